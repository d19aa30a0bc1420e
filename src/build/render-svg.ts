import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { escapeXml } from '../lib/escape-xml.ts';
import { measureText } from '../lib/measure-text.ts';
import { squeeze } from '../lib/squeeze.ts';
import type { AnyChart } from '../model/chart.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { chartCss } from '../theme/chart-css.ts';
import { tokensCss, type Scheme } from '../theme/tokens.ts';

/** A template as a string, without the markers that only hydration needs; `<?>` would make an SVG no XML. */
export function templateToString(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(/<!--.*?-->|<\?>/g, '');
}

export interface StillOptions {
  readonly view: string;
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  /** `auto` follows the reader's scheme. */
  readonly scheme: Scheme | 'auto';
}

/** The chart's picture at rest as SVG content: what the live element draws, from the same functions. */
export function renderMarks(
  chart: AnyChart,
  dataset: Dataset,
  { view: raw, lang, width, height }: StillOptions,
) {
  const view: unknown = chart.parseView(raw);
  if (view === null) throw new Error(`chart ${chart.id}: unknown view "${raw}"`);
  const data: unknown = chart.select(dataset);
  const marks: unknown = chart.geometry(data, view, { size: { width, height }, lang, measure: measureText });
  const content = templateToString(html`<svg>${chart.draw(marks, 'still')}</svg>`);
  return { alt: chart.alt(data, view, lang), content: content.slice('<svg>'.length, -'</svg>'.length) };
}

/** A complete SVG file of one view: its own styles, a paper ground, a title. */
export function renderStill(chart: AnyChart, dataset: Dataset, options: StillOptions): string {
  const { width, height, lang, scheme } = options;
  const { alt, content } = renderMarks(chart, dataset, options);
  const css = `${tokensCss(scheme, 'svg')}${chartCss}${chart.css}`.replace(/\s*\n\s*/g, '');
  return squeeze(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `role="img" lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><title>${escapeXml(alt)}</title><style>${escapeXml(css)}</style>` +
      `${content}</svg>`,
  );
}
