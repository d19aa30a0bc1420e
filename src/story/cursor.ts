import { clamp } from '../lib/clamp.ts';

/**
 * Where the reader is. A stop is a place with an address of its own: a chapter's opening page or a step. `index` counts
 * the stops in reading order, `progress` is the way to the next one, 0 to 1.
 */
export interface Cursor {
  readonly index: number;
  readonly progress: number;
}

/**
 * The cursor of a reading line: the last stop that begins at or above it.
 * @param count number of stops, at least 1
 * @param top distance of a stop's beginning from the top, px, ascending
 * @param line the reading line, px, in the same measure
 * @param end where the last stop ends, px
 */
export function cursorAt(count: number, top: (index: number) => number, line: number, end: number): Cursor {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (top(middle) <= line) low = middle;
    else high = middle - 1;
  }
  const start = top(low);
  const next = low + 1 < count ? top(low + 1) : end;
  return { index: low, progress: next > start ? clamp((line - start) / (next - start), 0, 1) : 0 };
}

/**
 * The view a scene shows at a cursor: its step's while the reader is in it, its first before, its last after. A scene's
 * picture thus never depends on the way the reader came.
 * @param first index of the scene's first stop
 * @param views the views of its steps, in order, at least one
 */
export function viewAt(index: number, first: number, views: readonly string[]): string {
  return views[clamp(index - first, 0, views.length - 1)]!;
}

/** The stop `by` steps on from a cursor, kept within the story. */
export function stepBy(cursor: Cursor, by: number, count: number): number {
  return clamp(cursor.index + by, 0, count - 1);
}

/** The index of an address among the stops (`#air/grains/2013` or without `#`), or -1. */
export function indexOfAddress(stops: ReadonlyArray<{ readonly id: string }>, hash: string): number {
  const address = decodeURIComponent(hash.replace(/^#/, ''));
  return stops.findIndex((stop) => stop.id === address);
}
