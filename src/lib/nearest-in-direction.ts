export type Direction = 'left' | 'right' | 'up' | 'down';

interface Point {
  readonly x: number;
  readonly y: number;
}

const forward: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The point nearest to `from` within the quarter that `direction` looks into; where that is empty, the one of the half
 * plane that strays least. Undefined at the edge. Screen coordinates, y downwards.
 */
export function nearestInDirection<P extends Point>(
  points: readonly P[],
  from: Point,
  direction: Direction,
): P | undefined {
  const { x: fx, y: fy } = forward[direction];
  let best: P | undefined;
  let least = Infinity;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const along = dx * fx + dy * fy;
    if (along <= 0) continue;
    const aside = Math.abs(dx * fy - dy * fx);
    // Twice the way aside, so that a row is walked before the next; beyond the quarter only where nothing else is.
    const cost = Math.hypot(along, 2 * aside) + (aside > along ? 1e6 : 0);
    if (cost < least) [best, least] = [point, cost];
  }
  return best;
}
