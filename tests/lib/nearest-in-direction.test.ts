import { describe, expect, it } from 'vitest';
import { nearestInDirection } from '../../src/lib/nearest-in-direction.ts';

const centre = { x: 0, y: 0 };
const point = (x: number, y: number) => ({ x, y });

describe('the nearest point in a direction', () => {
  const cross = [point(10, 0), point(-10, 0), point(0, 10), point(0, -10), centre];

  it('lies where the arrow looks, y downwards', () => {
    expect(nearestInDirection(cross, centre, 'right')).toBe(cross[0]);
    expect(nearestInDirection(cross, centre, 'left')).toBe(cross[1]);
    expect(nearestInDirection(cross, centre, 'down')).toBe(cross[2]);
    expect(nearestInDirection(cross, centre, 'up')).toBe(cross[3]);
  });

  it('is rather straight ahead than near and aside', () => {
    const ahead = point(30, 0);
    expect(nearestInDirection([point(12, 14), ahead], centre, 'right')).toBe(ahead);
  });

  it('strays where nothing lies ahead', () => {
    const aside = point(3, 40);
    expect(nearestInDirection([aside], centre, 'right')).toBe(aside);
  });

  it('is none at the edge', () => {
    expect(nearestInDirection([centre, point(-5, 0)], centre, 'right')).toBeUndefined();
    expect(nearestInDirection([], centre, 'up')).toBeUndefined();
  });

  it('comes at last to the edge, never round in a circle', () => {
    const grid = Array.from({ length: 25 }, (_, i) => point(i % 5, Math.floor(i / 5)));
    let [at, steps] = [grid[12]!, 0];
    for (;;) {
      const next = nearestInDirection(grid, at, 'left');
      if (!next) break;
      at = next;
      steps++;
    }
    expect(at).toBe(grid[10]);
    expect(steps).toBe(2);
  });
});
