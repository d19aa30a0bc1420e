import { flatPicture } from '../flat/picture.ts';
import type { AnyChart } from '../model/chart.ts';
import type { Dataset } from '../model/types.ts';
import type { Scheme } from '../theme/tokens.ts';
import { rasterFamilies } from './raster-fonts.ts';
import { renderMarks, type StillOptions } from './render-svg.ts';

export interface FlatStillOptions extends StillOptions {
  readonly scheme: Scheme;
  /** Families to write; without them, those of the rasteriser. */
  readonly fonts?: Readonly<Record<'serif' | 'sans', string>>;
}

/** One view of a chart on paper as flat SVG, drawn for just this frame. */
export function flatStill(chart: AnyChart, dataset: Dataset, options: FlatStillOptions): string {
  const { width, height, scheme, fonts = rasterFamilies } = options;
  const { alt, content } = renderMarks(chart, dataset, options);
  return flatPicture({ alt, content, width, height, css: chart.css, scheme, fonts });
}
