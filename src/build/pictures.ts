import { createHash } from 'node:crypto';
import type { ViewPicture } from '../faces/gallery/page.ts';
import type { StagePicture } from '../faces/story/page.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { squeeze } from '../lib/squeeze.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';
import type { Scene } from '../story/types.ts';
import type { Scheme } from '../theme/tokens.ts';
import { cellLinks } from '../ui/cell-links.ts';
import type { CellLink } from '../ui/data-table.ts';
import type { MakeFile } from './context.ts';
import { renderMarks, renderStill } from './render-svg.ts';
import { sourceLine } from './source-line.ts';

/** The two shapes of a scene's stage, px; also the shapes of its stills. */
export const stages = { wide: { width: 680, height: 640 }, narrow: { width: 358, height: 380 } } as const;

const galleryWidth = 480;

/** Where a view's still is kept: views with a grammar of their own go by a short hash. */
export function stillPath(
  chart: string,
  view: string,
  lang: Lang,
  scheme: Scheme | 'auto',
  width: number,
): string {
  const name = /^[a-z0-9-]+$/.test(view)
    ? view
    : createHash('sha256').update(view).digest('hex').slice(0, 10);
  return `stills/${chart}/${name}.${lang}.${scheme}.${width}.svg`;
}

export interface PicturesOptions {
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
  /** Where the stills' files go, by path below `base`. */
  readonly files: Map<string, MakeFile>;
  /** The site's base path. */
  readonly base: string;
  readonly href: (lang: Lang) => (path: string) => string;
}

/** The pictures that pages show, each a file of the site or in the page itself. */
export class Pictures {
  private readonly dataset: Dataset;
  private readonly charts: ReadonlyMap<string, AnyChart>;
  private readonly files: Map<string, MakeFile>;
  private readonly base: string;
  private readonly href: PicturesOptions['href'];

  constructor({ dataset, charts, files, base, href }: PicturesOptions) {
    this.dataset = dataset;
    this.charts = charts;
    this.files = files;
    this.base = base;
    this.href = href;
  }

  /** A scene's first picture in both shapes, with its table; `inline` puts it into the page itself. */
  stage(scene: Scene, lang: Lang, inline: boolean): StagePicture {
    const chart = lookup(this.charts, scene.chart!, 'charts');
    const view = scene.steps[0]!.view;
    const { wide, narrow } = stages;
    const options = { view, lang, scheme: 'auto' } as const;
    const { alt, content } = renderMarks(chart, this.dataset, { ...options, ...wide });
    return {
      alt,
      wide: { ...wide, src: this.still(chart, view, lang, 'auto', wide.width, wide.height) },
      narrow: { ...narrow, src: this.still(chart, view, lang, 'auto', narrow.width, narrow.height) },
      inline: inline ? svgElement(content, '', wide.width, wide.height) : null,
      source: sourceLine(chart, this.dataset, lang),
      cellLink: this.cellLink([...chart.figures, ...scene.figures], lang),
      table: chart.table(
        chart.select(this.dataset),
        chart.parseView(scene.steps.at(-1)!.view),
        lang,
        this.dataset,
      ),
    };
  }

  /** A picture of the gallery's size. */
  view(chart: AnyChart, view: string, lang: Lang, scheme: Scheme | 'auto'): ViewPicture {
    const width = galleryWidth;
    const height = chart.height(width);
    const alt = chart.alt(chart.select(this.dataset), chart.parseView(view), lang);
    return { view, alt, src: this.still(chart, view, lang, scheme, width, height), width, height };
  }

  /** The address of a view's still; its file is made when asked for. */
  still(
    chart: AnyChart,
    view: string,
    lang: Lang,
    scheme: Scheme | 'auto',
    width: number,
    height: number,
  ): string {
    const path = stillPath(chart.id, view, lang, scheme, width);
    this.files.set(path, () => renderStill(chart, this.dataset, { view, lang, width, height, scheme }));
    return `${this.base}${path}`;
  }

  /** Where the numbers of a picture's table rest. */
  cellLink(ids: readonly string[], lang: Lang): CellLink {
    const figures = [...new Set(ids)].map((id) => lookup(this.dataset.figures, id, 'figures'));
    return cellLinks(figures, this.dataset, { lang, href: this.href(lang) });
  }
}

/** A chart's picture as an element of the page. */
export function svgElement(content: string, alt: string, width: number, height: number): string {
  const name = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(alt)}"`;
  return squeeze(
    `<svg ${name} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`,
  );
}

/** A chart's CSS for a picture in the page itself, kept within `scope`. */
export function scopedCss(scope: string, css: string): string {
  return `${scope}{${css}}`;
}
