import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Frame } from '../../model/chart.ts';
import type { Label } from './label.ts';
import { rowsOf } from './rows.ts';

/** A line of text, its unit smaller after it. */
export interface UnitWord extends Label {
  readonly unit: string;
}

/** Height of a line in its font sizes. */
const lead = 1.45;

/** One line on its baseline; its look and text are its key unless it has one. */
export function unitWord(
  text: string,
  x: number,
  y: number,
  size: number,
  look: string,
  key = look + text,
  unit = '',
): UnitWord {
  const anchor = look.includes('middle') ? 'middle' : 'start';
  return { key, opacity: 1, x, y, text, unit, size, anchor, look };
}

/** Lines of words under `y`, broken where `width` ends: Chinese anywhere but before a stop, English at spaces. */
export function unitWords(
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  look: string,
  { measure }: Frame,
): UnitWord[] {
  // What is set in bold is wider than it measures.
  const em = size * (look.includes('strong') ? 1.14 : 1.04);
  const rows = rowsOf(text, (row) => measure(row, em) <= width);
  return rows.map((row, i) => unitWord(row, x, y + (i + 0.8) * size * lead, size, look, look + row));
}

/** Under y = 0 a number with its unit, where there is one, then lines, the first of them strong. */
export function numberAndLines(
  {
    number,
    lines,
  }: { readonly number?: readonly [text: string, unit: string]; readonly lines: readonly string[] },
  x: number,
  width: number,
  small: number,
  { measure }: Frame,
): UnitWord[] {
  const words: UnitWord[] = [];
  let y = small * 0.3;
  if (number) {
    const size = Math.min(small * 4.4, (width - measure(number[1], 20)) / measure(number[0], 1.14));
    y += size * 0.9;
    words.push(unitWord(number[0], x, y, size, 'big one', undefined, number[1]));
    y += small * 0.5;
  }
  lines.forEach((line, i) => {
    const [size, look] = i ? [small, ''] : [small * 1.2, 'strong'];
    for (const row of rowsOf(line, (each) => measure(each, size * 1.13) <= width))
      words.push(unitWord(row, x, (y += size * lead), size, look));
  });
  return words;
}

/** Where the next line may begin: under the last of `words`, or at `y` where there are none. */
export function below(words: readonly UnitWord[], y: number): number {
  const last = words.at(-1);
  return last ? last.y + last.size * lead * 0.2 : y;
}

/** Size of the unit behind a number. */
export function unitSize(size: number): number {
  return Math.max(12, size * 0.36);
}

export function drawUnitWord({ x, y, size, text, unit, look, opacity }: UnitWord): SVGTemplateResult {
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="sized ${look}" x=${n(x)} y=${n(y)}>${text}${
    unit ? svg`<tspan class="unit" font-size=${n(unitSize(size))} dx="3">${unit}</tspan>` : ''
  }</text></g>`;
}
