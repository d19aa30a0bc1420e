import type { Picture } from '../../model/chart.ts';
import { css } from './bj-promise-and-deed.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { sorts, type Group, type PairData, type PairMarks, type PairView, type Sort } from './marks.ts';

/** `GROUP`, then `known=today`, `focus=ID` and `sort=ORDER` in any order, each once: `near;focus=lifts;known=today`. */
export function parseView(raw: string): PairView | null {
  const [group, ...rest] = raw.split(';');
  const wishes = new Map(rest.map((wish) => wish.split('=') as [string, string | undefined]));
  const { focus = null, sort = 'report', known } = Object.fromEntries(wishes) as Record<string, string>;
  const fits =
    /^(same|near|no|2024)$/.test(group!) &&
    wishes.size === rest.length &&
    rest.every((wish) => /^(known=today|focus=[a-z0-9-]+|sort=[a-z]+)$/.test(wish)) &&
    (sorts as readonly string[]).includes(sort);
  return fits
    ? { group: group as Group, today: known === 'today' && group !== '2024', focus, sort: sort as Sort }
    : null;
}

export const picture = {
  id: 'promise-and-deed',
  defaultView: 'same',
  parseView,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<PairData, PairView, PairMarks>;
