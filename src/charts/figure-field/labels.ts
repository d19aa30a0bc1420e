import { clamp } from '../../lib/clamp.ts';
import type { Measure, Size } from '../../model/chart.ts';
import { formatNumber } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import type { Label } from './marks.ts';

/** A circle's radius, of a pitch: the rest is air. */
export const fullness = 0.39;
/** Strength of what stands back. */
export const faded = 0.28;
/** Pixels between the picture and its frame. */
export const edge = 10;

export const words = {
  solid: { zh: '实心：2024年做到的', en: 'Solid: done in 2024' },
  outlined: { zh: '空心：2025年要做的', en: 'Outlined: promised for 2025' },
  red: { zh: '红色：', en: 'Red: ' },
  done: { zh: '个数，2024年做到的', en: 'figures done in 2024' },
  target: { zh: '个数，2025年要做的', en: 'figures promised for 2025' },
  all: (n: string) => ({ zh: `一圆一数，共${n}个`, en: `one circle a figure, ${n} in all` }),
  allShort: (n: string) => ({ zh: `共${n}个`, en: `${n} figures` }),
};

/** Pixels, for all words but the numerals. */
export function textSize({ width, height }: Size): number {
  return Math.round(clamp(Math.min(width, height) / 40, 12, 18));
}

export function label(key: string, text: string, at: Partial<Label>): Label {
  const plain = { opacity: 1, x: 0, y: 0, size: 12, count: '', kind: 'plain', anchor: 'start' } as const;
  return { ...plain, ...at, key, text };
}

/** A count of figures as it is printed. */
export function said(count: number, lang: Lang): string {
  return formatNumber(count, lang).digits;
}

/** Width of a numeral in the serif face, which is broader than the sans that `measure` knows. */
export function numeralWidth(digits: string, size: number, measure: Measure): number {
  return measure(digits, size) * 1.06;
}

/** Width of `text` in bold, which is broader than the regular face that `measure` knows. */
export function boldWidth(text: string, size: number, measure: Measure): number {
  return measure(text, size) * 1.15;
}

/** `text` in lines of at most `width` pixels, parted at spaces and after Chinese commas. */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.match(/[^ ，]+(，| |$)/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && widthOf(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}
