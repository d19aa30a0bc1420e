import type { Table } from '../../model/chart.ts';
import { measureText } from '../../lib/measure-text.ts';
import { linesOf } from './fit.ts';

/** Points; the least that is read from the last row. */
export const tableSize = 14;
const cellMargin = 0.12;
const linePoints = tableSize * 1.25;
/** What the line about left-out rows takes, inches. */
const tailHeight = 0.34;

export interface FittedTable {
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  /** Inches. */
  readonly widths: readonly number[];
  readonly height: number;
  /** Rows that found no room. */
  readonly left: number;
}

/**
 * As much of a table as a box of inches takes: as many columns from the left as leave the most cells. What finds no room
 * stands in the notes.
 * @returns null where no more than one row of several fits
 */
export function fitTable(table: Table, box: { readonly w: number; readonly h: number }): FittedTable | null {
  const filled = withoutEmptyColumns(table);
  const most = Math.min(filled.head.length, Math.floor(box.w / 0.8));
  const tries = Array.from({ length: Math.max(1, most - 1) }, (_, i) => fitColumns(filled, most - i, box));
  const cells = ({ head, rows }: FittedTable) => head.length * rows.length;
  const best = tries.reduce((a, b) => (cells(b) > cells(a) ? b : a));
  return best.rows.length < Math.min(2, table.rows.length) ? null : best;
}

function withoutEmptyColumns({ head, rows }: Table): Pick<Table, 'head' | 'rows'> {
  const keep = head.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''));
  const kept = (row: readonly string[]) => row.filter((_, i) => keep[i]);
  return { head: kept(head), rows: rows.map(kept) };
}

function fitColumns(
  table: Pick<Table, 'head' | 'rows'>,
  columns: number,
  box: { w: number; h: number },
): FittedTable {
  const cut = (row: readonly string[]) => row.slice(0, columns);
  const widths = widthsOf([table.head, ...table.rows].map(cut), box.w);
  const heightOf = (row: readonly string[]) =>
    (Math.max(...row.map((cell, i) => linesOf(cell, tableSize, widths[i]! - cellMargin))) * linePoints) / 72 +
    0.1;
  const rows: Array<readonly string[]> = [];
  let height = heightOf(cut(table.head));
  for (const [i, row] of table.rows.entries()) {
    const next = heightOf(cut(row));
    const tail = i === table.rows.length - 1 ? 0 : tailHeight;
    if (height + next + tail > box.h) break;
    rows.push(cut(row));
    height += next;
  }
  return { head: cut(table.head), rows, widths, height, left: table.rows.length - rows.length };
}

/** Narrow columns have what they need; wide ones share what is left. */
function widthsOf(rows: ReadonlyArray<readonly string[]>, width: number): readonly number[] {
  const natural = rows[0]!.map((_, i) =>
    Math.max(...rows.map((row) => measureText(row[i] ?? '', tableSize) / 72 / 0.94 + cellMargin + 0.06)),
  );
  const widths = natural.map(() => 0);
  let open = natural.map((_, i) => i);
  let room = width;
  for (;;) {
    const share = room / open.length;
    const narrow = open.filter((i) => natural[i]! <= share);
    if (narrow.length === 0 || narrow.length === open.length) {
      // All fit: what is over goes to all alike, so that the table fills its box.
      const over =
        narrow.length === 0 ? 0 : (room - narrow.reduce((sum, i) => sum + natural[i]!, 0)) / open.length;
      for (const i of open) widths[i] = narrow.length === 0 ? share : natural[i]! + over;
      return widths;
    }
    for (const i of narrow) {
      widths[i] = natural[i]!;
      room -= natural[i]!;
    }
    open = open.filter((i) => !narrow.includes(i));
  }
}
