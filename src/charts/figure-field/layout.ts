import { extent, max, range, sum } from 'd3-array';

/** Where circles go: grids that fill a box, blossoms on a hexagonal lattice, blossoms set in rows like words. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Grid {
  readonly rows: number;
  /** Of each block, left to right. */
  readonly columns: readonly number[];
  /** Pixels from one centre to the next. */
  readonly pitch: number;
}

/** Blocks of `counts` cells side by side, all with the same rows and the largest pitch that fits the box. */
export function fitGrid(counts: readonly number[], width: number, height: number): Grid {
  let best: Grid = { rows: 1, columns: [1], pitch: 0 };
  for (const rows of range(1, max(counts)! + 1)) {
    const columns = counts.map((count) => Math.ceil(count / rows));
    const pitch = Math.min(width / sum(columns), height / rows);
    if (pitch > best.pitch) best = { rows, columns, pitch };
  }
  return best;
}

/** Centre of the i-th cell of a block that is read row by row. */
export function cell(i: number, columns: number, pitch: number, origin: Point): Point {
  return {
    x: origin.x + ((i % columns) + 0.5) * pitch,
    y: origin.y + (Math.floor(i / columns) + 0.5) * pitch,
  };
}

export interface Blossom {
  /** Centres in pitches, from the middle outwards, around (0, 0). */
  readonly points: readonly Point[];
  /** Extent in pitches, half a pitch around the outermost centres included. */
  readonly width: number;
  readonly height: number;
}

const rise = Math.sqrt(3) / 2;
/** Where a blossom's heart may lie: on a cell, between two, between three, and a little off each. */
const hearts: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0 },
  { x: 0.5, y: rise / 3 },
  { x: 0.25, y: rise / 2 },
];

/** `count` cells of a hexagonal lattice, as round as that number allows. */
export function blossom(count: number): Blossom {
  const reach = Math.ceil(Math.sqrt(count)) + 1;
  const steps = range(-reach, reach + 1);
  const lattice = steps.flatMap((row) => steps.map((step) => ({ x: step + row / 2, y: row * rise })));
  const candidates = hearts.map((heart) => {
    const cells = lattice
      .map(({ x, y }) => ({ x: x - heart.x, y: y - heart.y }))
      .map((point) => ({ ...point, ring: Math.round(1000 * Math.hypot(point.x, point.y)) }))
      .sort((a, b) => a.ring - b.ring || Math.atan2(a.x, -a.y) - Math.atan2(b.x, -b.y))
      .slice(0, count);
    const [left = 0, right = 0] = extent(cells, (each) => each.x);
    const [top = 0, bottom = 0] = extent(cells, (each) => each.y);
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const points = cells.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
    return { points, width: right - left + 1, height: bottom - top + 1 };
  });
  const spread = (each: Blossom) => max(each.points, (point) => Math.hypot(point.x, point.y))!;
  return candidates.reduce((best, each) => (spread(each) < spread(best) - 1e-9 ? each : best));
}

export interface Shelved {
  readonly pitch: number;
  /** Middle of each blossom and the foot of its row, in the blossoms' order. */
  readonly places: ReadonlyArray<Point & { readonly foot: number }>;
}

/**
 * Sets blossoms in rows like words on a page, with the largest pitch that fits the box. `labels` are the pixels that the
 * words under each take; `gap` the least between two.
 */
export function shelve(
  blossoms: readonly Blossom[],
  labels: ReadonlyArray<{ readonly width: number; readonly height: number }>,
  box: { width: number; height: number; gap: number },
): Shelved {
  const { width, height, gap } = box;
  const foot = (row: readonly number[]) => max(row, (i) => labels[i]!.height)!;
  const tall = (row: readonly number[], pitch: number) =>
    pitch * max(row, (i) => blossoms[i]!.height)! + foot(row);
  const tries = (pitch: number) => {
    const widths = blossoms.map((each, i) => Math.max(each.width * pitch, labels[i]!.width));
    const rows = rowsOf(widths, width, gap);
    const spare = height - sum(rows, (row) => tall(row, pitch)) - gap * (rows.length - 1);
    return { widths, rows, spare, fits: max(widths)! <= width && spare >= 0 };
  };
  let [low, high] = [0, width];
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (tries(middle).fits) low = middle;
    else high = middle;
  }
  const { widths, rows, spare } = tries(low);
  const air = Math.max(0, spare) / rows.length;
  const places: Array<Point & { foot: number }> = [];
  let top = air / 2;
  for (const row of rows) {
    const feet = top + tall(row, low) - foot(row);
    const between = (width - sum(row, (i) => widths[i]!)) / row.length;
    let left = 0;
    for (const i of row) {
      places[i] = { x: left + (between + widths[i]!) / 2, y: (top + feet) / 2, foot: feet };
      left += between + widths[i]!;
    }
    top = feet + foot(row) + gap + air;
  }
  return { pitch: low, places };
}

/** Indices of `widths` in as few rows as `limit` allows, the rows as even as that number of rows allows. */
function rowsOf(widths: readonly number[], limit: number, gap: number): number[][] {
  const fill = (room: number) => {
    const rows: number[][] = [];
    let used = Infinity;
    widths.forEach((width, i) => {
      if (used + gap + width > room) {
        rows.push([]);
        used = -gap;
      }
      rows.at(-1)!.push(i);
      used += gap + width;
    });
    return rows;
  };
  const loosest = fill(limit);
  let rows = loosest;
  for (let room = limit; room > max(widths)!; room -= 8) {
    const tighter = fill(room);
    if (tighter.length > loosest.length) break;
    rows = tighter;
  }
  return rows;
}
