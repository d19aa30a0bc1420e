import type { Frame } from '../../model/chart.ts';
import type { Word } from './marks.ts';

/** Height of a line in its font sizes. */
const lead = 1.45;

/** A line of words under `y`, broken where `width` ends: Chinese anywhere but before a stop, English at spaces. */
export function lines(
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  look: string,
  { lang, measure }: Frame,
): Word[] {
  const rows: string[] = [];
  // What is set in bold is wider than it measures.
  const em = size * (look.includes('strong') ? 1.14 : 1.04);
  for (const piece of text.match(lang === 'zh' ? /[“（]?(\d+|.)[，。、；：）”]*/gu : /\S+ */g) ?? []) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && measure((row + piece).trim(), em) <= width) rows[rows.length - 1] = row + piece;
    else rows.push(piece);
  }
  return rows.map((row, i) => ({
    key: look + row,
    opacity: 1,
    x,
    y: y + (i + 0.8) * size * lead,
    text: row.trim(),
    unit: '',
    size,
    anchor: look.includes('middle') ? 'middle' : 'start',
    look,
  }));
}

/** The number as large as it may be, its unit small behind it, on a baseline; keyed by its place, so that it changes there. */
export function numeral(
  [text, unit]: readonly [string, string],
  key: string,
  x: number,
  y: number,
  size: number,
  look: string,
): Word {
  return { key, opacity: 1, x, y, text, unit, size, anchor: 'start', look };
}

/** Size of the unit behind a number. */
export function unitSize(size: number): number {
  return Math.max(12, size * 0.32);
}

/** Where the next line may begin. */
export function below(words: readonly Word[], y: number): number {
  const last = words.at(-1);
  return last ? last.y + last.size * lead * 0.2 : y;
}
