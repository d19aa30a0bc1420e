import { describe, expect, it } from 'vitest';
import { between, corners } from '../../src/lib/corners.ts';

describe('the corners of a function that is straight in pieces', () => {
  const height = (width: number) => Math.round(Math.min(560, Math.max(300, width * 0.72)));

  it('are few, and say the function within one at every whole number', () => {
    const found = corners(height, 240, 2400);
    expect(found.length).toBeLessThanOrEqual(8);
    for (let width = 240; width <= 2400; width++)
      expect(Math.abs(between(found, width) - height(width)), String(width)).toBeLessThanOrEqual(1);
  });

  it('are the two ends of a straight line', () => {
    expect(corners((at) => 2 * at, 0, 10)).toEqual([
      [0, 0],
      [10, 20],
    ]);
  });

  it('go on level beyond their ends', () => {
    const line = corners((at) => 2 * at, 5, 10);
    expect([between(line, 0), between(line, 20)]).toEqual([10, 20]);
  });
});
