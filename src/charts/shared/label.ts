import type { Frame } from '../../model/chart.ts';
import type { KeyedMark } from './interpolate-keyed.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text, anchored at (x, y) on its baseline, pixels. */
export interface Label extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in pixels; `look` holds it and the anchor as classes too. */
  readonly size: number;
  readonly anchor: Anchor;
  readonly look: string;
}

/** A rectangle that text takes up, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room a label takes, by the frame's measurer. */
export function boxOf({ x, y, text, size, anchor }: Label, { measure }: Pick<Frame, 'measure'>): Box {
  const width = measure(text, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

/** Whether two boxes come closer than `gap` pixels side by side, or touch one above the other. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
