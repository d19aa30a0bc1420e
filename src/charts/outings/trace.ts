import { trimNumber as n } from '../../lib/trim-number.ts';
import { mix } from '../shared/mix.ts';
import type { Outing } from './marks.ts';

/** What a canvas and a path of SVG have in common. */
type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>;

/** Draws an outing's line from corner to corner, rounding them. */
export function trace(pen: Pen, { at, round }: Outing): void {
  let [x, y] = at as [number, number];
  pen.moveTo(x, y);
  for (let i = 2; i < at.length; i += 2) {
    const [cornerX, cornerY, nextX, nextY] = [at[i]!, at[i + 1]!, at[i + 2] ?? x, at[i + 3] ?? y];
    const before = Math.hypot(cornerX - x, cornerY - y);
    const after = Math.hypot(nextX - cornerX, nextY - cornerY);
    // Corners repeated are one.
    if (before < 0.05) continue;
    const r = Math.min(i + 2 < at.length ? round : 0, after / 2, before);
    pen.lineTo(mix(cornerX, x, r / before), mix(cornerY, y, r / before));
    [x, y] = [cornerX, cornerY];
    if (!r) continue;
    [x, y] = [mix(x, nextX, r / after), mix(y, nextY, r / after)];
    pen.quadraticCurveTo(cornerX, cornerY, x, y);
  }
}

/** The same as a path's `d`. */
export function pathOf(outings: readonly Outing[]): string {
  let d = '';
  const put =
    (letter: string) =>
    (...values: number[]) => {
      d += letter + values.map((value) => n(value)).join(' ');
    };
  const pen: Pen = { moveTo: put('M'), lineTo: put('L'), quadraticCurveTo: put('Q') };
  for (const each of outings) trace(pen, each);
  return d;
}

/** Neighbours alike, to be drawn at one go; what cannot be seen is left out. */
export function runs(outings: readonly Outing[]): Outing[][] {
  const all: Outing[][] = [];
  let last = '';
  for (const each of outings) {
    const look = [each.tone, each.opacity, each.width, each.hollow].join();
    if (each.opacity <= 0.5) continue;
    if (look === last) all.at(-1)!.push(each);
    else all.push([each]);
    last = look;
  }
  return all;
}
