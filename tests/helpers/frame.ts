import { measureText } from '../../src/lib/measure-text.ts';
import type { Frame } from '../../src/model/chart.ts';

/** A frame of a size, as a chart's geometry takes it. */
export function frame(width: number, height: number, lang: 'zh' | 'en' = 'zh'): Frame {
  return { size: { width, height }, lang, measure: measureText };
}

/** The stages that matter: the smallest, a phone, a laptop, a wide screen, the widest. */
export const stageSizes = [
  [280, 300],
  [358, 400],
  [640, 680],
  [1000, 940],
  [1920, 1080],
] as const;
