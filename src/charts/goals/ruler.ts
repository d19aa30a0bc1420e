import type { Frame } from '../../model/chart.ts';
import { formatNumber } from '../../model/format.ts';
import type { Goal, Room, Ruler, Word } from './marks.ts';
import { word } from './text.ts';

/** Where a goal's scale runs: zero at `base`, the value at `y`. */
export interface Scale {
  readonly base: number;
  readonly top: number;
  readonly y: number;
}

/** Height of the value above zero, as a part of the ruler: over a lid there is air, over a floor more. */
const heights: Readonly<Record<string, number>> = { about: 0.56, lid: 0.76, floor: 0.46 };

/**
 * A goal's ruler from zero at `base` up to `top`, its numbers, and its pixels a unit; `most`, where given, is what it
 * ends with. Its fine steps are a fifth of 1, 2 or 5 times a power of ten. That of an order of magnitude has decades
 * instead, one below the value and one above, and no zero.
 */
export function rulerOf(
  { target: [value], meaning, unit }: Goal,
  base: number,
  top: number,
  most: number | undefined,
  { x, width }: Room,
  size: number,
  { lang }: Frame,
): { scale: Scale; ruler: Ruler; words: Word[]; pixels: number } {
  const high = (base - top) * (most ? value / most : (heights[meaning] ?? 0.5));
  const [y, pixels] = [base - high, high / value];
  const decades = meaning === 'level';
  const end = (base - top) / pixels;
  const power = 10 ** Math.floor(Math.log10(end / 4));
  const whole = [1, 2, 5, 10].find((step) => end / (step * power) <= 6)! * power;
  const each = decades ? 1 : 5;
  const step = decades ? (base - top) * 0.38 : (whole / each) * pixels;
  const foot = decades ? y + step : base;
  const count = decades ? 2 : Math.floor((base - top) / step);
  const words = [];
  for (let i = decades ? 0 : 1; i * each <= count; i += 1) {
    const { digits, scale } = formatNumber(decades ? value * 10 ** (i - 1) : i * whole, lang);
    const said = lang === 'zh' ? scale + unit.zh : unit.en === '%' ? '%' : ` ${scale}`;
    words.push(word(digits + said, x + 15, foot - i * each * step + size * 0.36, size, 'tick'));
  }
  return {
    scale: { base, top, y },
    pixels,
    ruler: {
      kind: 'ruler',
      look: 'hair',
      key: `r${each}`,
      opacity: 1,
      x,
      y: foot,
      step,
      count,
      each,
      end: decades ? x : x + width,
    },
    words,
  };
}
