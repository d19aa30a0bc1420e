import type { Group, Lamp } from './marks.ts';

/** A group's marks in rows of `columns`, `pitch` pixels apart, from (left, top). */
export function grid(
  { id, count, tone, round }: Pick<Group, 'id' | 'count' | 'tone' | 'round'>,
  left: number,
  top: number,
  columns: number,
  pitch: number,
  opacity = 1,
): Lamp[] {
  return Array.from({ length: count }, (_, i) => ({
    key: id + i,
    opacity,
    x: left + ((i % columns) + 0.5) * pitch,
    y: top + (Math.floor(i / columns) + 0.5) * pitch,
    width: pitch * (round ? 0.66 : 0.58),
    height: pitch * 0.72,
    round,
    tone,
  }));
}
