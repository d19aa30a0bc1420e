import type { Frame } from '../../model/chart.ts';
import type { Anchor, Label } from '../shared/label.ts';

/** A line of text of `size` pixels, anchored at (x, y) on its baseline. */
export function label(
  key: string,
  [x, y]: readonly [number, number],
  text: string,
  { size = 13, anchor = 'start', look = '' }: { size?: number; anchor?: Anchor; look?: string },
): Label {
  return { key, opacity: 1, x, y, text, size, anchor, look: `${look} t${size} ${anchor}` };
}

/** The first of `texts` that fits into `room` pixels at `size`, or null. */
export function fitting(
  texts: readonly string[],
  room: number,
  size: number,
  { measure }: Pick<Frame, 'measure'>,
) {
  return texts.find((text) => measure(text, size) <= room) ?? null;
}
