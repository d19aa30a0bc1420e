import { measureText } from '../../src/lib/measure-text.ts';
import type { Frame } from '../../src/model/chart.ts';

/** A frame of a size, as a chart's geometry takes it. */
export function frame(width: number, height: number, lang: 'zh' | 'en' = 'zh'): Frame {
  return { size: { width, height }, lang, measure: measureText };
}
