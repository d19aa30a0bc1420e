import type { Frame } from '../../model/chart.ts';
import { formatParts, joinParts, type Quantity } from '../../model/format.ts';
import type { Percentage, Row, Said, Words } from './marks.ts';

/** Bold and serif text is wider than the measure says. */
const wide = 1.1;
/** The size of qualifier and unit as a share of the number's. */
const affix = 0.42;

/** Whether the report names but one end of the number. */
export const isOpen = ({ qualifier = 'exact' }: Percentage) => /over|at/.test(qualifier);

/** A figure as it is formatted. */
export function quantityOf(figure: Percentage): Quantity {
  return {
    unit: { zh: '%', en: '%' },
    kind: figure.direction ? 'change-percent' : 'share',
    direction: null,
    qualifier: 'exact',
    qualifierWord: null,
    ...figure,
  };
}

/** Each figure's number, its name and its year with what the strokes are: columns of `width` pixels from (0, 0) down. */
export function rowsOf(
  figures: readonly Percentage[],
  say: Words,
  width: number,
  { size, lang, measure }: Frame,
): Row[][] {
  const side = Math.min(size.width, size.height);
  const small = Math.max(12, side * 0.024);
  const numbers = figures.map((figure): Said => {
    const parts = formatParts(quantityOf(figure), lang);
    const at = parts.findIndex(({ role }) => role === 'digits');
    const join = (from: number, to?: number) => joinParts(parts.slice(from, to), lang);
    return [`${join(0, at)} `, join(at, at + 1), join(at + 1)];
  });
  const ems = numbers.map(
    ([before, text, after]) => measure(text, wide) + measure(before + after, wide * affix),
  );
  const big = Math.min(side * 0.16, width / Math.max(...ems));
  return figures.map((figure, panel) => {
    let y = big * 0.8;
    const rows: Row[] = [];
    const add = (said: Said, look: string, size: number, width: number) =>
      rows.push({
        key: panel + said.join(''),
        opacity: 1,
        x: 0,
        y,
        size,
        width,
        said,
        look,
      });
    add(numbers[panel]!, panel ? 'big' : 'big one', big, ems[panel]! * big);
    y += small * 0.6;
    const note =
      say.done + say[figure.counting ?? figure.direction ?? 'share'] + (isOpen(figure) ? say.open : '');
    for (const [look, said] of [
      ['strong', figure[lang]],
      ['plain', note],
    ] as const) {
      let line = '';
      const end = () => {
        y += small * 1.4;
        add(['', line, ''], look, small, measure(line, small * wide));
        line = '';
      };
      // Latin words and numbers stay whole, closing marks with what they close.
      for (const word of said.match(/([!-~’–]+[ 年笔]?|[“（]?.)[”），；：、]*/g)!) {
        if (line && measure(line + word, small * wide) > width) end();
        line += word;
      }
      end();
    }
    return rows;
  });
}
