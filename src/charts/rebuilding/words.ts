import { clamp } from '../../lib/clamp.ts';
import type { Frame, Size } from '../../model/chart.ts';
import type { RebuildingData, RebuildingView, Row, Said } from './marks.ts';
import type { Lang } from '../../model/types.ts';

/** The size of direction, more-than and unit as a share of the number's. */
export const affix = 0.4;

/** Margin, the width within it, and the size of text. */
export function sizes({ width, height }: Size) {
  const side = Math.min(width, height);
  const pad = side * 0.04;
  return { side, pad, wide: width - 2 * pad, small: clamp(side * 0.026, 12, 20) };
}

export function row(x: number, y: number, said: Said, look: string, size: number): Row {
  return { key: said.join(''), opacity: 1, x, y, said, look, size };
}

/** The one number, its name and its notes, from the upper left down, parted between words where they do not fit. */
export function rowsOf(
  [number, ...notes]: RebuildingData['texts'][Lang][RebuildingView],
  { size, measure }: Frame,
): Row[] {
  const { side, pad, wide, small } = sizes(size);
  const [before, text, after] = number;
  const ems = measure(text, 1.06) + measure(before + after, affix) + 0.4;
  const big = Math.min(clamp(side * 0.13, 36, 110), wide / ems);
  const rows = [row(pad, pad + big * 0.8, number, 'big one', big)];
  let y = pad + big * 0.8 + small * 0.3;
  notes.forEach((note, i) => {
    const lines: string[] = [];
    for (const word of note.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines[0] && measure(longer, small * 1.08) < wide) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    for (const line of lines)
      rows.push(row(pad, (y += small * 1.45), ['', line, ''], i ? '' : 'strong', small));
  });
  return rows;
}
