import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { goalCell } from './cell.ts';
import { incomeCell } from './income.ts';
import type { Cell, GoalsData, GoalsMarks, GoalsView, Mark } from './marks.ts';
import { overview } from './overview.ts';
import { goalIds } from './views.ts';

/** One goal on the whole stage, or the goals of the economy beside each other. */
export function geometry(data: GoalsData, { of, known }: GoalsView, frame: Frame): GoalsMarks {
  const { size } = frame;
  const margin = Math.min(size.width, size.height) / 40;
  const room = {
    x: margin,
    y: margin,
    width: size.width - 2 * margin,
    height: size.height - 2 * margin,
  };
  return {
    size,
    cells:
      of === 'overview'
        ? overview(data, room, known, frame)
        : of === 'income'
          ? [incomeCell(data, room, true, known, frame)]
          : [goalCell(goalIds[of]!, data.goals[of]!, data, room, known, frame)],
  };
}

/** A cell's marks by their roles: a lid becomes a floor, 2024's column 2024's column. */
const between = (from: Cell, to: Cell, t: number): Cell => ({
  ...mixFields(from, to, t),
  marks: interpolateKeyed<Mark>(from.marks, to.marks, mixFields)(t),
});

/** Where one goal follows another its marks become the other's; in the overview each stays its own goal's. */
export function interpolate(from: GoalsMarks, to: GoalsMarks): (t: number) => GoalsMarks {
  const single = from.cells.length + to.cells.length === 2;
  const before = single ? [{ ...from.cells[0]!, key: to.cells[0]!.key }] : from.cells;
  const cells = interpolateKeyed(before, to.cells, between);
  return (t) => (t <= 0 ? from : { ...to, cells: cells(t) });
}
