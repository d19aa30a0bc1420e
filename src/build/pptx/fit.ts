import { rowsOf } from '../../charts/shared/rows.ts';
import { measureText } from '../../lib/measure-text.ts';

const pointsPerInch = 72;
/** Of a line's height to the size of its type. */
const leading = 1.3;
/** Office programs keep a margin of their own in boxes and cells, and their faces are a little wider than the estimate. */
const slack = 0.94;

/** How many lines a text takes at a size in points, in a box of a width in inches. */
export function linesOf(text: string, size: number, width: number): number {
  const room = width * pointsPerInch * slack;
  return rowsOf(text, (row) => measureText(row, size) <= room).length;
}

/** Height in inches of paragraphs at a size, with half a line between them. */
export function heightOf(paragraphs: readonly string[], size: number, width: number): number {
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, size, width), 0);
  const gaps = Math.max(0, paragraphs.length - 1) * 0.5;
  return ((lines + gaps) * size * leading) / pointsPerInch;
}

/** The largest of some sizes, descending, at which paragraphs fit into a box of inches; the smallest where none does. */
export function fittingSize(
  paragraphs: readonly string[],
  box: { readonly w: number; readonly h: number },
  sizes: readonly number[],
): number {
  return sizes.find((size) => heightOf(paragraphs, size, box.w) <= box.h) ?? sizes.at(-1)!;
}
