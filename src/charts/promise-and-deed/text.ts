import type { Frame } from '../../model/chart.ts';
import type { Anchor } from '../shared/label.ts';
import { rowsOf } from '../shared/rows.ts';
import type { Words } from './marks.ts';

/** A line of text; its key holds the text, so that a text that changes fades. */
export function line(
  key: string,
  text: string,
  x: number,
  y: number,
  size: number,
  look = '',
  anchor: Anchor = 'start',
): Words {
  return { key: `${key} ${text}`, opacity: 1, x, y, text, size, look, anchor };
}

/**
 * A text in lines of at most `width` pixels: Latin is parted between words, Chinese between characters, but no line
 * begins with a closing sign or ends with an opening one.
 */
export function linesOf(text: string, width: number, size: number, { measure }: Frame): string[] {
  // Quotation marks are wider in Chinese than the measurer's.
  return rowsOf(text, (row) => measure(row, size * 1.04) <= width);
}

/** A text in lines from `y`, the first one's baseline. */
export function block(
  key: string,
  text: string,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
  frame: Frame,
  look = '',
): Words[] {
  return linesOf(text, room.width, room.size, frame).map((row, i) =>
    line(key + i, row, room.x, room.y + i * leading(room.size), room.size, look),
  );
}

export const leading = (size: number) => size * 1.4;
