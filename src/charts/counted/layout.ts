/** Where a field of things begins and how much room it has, pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Columns and rows of a field. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Pixels of a unit of the drawings. */
  readonly scale: number;
}

/** A gap between fives or tens, in cells. */
const gap = 0.45;
/** So many stand together before a gap: fives, on long rows and in deep fields tens and fives. */
const together = (count: number) => (count > 25 ? 10 : 5);

/** The place of column or row `i` of `count`, in cells from the first. */
export function place(i: number, count: number): number {
  return i + gap * Math.floor(i / together(count));
}

const span = (count: number) => place(count - 1, count) + 1;

/** The rows that let `count` be drawn largest, no larger than `most` pixels a unit. Rows are full, and of fives. */
export function gridOf(
  count: number,
  deepest: number,
  { width, height }: Pick<Room, 'width' | 'height'>,
  [w, h]: readonly [number, number],
  most: number,
): Grid {
  const grids = [5, 10, 20, 25, 40, 50, 100, ...(count < 20 ? [count] : [])]
    .filter((columns) => count % columns === 0)
    .map((columns) => {
      const rows = Math.ceil(deepest / columns);
      const scale = Math.min(width / (span(columns) * w), height / (span(rows) * h), most);
      return { columns, rows, scale };
    });
  // Among grids as good as each other the one with shorter rows is counted more easily.
  return grids.reduce((best, each) => (each.scale > best.scale * 1.04 ? each : best));
}

/** Width and height that a grid takes up, pixels. */
export function extent({ columns, rows, scale }: Grid, [w, h]: readonly [number, number]) {
  return { width: span(columns) * w * scale, height: span(rows) * h * scale };
}
