import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { EmbedOptions, Telling } from '../faces/embed/page.ts';
import { measureText } from '../lib/measure-text.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';
import type { Story } from '../story/types.ts';
import { chartCss } from '../theme/chart-css.ts';
import { tableCss } from '../theme/table-css.ts';
import { bare, forcedCss, tokensCss } from '../theme/tokens.ts';
import { leadingSentences, sentencesOf } from '../flat/text.ts';
import type { SiteConfig } from './context.ts';
import { embedData } from './embed-data.ts';
import { heightCss } from './embed-height.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { squeeze } from '../lib/squeeze.ts';
import { renderMarks } from './render-svg.ts';
import { correctionsOf } from './source-line.ts';

export interface EmbedSource {
  readonly config: SiteConfig;
  readonly dataset: Dataset;
  readonly story: Story;
}

/** What an embed shows, live or frozen. */
export interface EmbedContent extends Omit<EmbedOptions, 'frozen' | 'page' | 'live'> {
  readonly css: string;
  /** JSON for its script, safe within HTML. */
  readonly data: string;
}

/** Frames a still is drawn for, by their width in pixels. */
const widths = { wide: 680, narrow: 358, only: 480 } as const;

/** Below a picture stands no more than this, in ems: some five lines of a phone. The table says the rest. */
const mostEms = 110;

/** Makes what a chart's embed shows in a language. */
export function embedContent(chart: AnyChart, source: EmbedSource, lang: Lang): EmbedContent {
  const { dataset } = source;
  const key = (view: string) => JSON.stringify(chart.parseView(view));
  const tellings = tellingsOf(chart, source, lang);
  const kinds = chart.thin ? (['only'] as const) : (['wide', 'narrow'] as const);
  return {
    lang,
    title: chart.title[lang],
    stills: kinds.map((kind) => ({ kind, svg: still(chart, dataset, lang, widths[kind]) })),
    tellings,
    first: tellings.find(({ view }) => key(view) === key(chart.defaultView))!,
    source: chart.source[lang],
    corrections: correctionsOf(chart, dataset, lang),
    figures: chart.figures.map((id) => lookup(dataset.figures, id, 'figures')),
    table: chart.table(chart.select(dataset), chart.parseView(chart.defaultView), lang, dataset),
    edition: dataset.edition,
    css: embedCss(chart),
    data: JSON.stringify(embedData(chart, dataset, lang)).replaceAll('<', '\\u003c'),
  };
}

/**
 * The views of a chart with what they say: its steps, which are those of the first scene that shows it or, without one,
 * its named views as of January 2025; and the other named views. The default view is among the steps.
 */
export function tellingsOf(
  chart: AnyChart,
  { dataset, story }: Pick<EmbedSource, 'dataset' | 'story'>,
  lang: Lang,
): Telling[] {
  const data: unknown = chart.select(dataset);
  const key = (view: string) => JSON.stringify(chart.parseView(view));
  const short = (text: string) =>
    leadingSentences(text, (each) => measureText(each, 1) <= mostEms) || sentencesOf(text)[0]!.trim();
  const alt = (view: string) => short(chart.alt(data, chart.parseView(view), lang));
  const scenes = story.parts.flatMap(({ chapters }) => chapters.flatMap(({ scenes }) => scenes));
  const scene = scenes.find((each) => each.chart === chart.id);
  const told = scene
    ? scene.steps.map(({ view, alt: says }) => ({
        view,
        says: lang === story.lang ? short(says) : alt(view),
      }))
    : chart.views.filter((view) => !view.endsWith(';known=today')).map((view) => ({ view, says: alt(view) }));
  const known = new Set<string>();
  // Two steps may tell of one picture; without words of their own they would be one step twice.
  const steps = told.filter(({ view, says }) => !known.has(key(view) + says) && known.add(key(view) + says));
  const views = new Set(steps.map(({ view }) => key(view)));
  const { defaultView } = chart;
  if (!views.has(key(defaultView))) steps.unshift({ view: defaultView, says: alt(defaultView) });
  views.add(key(defaultView));
  const apart = chart.views.filter((view) => !views.has(key(view)));
  return [
    ...steps.map((each) => ({ ...each, step: true })),
    ...apart.map((view) => ({ view, says: alt(view), step: false })),
  ];
}

function still(chart: AnyChart, dataset: Dataset, lang: Lang, width: number): string {
  const height = chart.height(width);
  const options = { view: chart.defaultView, lang, width, height, scheme: 'auto' } as const;
  const { alt, content } = renderMarks(chart, dataset, options);
  const svg = `<svg role="img" aria-label="${escapeXml(alt)}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  // Opaque is what marks are anyway.
  return squeeze(chart.thin ? chart.thin.still(svg) : svg).replaceAll(' opacity="1"', '');
}

function embedCss(chart: AnyChart): string {
  const source = [
    tokensCss(),
    forcedCss(),
    `[data-theme=transparent]{--paper:${bare.light}}`,
    `@media (prefers-color-scheme:dark){[data-theme=transparent]{--paper:${bare.dark}}}`,
    tableCss,
    readFileSync(join(process.cwd(), 'src/faces/embed/embed.css'), 'utf8'),
    `.picture{${heightCss(chart)};${chartCss}${chart.css}}`,
  ].join('\n');
  return transform({ filename: 'embed.css', code: Buffer.from(source), minify: true }).code.toString();
}
