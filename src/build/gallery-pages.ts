import { chartPage, galleryPage } from '../faces/gallery/page.ts';
import { squeeze } from '../lib/squeeze.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { codeCss } from '../scenes/take/controls.ts';
import type { TakeFacts } from '../scenes/take/facts.ts';
import { segmentCss } from '../scenes/take/segments.ts';
import { chartCss } from '../theme/chart-css.ts';
import type { Scheme } from '../theme/tokens.ts';
import { pageWords } from '../ui/page-words.ts';
import type { Page, SiteConfig } from './context.ts';
import { chartLinkedData, linkedData } from './linked-data.ts';
import { oembedLink } from './oembed.ts';
import { scopedCss, svgElement, type Pictures } from './pictures.ts';
import { renderMarks, templateToString } from './render-svg.ts';
import { sourceLine } from './source-line.ts';
import { takeTexts } from './take.ts';

export interface GalleryOptions {
  readonly dataset: Dataset;
  readonly config: SiteConfig;
  readonly charts: ReadonlyMap<string, AnyChart>;
  readonly pictures: Pictures;
  /** What the dialog says of each chart, by id. */
  readonly taken: ReadonlyMap<string, TakeFacts>;
  readonly lang: Lang;
  /** Addresses below the base path. */
  readonly href: (path: string) => string;
  /** A path below the base with the site's origin, whatever the language. */
  readonly address: (path: string) => string;
}

const styles = ['faces/explore/explore.css', 'faces/gallery/gallery.css'];
/** The gallery of all charts, and a page of its own for each. */
export function galleryPages(options: GalleryOptions): Page[] {
  return [gallery(options), ...[...options.charts.values()].map((chart) => pageOf(chart, options))];
}

function gallery({ charts, pictures, lang, href }: GalleryOptions): Page {
  const say = pageWords[lang];
  const shown = [...charts.values()].map((chart) => ({
    chart,
    pictures: chart.views.map((view) => pictures.view(chart, view, lang, 'auto')),
  }));
  return {
    path: `${langFolder(lang)}charts/`,
    lang,
    title: `${say.gallery} · ${say.title}`,
    description: say.galleryDeck,
    body: squeeze(templateToString(galleryPage(shown, { lang, href }))),
    styles,
    entry: null,
  };
}

function pageOf(chart: AnyChart, options: GalleryOptions): Page {
  const { dataset, config, pictures, taken, lang, href } = options;
  const width = 640;
  const height = chart.height(width);
  const view = chart.defaultView;
  const { alt, content } = renderMarks(chart, dataset, { view, lang, width, height, scheme: 'auto' });
  const views = (scheme: Scheme) => chart.views.map((each) => pictures.view(chart, each, lang, scheme));
  const body = templateToString(
    chartPage({
      chart,
      lang,
      href,
      figures: chart.figures.map((id) => lookup(dataset.figures, id, 'figures')),
      inline: svgElement(content, alt, width, height),
      source: sourceLine(chart, dataset, lang),
      cellLink: pictures.cellLink(chart.figures, lang),
      table: chart.table(chart.select(dataset), chart.parseView(view), lang, dataset),
      pictures: { light: views('light'), dark: views('dark') },
      take: takeTexts(lookup(taken, chart.id, 'charts'), lang, config.base),
      base: config.base,
    }),
  );
  return {
    path: `${langFolder(lang)}charts/${chart.id}/`,
    lang,
    title: `${chart.title[lang]} · ${pageWords[lang].title}`,
    description: alt,
    body: squeeze(body),
    styles,
    css: scopedCss('.still', chartCss + chart.css) + segmentCss + codeCss,
    card: chart.id,
    head: oembedLink(chart, lang, config) + linkedData(chartLinkedData(chart, options)),
    entry: 'gallery',
  };
}
