import type { Point } from './marks.ts';

/** Kilometres from joint to joint: one fold of the pipe, its bend included. */
export const fold = 100;
/** Points of a bend. */
const bend = 10;

/**
 * A pipe of so many kilometres folded back and forth from (left, top): its points with the kilometre of each, all on
 * one scale. `pitch` is the distance of two folds.
 */
export function folded(km: number, left: number, right: number, top: number, pitch: number) {
  const radius = pitch / 2;
  const run = right - left - 2 * radius;
  const perKm = (run + Math.PI * radius) / fold;
  const points: Array<{ readonly at: Point; readonly km: number }> = [];
  for (let i = 0; i * fold < km; i += 1) {
    const way = i % 2 ? -1 : 1;
    const [from, to] = i % 2 ? [right - radius, left + radius] : [left + radius, right - radius];
    const y = top + i * pitch;
    points.push({ at: [from, y], km: i * fold });
    for (let k = 0; k <= bend; k += 1) {
      const turn = (k / bend) * Math.PI;
      points.push({
        at: [to + way * radius * Math.sin(turn), y + radius * (1 - Math.cos(turn))],
        km: i * fold + (run + turn * radius) / perKm,
      });
    }
  }
  return { points, perKm };
}
