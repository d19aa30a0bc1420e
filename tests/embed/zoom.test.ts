import { interpolateZoom as d3Zoom } from 'd3-interpolate';
import { describe, expect, it } from 'vitest';
import { interpolateZoom } from '../../src/faces/embed/zoom.ts';

const ways = [
  [
    [0, 0, 10],
    [100, 40, 3],
  ],
  [
    [5, -3, 2],
    [5, -3, 40],
  ],
  [
    [-20, 7, 60],
    [-18, 6, 8],
  ],
] as const;

describe('the flight of an embed’s map', () => {
  it.each(ways)('from %j to %j goes the way of d3-interpolate', (from, to) => {
    const [ours, theirs] = [interpolateZoom(from, to), d3Zoom([...from], [...to])];
    for (const t of [0, 0.1, 0.5, 0.8, 1])
      ours(t).forEach((value, i) => expect(value).toBeCloseTo(theirs(t)[i]!, 6));
  });
});
