import { clamp } from '../../lib/clamp.ts';
import { mix } from '../shared/mix.ts';
import type { Point } from '../shared/project.ts';
import type { Dot, Spot } from './marks.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** How much later the last dot sets out than the first, as a share of a dot's own time. */
const stagger = 0.7;

/** Dots as a sunflower on a spot: every one has the same area, and dot i has its place beside the same dots on every spot. */
export function sunflower({ x, y, rx, ry }: Spot, scale: number, count: number, filled: number): Dot[] {
  const radius = Math.max(0.45, Math.sqrt((rx * ry) / count) * scale * 0.66);
  return Array.from({ length: count }, (_, i) => {
    const away = Math.sqrt((i + 0.5) / count);
    const [east, south] = [away * Math.cos(i * goldenAngle), away * Math.sin(i * goldenAngle)];
    return {
      key: String(i),
      opacity: 1,
      x: x + rx * east,
      y: y + ry * south,
      radius,
      solid: Number(i < filled),
      bend: 0.16 - 0.12 * south,
      order: (1 - east) / 2,
    };
  });
}

/** The place at `t` on the arc from a to b: a parabola that stands `bend` of the way's length north of it at ½. */
export function alongArc([ax, ay]: Point, [bx, by]: Point, bend: number, t: number): Point {
  return [mix(ax, bx, t), mix(ay, by, t) - 4 * t * (1 - t) * bend * Math.hypot(bx - ax, by - ay)];
}

/** A dot on its way: it sets out in its turn, the easternmost first, and all have arrived at t = 1. */
export function mixDots(a: Dot, b: Dot, t: number): Dot {
  const own = clamp(t * (1 + stagger) - b.order * stagger, 0, 1);
  const [x, y] = alongArc([a.x, a.y], [b.x, b.y], b.bend, own);
  return { ...b, x, y, radius: mix(a.radius, b.radius, t), solid: mix(a.solid, b.solid, own) };
}
