import type { AnyChart } from '../model/chart.ts';
import type { Dataset } from '../model/types.ts';
import { colours, type Scheme } from '../theme/tokens.ts';
import { flattenSvg } from './flat/flatten.ts';
import { rasterFamilies } from './raster-fonts.ts';
import { escapeXml, renderMarks, squeeze, type StillOptions } from './render-svg.ts';

export interface FlatStillOptions extends StillOptions {
  readonly scheme: Scheme;
  /** Families to write; without them, those of the rasteriser. */
  readonly fonts?: Readonly<Record<'serif' | 'sans', string>>;
}

/** One view of a chart on paper as flat SVG, drawn for just this frame. */
export function flatStill(chart: AnyChart, dataset: Dataset, options: FlatStillOptions): string {
  const { width, height, scheme, fonts = rasterFamilies } = options;
  const { alt, content } = renderMarks(chart, dataset, options);
  const markup = squeeze(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<title>${escapeXml(alt)}</title><rect width="${width}" height="${height}" fill="${colours[scheme].paper}"/>${content}</svg>`,
  );
  return flattenSvg(markup, { css: chart.css, scheme, fonts });
}
