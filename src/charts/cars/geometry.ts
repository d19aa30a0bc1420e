import { range } from 'd3-array';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { CarsData, CarsMarks, CarsView, Lane } from './marks.ts';

export type * from './marks.ts';

/**
 * Lanes as long as the year before, so that the year's are as many lanes as it was times the year before; below them, on
 * the same scale and apart, the cars in use. Cars that are not told of yet wait to the left of the stage.
 */
export function geometry(
  { before, made, stock, said }: CarsData,
  view: CarsView,
  { size, lang }: Frame,
): CarsMarks {
  const { width, height } = size;
  const large = width >= 640 && height >= 480;
  const big = large ? 96 : 40;
  const small = large ? 16 : 12;
  const left = large ? 20 : 10;
  const row = small * 1.4;
  const base = big * 0.88 + left / 2;
  const below = base + big * 0.12;
  const { big: number, label, names, notes } = said[lang][view];

  const near = view !== 'stock';
  const columns = width > height * 1.5 ? 20 : 10;
  const used = Math.ceil(stock / columns);
  const first = Math.ceil(made / before);
  const rows = near ? first : first + used + 1;
  const top = below + row * 3.4;
  const room = height - top - row * (near ? 2.5 : 5);
  const length = Math.min((width - 2 * left) / (near ? before : columns), (room / rows) * 2);
  const pitch = Math.min(room / rows, length * (near ? 0.9 : 0.5));
  const word = (y: number, text: string, look = ''): NumberWord => ({
    key: text,
    opacity: 1,
    x: left,
    y,
    text,
    size: small,
    look,
  });
  return {
    size,
    lanes: range(first + used + 1).map((i): Lane => {
      const output = i < first;
      const inUse = i - first;
      // Cars a lane holds, cars in all, lanes before this one.
      const [most, total, full] = output ? [before, made, i] : [columns, stock, inUse % used];
      return {
        key: String(i),
        // More in use than the number says: after the last lane one more, faint.
        opacity: output ? 1 : near ? 0 : inUse < used ? 1 : 0.25,
        x: left,
        y: top + row * (output ? 0.4 : 2.3) + pitch * (i + 1),
        away: i === 0 || (output ? view !== 'before' : !near) ? 0 : most + 2 * i,
        length,
        cars: Math.min(most, total - full * most),
        solid: i > 0 || !near ? 1 : view === 'before' ? 0 : 0.3,
        look: output ? 'made' : 'stock',
      };
    }),
    words: [
      {
        ...word(base, number[1], 'big one'),
        size: big,
        before: number[0],
        after: number[2],
      },
      ...label.map((text, i) => word(below + row * (i + 1), text, 'strong')),
      ...names.map((text, i) => word(top + i * (pitch * first + row * 1.9), text)),
      ...notes.map((text, i) => word(height - 6 - row * (notes.length - 1 - i), text)),
    ],
  };
}

/** Out in the first half, in in the second, so that no two texts lie on each other. */
function change<Mark extends KeyedMark>(from: readonly Mark[], to: readonly Mark[], t: number): Mark[] {
  const faded = (marks: readonly Mark[], by: number) =>
    by > 0 ? marks.map((mark) => ({ ...mark, opacity: mark.opacity * by })) : [];
  return [...faded(from, 1 - 2 * t), ...faded(to, 2 * t - 1)];
}

/** Cars drive to their places. */
export function interpolate(from: CarsMarks, to: CarsMarks): (t: number) => CarsMarks {
  const lanes = interpolateKeyed(from.lanes, to.lanes, mixFields);
  return (t) => ({ ...to, lanes: lanes(t), words: change(from.words, to.words, t) });
}
