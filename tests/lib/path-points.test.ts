import { describe, expect, it } from 'vitest';
import { pathPoints, runLength } from '../../src/lib/path-points.ts';

const length = (d: string) => pathPoints(d).reduce((sum, run) => sum + runLength(run), 0);

describe('the points of a path', () => {
  it('follow lines, absolute and relative, and close a run where it began', () => {
    expect(pathPoints('M1 1H4v4L1,5Z')).toEqual([
      [
        [1, 1],
        [4, 1],
        [4, 5],
        [1, 5],
        [1, 1],
      ],
    ]);
    expect(pathPoints('m1 1 2 0m1-1.5.5.5')).toEqual([
      [
        [1, 1],
        [3, 1],
      ],
      [
        [4, -0.5],
        [4.5, 0],
      ],
    ]);
  });

  it('follow arcs by the way their flags say', () => {
    expect(length('M0 0A10 10 0 0 1 20 0')).toBeCloseTo(Math.PI * 10, 1);
    expect(length('M10 0A10 10 0 1 1 0 -10')).toBeCloseTo(Math.PI * 15, 1);
    expect(length('M10 0A10 10 0 01 0 -10')).not.toBeCloseTo(Math.PI * 15, 0);
    const lowest = Math.max(...pathPoints('M0 0a10 10 0 0020 0')[0]!.map(([, y]) => y));
    expect(lowest).toBeCloseTo(10, 1);
  });

  it('follow curves to their ends', () => {
    expect(pathPoints('M0 0Q10 0 10 10c0 5 5 5 5 0')[0]!.at(-1)).toEqual([15, 10]);
    expect(length('M0 0C0 0 30 40 30 40')).toBeCloseTo(50, 5);
  });

  it('refuse a command that is not known here', () => {
    expect(() => pathPoints('M0 0T5 5')).toThrow('command T');
  });
});
