/**
 * The map's plane, in kilometres: x east of 116.4° E, y south of 40.2° N. Lambert's cylindrical equal-area projection
 * with its true parallel at 40.2° N: areas are exact, lengths within 1.5 % anywhere in Beijing.
 */
const earth = 6371.0088;
const radians = Math.PI / 180;
const trueParallel = Math.cos(40.2 * radians);
const north = Math.sin(40.2 * radians);

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Ring = readonly Point[];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** WGS-84 degrees to kilometres. */
export function project(lon: number, lat: number): Point {
  return {
    x: earth * trueParallel * (lon - 116.4) * radians,
    y: (earth * (north - Math.sin(lat * radians))) / trueParallel,
  };
}

export function boxOf(points: Iterable<Point>): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}

/** Even-odd: a hole's ring takes away what its outer ring gives. */
export function insideRings({ x, y }: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** The part of a ring inside a circle, as a ring: Sutherland and Hodgman against a polygon of 72 sides. */
export function clipToCircle(ring: Ring, centre: Point, radius: number): Ring {
  const sides = 72;
  let kept: Point[] = [...ring];
  for (let side = 0; side < sides && kept.length > 0; side++) {
    // Sides in turn from all round: the first few leave little to be cut by the others.
    const angle = ((side * 19) / sides) * 2 * Math.PI;
    const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
    const beyond = (p: Point) => (p.x - centre.x) * nx + (p.y - centre.y) * ny - radius;
    const input = kept;
    kept = [];
    for (let i = 0; i < input.length; i++) {
      const [a, b] = [input[(i || input.length) - 1]!, input[i]!];
      const [da, db] = [beyond(a), beyond(b)];
      if (da <= 0 !== db <= 0) {
        const t = da / (da - db);
        kept.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
      }
      if (db <= 0) kept.push(b);
    }
  }
  return kept;
}
