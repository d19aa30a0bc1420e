import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Frame } from '../../model/chart.ts';
import type { KeyedMark } from './interpolate-keyed.ts';

/** A line of text, anchored at (x, y) on its baseline, `size` pixels high. */
export interface HeadWord extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Set after the text, smaller. */
  readonly unit: string;
  readonly look: string;
}

/** A number and its unit, and lines under it, the first of them strong. */
export type HeadSaying = readonly [number: string, unit: string, ...lines: string[]];

/** The size of a unit, as a share of its number's, and in pixels. */
const unitShare = 0.36;
export const headUnit = (size: number) => Math.max(12, size * unitShare);

/** Margin, the width within it, and the size of text. */
export function headSizes({ size: { width, height } }: Frame) {
  const pad = Math.max(8, width / 60);
  return { pad, wide: width - 2 * pad, small: Math.max(12, Math.min(18, width / 44, height / 26)) };
}

export function headWord(x: number, y: number, size: number, text: string, look = '', unit = ''): HeadWord {
  return { key: text + unit + look, opacity: 1, x, y, size, text, unit, look };
}

/** The number and its lines from the upper left down, broken where a clause or a word ends. */
export function head([number, unit, ...lines]: HeadSaying, frame: Frame): HeadWord[] {
  const { pad, wide, small } = headSizes(frame);
  const { measure, lang } = frame;
  const big = Math.min(small * 4.2, wide / (measure(number, 1.06) + measure(unit, unitShare) + 0.3));
  let y = small * 0.3 + big * 0.85;
  const words = [headWord(pad, y, big, number, 'big one', unit)];
  // Clear of a comma's tail.
  y += small * 0.45;
  lines.forEach((line, i) => {
    const size = i ? small : small * 1.15;
    let text = '';
    const put = () => {
      y += size * 1.45;
      words.push(headWord(pad, y, size, text.trim(), i ? '' : 'strong'));
    };
    for (const piece of line.match(lang === 'zh' ? /[^，；]+[，；]?/g : /\S+ */g) ?? []) {
      if (text && measure(text + piece.trim(), size * (i ? 1.06 : 1.2)) > wide) {
        put();
        text = '';
      }
      text += piece;
    }
    put();
  });
  return words;
}

/** What leaves has gone before other things come: below nought, opacity is nought. */
export function drawHeadWord({ x, y, size, text, unit, look, opacity }: HeadWord): SVGTemplateResult {
  return svg`<text class=${look} opacity=${n(2 * opacity - 1, 3)} x=${n(x)} y=${n(y)}><tspan class=${look} font-size=${n(size)}>${text}${
    unit && svg`<tspan font-size=${n(headUnit(size))} dx="3">${unit}</tspan>`
  }</tspan></text>`;
}
