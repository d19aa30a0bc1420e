import type { PathPoint } from '../lib/path-points.ts';
import type { Element } from './tree.ts';

/** `[a, b, c, d, e, f]`, as in `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: PathPoint): PathPoint {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much a matrix scales, or null where it does not scale alike in all directions. */
export function scaleOf([a, b, c, d]: Matrix): number | null {
  const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)];
  const skewed = Math.abs(a * c + b * d) > 1e-3 * x * y || Math.abs(x - y) > 1e-3 * x;
  return skewed ? null : x;
}

/** What an element's `transform`, or a nested `<svg>`'s place and view box, does to the coordinates in it. */
export function matrixOf({ tag, attributes }: Element): Matrix {
  const steps = [...(attributes.get('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)];
  const transform = steps.reduce(
    (sum, [, name, values]) => multiply(sum, step(name!, values!.split(/[\s,]+/).map(Number))),
    identity,
  );
  return tag === 'svg' ? multiply(transform, viewBoxMatrix(attributes)) : transform;
}

function step(name: string, [p = 0, q, r = 0, s = 0, t = 0, u = 0]: readonly number[]): Matrix {
  if (name === 'matrix') return [p, q!, r, s, t, u];
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (name !== 'rotate') throw new Error(`SVG: transform ${name}() is not known here`);
  const turn = (p * Math.PI) / 180;
  const rotation: Matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
  return multiply(multiply([1, 0, 0, 1, q ?? 0, r], rotation), [1, 0, 0, 1, -(q ?? 0), -r]);
}

/** `preserveAspectRatio` is taken as `xMidYMid meet`, its default. */
function viewBoxMatrix(attributes: ReadonlyMap<string, string>): Matrix {
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const place: Matrix = [1, 0, 0, 1, number('x'), number('y')];
  const box = attributes.get('viewBox')?.split(' ').map(Number);
  if (!box) return place;
  const [left, top, width, height] = box as [number, number, number, number];
  const k = Math.min(number('width') / width, number('height') / height);
  const [x, y] = [
    (number('width') - width * k) / 2 - left * k,
    (number('height') - height * k) / 2 - top * k,
  ];
  return multiply(place, [k, 0, 0, k, x, y]);
}
