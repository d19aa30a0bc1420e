import type { Frame } from '../../model/chart.ts';
import { rowsOf } from '../shared/rows.ts';
import { unitWord, type UnitWord } from '../shared/unit-word.ts';

/** A line of words from (x, y), broken where `width` ends: Chinese anywhere, English at spaces. */
export function rows(
  line: string,
  x: number,
  y: number,
  width: number,
  size: number,
  look: string,
  { measure }: Frame,
): UnitWord[] {
  return rowsOf(line, (row) => measure(row, size * 1.13) <= width).map((text, i) =>
    unitWord(text, x, y + i * size * 1.45, size, look),
  );
}
