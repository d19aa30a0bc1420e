import { clamp } from '../../lib/clamp.ts';
import type { Frame, Size } from '../../model/chart.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { Rect, Saying } from './marks.ts';

/** What stands before and after a number as a share of its size, but no smaller than can be read. */
export const affix = (size: number) => Math.max(12, size * 0.42);
/** Bold text is wider than it measures. */
export const bold = 1.12;

/** Margin and text size on a stage. */
export function sizes({ width, height }: Size) {
  const side = Math.min(width, height);
  return { pad: clamp(side * 0.03, 8, 24), small: clamp(side * 0.025, 12, 19) };
}

/**
 * Text in lines of `width` pixels under `y`: Chinese breaks anywhere but before a stop, Latin words and numbers with
 * their power of ten stay whole.
 */
export function lines(
  text: string,
  x: number,
  y: number,
  width: number,
  { size: stage, measure }: Frame,
  look = '',
): NumberWord[] {
  const { small: size } = sizes(stage);
  const rows = [''];
  for (const piece of text.match(/([“（]?[!-~’–]+(万?个| ?)|[“（]?.)[”），；：、。]*/g) ?? []) {
    const longer = rows.at(-1) + piece;
    if (rows.at(-1) && measure(longer.trim(), size * bold) > width) rows.push(piece);
    else rows[rows.length - 1] = longer;
  }
  return rows.map((row, i) => ({
    key: look + row,
    opacity: 1,
    x,
    y: y + (i + 1) * size * 1.4,
    text: row.trim(),
    size,
    look,
  }));
}

/** A board with a number written on it, and the lines under that: the smallest stages have room for two. */
export function board(
  key: string,
  [before, digits, after, ...said]: Saying,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  frame: Frame,
  look: string,
): { words: NumberWord[]; height: number } {
  const { size: stage, measure } = frame;
  const { pad, small } = sizes(stage);
  const room = width - 2 * pad;
  let size = clamp(Math.min(stage.height * 0.15, stage.width * 0.2), 32, 96);
  while (measure(digits, size) + measure(before + after, affix(size)) > room / 1.05) size -= 1;
  const base = y + pad * 0.6 + size * 0.82;
  const words: NumberWord[] = [];
  let foot = base + size * 0.08;
  said.slice(0, stage.height < 300 ? 2 : 9).forEach((text, i) => {
    words.push(...lines(text, x + pad, foot, room, frame, i ? '' : 'strong'));
    foot = words.at(-1)!.y;
  });
  return {
    words: [
      { key, opacity: 1, x: x + pad, y: base, text: digits, size, look, before, after },
      // Keyed by their board, so that they fade and do not wander.
      ...words.map((line) => ({ ...line, key: key + line.key })),
    ],
    height: foot + small * 0.4 + pad * 0.6 - y,
  };
}
