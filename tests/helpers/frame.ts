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

/** The stages of every scene: the story's two, the gallery's, and the smallest, tallest, widest and flattest beside them. */
export const everyStage = [
  [280, 260],
  [280, 300],
  [280, 600],
  [358, 380],
  [480, 451],
  [640, 480],
  [680, 640],
  [1280, 720],
  [1920, 900],
  [1920, 260],
] as const;
