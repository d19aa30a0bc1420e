import { rainOver } from './rain.ts';
import { range, thing, type Scene } from './scene.ts';

/** How high a street is at most, beside the width of a house with its puddle. */
const highest = 2.2;

/**
 * Rain over streets of houses from `top` down, a puddle beside every house: as many streets as let all have room. The
 * puddles are all alike, and where they lie says nothing.
 */
export function streets(spots: number, pad: number, wide: number, top: number, bottom: number): Scene {
  const count = [1, 3, 5].find((each) => (wide / spots) * each * highest > (bottom - top) / each) ?? 5;
  const along = Math.ceil(spots / count);
  const street = (bottom - top) / count;
  const plot = wide / along;
  const level = (nth: number) => top + street * (nth + 0.74);
  const each = (share: number, width: number, height: number) =>
    range(spots, (i) =>
      thing(`${i}`, pad + ((i % along) + share) * plot, level(Math.floor(i / along)), width, height),
    );
  const house = Math.min(plot * 0.34, street * 0.36);
  return {
    earth: range(count, (i) => thing(`${i}`, 0, level(i), wide + 2 * pad, street * 0.22)),
    houses: each(0.22, house, house),
    puddles: each(0.68, plot * 0.5, Math.min(plot * 0.11, street * 0.14)),
    strokes: range(count, (i) => rainOver(i, pad, wide, level(i) - street * 0.7, level(i))),
  };
}
