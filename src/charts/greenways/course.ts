import type { Point } from '../shared/project.ts';

/** Ribbons of a pair and the way they wind, in pixels. */
export interface Winding {
  /** From lane to lane. */
  readonly step: number;
  /** Of each ribbon from the middle of its lane. */
  readonly offset: number;
  /** Kept free between a turn and the edge of the land. */
  readonly edge: number;
}

/** The widest run of land on the row at `y`, or null where there is none. */
function widest(land: readonly Point[], y: number): [number, number] | null {
  const crossings: number[] = [];
  land.forEach(([x0, y0], i) => {
    const [x1, y1] = land[(i + 1) % land.length]!;
    if (y0 < y !== y1 < y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  });
  crossings.sort((a, b) => a - b);
  let best: [number, number] | null = null;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const run: [number, number] = [crossings[i]!, crossings[i + 1]!];
    if (!best || run[1] - run[0] > best[1] - best[0]) best = run;
  }
  return best;
}

/** Lanes from north to south, each as wide as the land is over the lane's whole height. */
function lanes(land: readonly Point[], { step, edge }: Winding) {
  const top = Math.min(...land.map(([, y]) => y));
  const bottom = Math.max(...land.map(([, y]) => y));
  const found: Array<{ y: number; west: number; east: number }> = [];
  for (let y = top + step * 0.6; y < bottom - step * 0.4; y += step) {
    const runs = [-0.45, -0.2, 0, 0.2, 0.45].map((share) => widest(land, y + share * step));
    if (runs.includes(null)) continue;
    const west = Math.max(...runs.map((run) => run![0])) + edge;
    const east = Math.min(...runs.map((run) => run![1])) - edge;
    if (east - west > step * 0.25) found.push({ y, west, east });
    else if (found.length > 0) break;
  }
  return found;
}

/**
 * A way that winds to and fro over the land: straight lanes and half circles. `side` is +1 for the ribbon on the left
 * hand, -1 for the one on the right: they never cross, and where one has the outer turn the other has it next.
 */
export function course(land: readonly Point[], winding: Winding, side: 1 | -1): Point[] {
  const { step, offset } = winding;
  const rows = lanes(land, winding);
  const first = rows[0];
  if (!first) return [];
  const points: Point[] = [[first.west, first.y - side * offset]];
  rows.forEach(({ y, west, east }, i) => {
    const heading = i % 2 === 0 ? 1 : -1;
    const next = rows[i + 1];
    const turn =
      heading === 1 ? Math.min(east, next?.east ?? Infinity) : Math.max(west, next?.west ?? -Infinity);
    points.push([turn, y - side * heading * offset]);
    if (!next) return;
    const radius = step / 2 + side * heading * offset;
    for (let k = 1; k <= 24; k++) {
      const angle = (k / 24) * Math.PI;
      points.push([turn + heading * radius * Math.sin(angle), y + step / 2 - radius * Math.cos(angle)]);
    }
  });
  return points;
}

/** Pixels. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++)
    sum += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]);
  return sum;
}

/** The part of a way from `from` to `to` pixels along it; shorter where the way ends. */
export function along(points: readonly Point[], from: number, to: number): Point[] {
  const out: Point[] = [];
  if (to <= from) return out;
  let done = 0;
  for (let i = 1; i < points.length && done < to; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(x1 - x0, y1 - y0);
    const at = (reach: number): Point => [
      x0 + ((x1 - x0) * (reach - done)) / length,
      y0 + ((y1 - y0) * (reach - done)) / length,
    ];
    if (length > 0 && done + length > from) {
      if (out.length === 0) out.push(at(Math.max(from, done)));
      out.push(at(Math.min(to, done + length)));
    }
    done += length;
  }
  return out;
}
