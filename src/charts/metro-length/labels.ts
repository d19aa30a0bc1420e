import type { Frame } from '../../model/chart.ts';
import type { Label } from './marks.ts';

/** A rectangle that text takes up, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text of `size` pixels, anchored at (x, y) on its baseline. */
export function label(
  key: string,
  [x, y]: readonly [number, number],
  text: string,
  { size = 13, anchor = 'start', look = '' }: { size?: number; anchor?: Anchor; look?: string },
): Label {
  return { key, opacity: 1, x, y, text, size, anchor, look: `${look} t${size} ${anchor}` };
}

export function boxOf({ x, y, text, size, anchor }: Label, { measure }: Pick<Frame, 'measure'>): Box {
  const width = measure(text, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
