import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { Room, Saying } from './marks.ts';

/** What stands before and after a number as a share of its size, but no smaller than can be read. */
export const affix = (size: number) => Math.max(12, size * 0.4);

/** Margin and text size on a stage. */
export function sizes({ size: { width, height } }: Frame) {
  const side = Math.min(width, height);
  return { pad: clamp(side * 0.03, 8, 24), small: clamp(side * 0.025, 12, 19) };
}

/** Bold text is wider than it measures; Chinese is not. */
export function widthOf(text: string, frame: Frame): number {
  return frame.measure(text, sizes(frame).small * (frame.lang === 'zh' ? 1.02 : 1.12));
}

/** Text in lines of `width` pixels: Chinese breaks anywhere but before a stop, Latin words and numbers stay whole. */
export function wrap(text: string, width: number, frame: Frame): string[] {
  const rows = [''];
  for (const piece of text.match(/([!-,.-~’–]*-|[!-,.-~’–]+(亿元| ?)|[“（]?.)[”），；：、。]*/g) ?? []) {
    const longer = rows.at(-1) + piece;
    if (rows.at(-1) && widthOf(longer.trim(), frame) > width) rows.push(piece);
    else rows[rows.length - 1] = longer;
  }
  return rows.map((row) => row.trim());
}

export function word(
  text: string,
  x: number,
  y: number,
  frame: Frame,
  look = '',
  size = sizes(frame).small,
): NumberWord {
  return { key: look + text, opacity: 1, x, y, text, size, look };
}

/** The number that matters and its lines, and the room that is left under them, on flat stages beside them. */
export function head(
  key: string,
  [before, digits, after, ...said]: Saying,
  frame: Frame,
): { words: NumberWord[]; stage: Room } {
  const { measure } = frame;
  const { width, height } = frame.size;
  const { pad, small } = sizes(frame);
  const beside = width > height * 1.4;
  const column = beside ? Math.min(380, width * 0.3) : width - 2 * pad;
  let size = clamp(Math.min(height * 0.15, width * 0.2), 32, 104);
  while (measure(digits, size) + measure(before + after, affix(size)) > column / 1.05) size -= 1;
  let foot = pad * 0.5 + size * 0.82;
  const words: NumberWord[] = [
    { key, opacity: 1, x: pad, y: foot, text: digits, size, look: 'big one', before, after },
  ];
  foot += size * 0.1;
  // The smallest stages have room for two.
  said.slice(0, height < 300 ? 2 : 9).forEach((text, i) => {
    for (const row of wrap(text, column, frame))
      words.push(word(row, pad, (foot += small * 1.4), frame, i ? '' : 'strong'));
  });
  const [x, y] = beside ? [column + pad * 3, pad] : [pad, foot + small * 1.2];
  return { words, stage: { x, y, width: width - pad - x, height: height - pad - y } };
}
