import type { Size } from '../../model/chart.ts';
import type { PlacedSheet } from './marks.ts';
import { section, starts, sum } from './section.ts';

/** How the street is folded: sheets a row. */
const folds = [[9], [4, 5], [3, 2, 4]];

/** A sheet's name stands below it, in so many times its type. */
export const nameRoom = 1.9;

interface Placed {
  readonly scale: number;
  readonly sheets: readonly PlacedSheet[];
}

/** The whole street below `top`, folded into as many rows as make it largest. */
export function foldAll({ width, height }: Size, top: number, small: number): Placed {
  let best: Placed = { scale: 0, sheets: [] };
  for (const fold of folds) {
    const rows = fold.map((count, i) => {
      const first = sum(fold.slice(0, i));
      const sheets = section.slice(first, first + count);
      return {
        from: starts[first]!,
        to: starts[first + count]!,
        count,
        above: Math.max(...sheets.map((each) => each.above)),
        below: Math.max(...sheets.map((each) => each.below)),
      };
    });
    const room = height - top - nameRoom * small * rows.length;
    const tall = sum(rows.map(({ above, below }) => above + below));
    const scale = Math.min((width - small) / Math.max(...rows.map(({ from, to }) => to - from)), room / tall);
    if (scale <= best.scale) continue;
    let y = top;
    const sheets = rows.flatMap(({ from, to, count, above, below }) => {
      y += (room - tall * scale) / rows.length + above * scale;
      const place = { opacity: 1, y, soil: below };
      y += below * scale + nameRoom * small;
      return Array.from({ length: count }, () => ({ ...place, x: width / 2 - ((from + to) / 2) * scale }));
    });
    best = {
      scale,
      sheets: sheets.map((each, i) => ({ ...each, key: `${i}`, x: each.x + starts[i]! * scale })),
    };
  }
  return best;
}

/** The street in one line with a sheet of it in the middle, as large as the room below `top` allows. */
export function look(index: number, { width, height }: Size, top: number): Placed {
  const { above, below, width: length } = section[index]!;
  const scale = Math.min(width / (length + 1.5), (height - top) / (above + below));
  const total = starts.at(-1)!;
  const half = Math.min(width / scale, total) / 2;
  const middle = Math.max(half, Math.min(total - half, starts[index]! + length / 2));
  const y = height - below * scale - (height - top - (above + below) * scale) * 0.38;
  return {
    scale,
    sheets: section.map((_, i) => ({
      key: `${i}`,
      opacity: 1,
      x: width / 2 + (starts[i]! - middle) * scale,
      y,
      soil: (height - y) / scale,
    })),
  };
}
