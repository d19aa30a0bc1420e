import type { Frame } from '../../model/chart.ts';
import type { Anchor } from '../shared/label.ts';
import { rowsOf } from '../shared/rows.ts';
import type { Room, Word } from './marks.ts';

/** A unit's size beside the digits. */
export const unitShare = 0.42;
const lineHeight = 1.36;

/** A line of text on its baseline; its look and words are its role. */
export function word(
  text: string,
  x: number,
  y: number,
  size: number,
  look = '',
  anchor: Anchor = 'start',
): Word {
  return { kind: 'word', key: look + text, opacity: 1, text, x, y, size, look, anchor };
}

/** What is said, its size and its classes: what has classes is bold, and so a little wider in English. */
export type Row = readonly [text: string, size: number, look?: string];

/** Rows of text from `y` downwards, each in lines no wider than `room`, and where they end. */
export function stack(
  rows: readonly Row[],
  x: number,
  y: number,
  room: number,
  { lang, measure }: Frame,
  anchor?: Anchor,
): { words: Word[]; end: number } {
  let end = y;
  const words = rows.flatMap(([said, size, look]) =>
    rowsOf(said, (row) => measure(row, look && lang === 'en' ? size * 1.1 : size) <= room).map((text) => {
      const line = word(text, x, end + size, size, look, anchor);
      end += size * lineHeight;
      return line;
    }),
  );
  return { words, end };
}

/** What a room's size allows: quiet text, and a result. */
export function typeOf({ width, height }: Pick<Room, 'width' | 'height'>) {
  const side = Math.min(width, height * 1.1);
  const small = Math.max(12, Math.min(18, side / 42));
  return { small, result: small + (side - 80) / 40 };
}
