import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';
import { mixFields } from '../shared/mix.ts';
import type { MoneyData, MoneyMarks, MoneyView } from './marks.ts';
import { promised } from './promised.ts';
import { label, stageOf, threads } from './stage.ts';

export type * from './marks.ts';

/**
 * Squares of one scale, areas in proportion to the sums, standing one before the other on one ground: the camera is as
 * near as lets the newest fill the stage.
 */
export function geometry(data: MoneyData, view: MoneyView, frame: Frame): MoneyMarks {
  // What was offered in 2024 is the fifth of the sums.
  if (typeof view === 'string')
    return promised(data, view, frame, geometry(data, { last: 4, one: 4 }, frame));
  const { sums, range, cell } = data;
  const { last, one } = view;
  const { size, lang, measure } = frame;
  const { width, height } = size;
  const { beside, text, pad, room, field, footer, base, axis } = stageOf(size);
  // One size of numerals for all views: what the longest leaves room for.
  const longest = Math.max(...sums.map((sum) => measure(sum.said[lang], 1.12)));
  const big = Math.min(text * (beside ? 4.4 : 3.4), room / longest, height * 0.11);
  const header = beside ? pad * 1.4 : text * 3.9 + big * 1.1;
  const side = Math.min(field - pad * 2, height - header - footer);
  const cellsOf = (index: number) => Math.sqrt(sums[index]!.value / sums[0]!.value);
  const scale = side / cellsOf(last);
  const anchor = beside ? 'end' : 'middle';
  const { id, name, said, times } = sums[one]!;
  const factor = (one < last ? range : times)[lang];
  const x = beside ? axis - side / 2 - pad * 2 : axis;
  const top = base - (beside ? 0 : side) - text * 2.4;
  return {
    size,
    window: {
      x: width - field,
      y: beside ? 0 : header - text,
      width: field,
      height: base - (beside ? 0 : header - text),
    },
    scale,
    squares: sums
      .map((sum, index) => ({
        key: sum.id,
        opacity: index > last ? 0 : 1,
        x: 0,
        side: cellsOf(index) * scale,
        cells: cellsOf(index),
        red: index === one ? 1 : 0,
        shade: clamp((last - index) * 0.14, 0, 1),
        mesh: index === last ? 1 : 0,
        fringe: sum.over ? cellsOf(index) * scale * threads : 0,
      }))
      .reverse(),
    inner: sums.slice(1).map((sum, index): Label => {
      const own = cellsOf(index + 1) * scale;
      const said = [`${sum.word[lang]} ${sum.said[lang]}`, sum.said[lang]].find(
        (each) => measure(each, text) < own - text * 1.8,
      );
      const seen =
        said !== undefined &&
        own - cellsOf(index) * scale > text * 1.6 &&
        index + 1 <= last &&
        index + 1 !== one;
      return {
        ...label(sum.id, 0, text * 1.25 - own, said ?? sum.said[lang], text, 'on'),
        opacity: seen ? 1 : 0,
      };
    }),
    labels: [
      label(`${id}-name`, x, top - big * 1.1 - text * 0.3, name[lang], text, 'strong', anchor),
      label(`${id}-said`, x, top - big * 0.25, said[lang], big, 'big one', anchor),
      label(
        `${id}-${last}`,
        x,
        top + text,
        factor,
        clamp(room / measure(factor, 1.15), 12, text),
        '',
        anchor,
      ),
      label('cell', axis, height - text * 0.5, cell[lang], text, one < last ? 'one' : ''),
    ],
  };
}

/**
 * The camera draws back evenly: by the same factor in equal times. Lengths are linear in the scale, so all marks move
 * as one.
 */
export function interpolate(from: MoneyMarks, to: MoneyMarks): (t: number) => MoneyMarks {
  const ratio = to.scale / from.scale;
  const moved = (t: number) => (ratio === 1 ? t : (ratio ** t - 1) / (ratio - 1));
  const camera = <Mark extends KeyedMark>(a: Mark, b: Mark, t: number): Mark => mixFields(a, b, moved(t));
  const squares = interpolateKeyed(from.squares, to.squares, camera);
  const inner = interpolateKeyed(from.inner, to.inner, camera);
  const labels = interpolateKeyed(from.labels, to.labels, camera);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return {
      ...to,
      scale: from.scale * ratio ** t,
      squares: squares(t),
      inner: inner(t),
      // One text goes before the next comes, in the same place.
      labels: labels(t).map((label) => ({ ...label, opacity: Math.max(0, 2 * label.opacity - 1) })),
    };
  };
}
