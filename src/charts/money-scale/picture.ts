import type { Picture } from '../../model/chart.ts';
import { css } from './bj-money-scale.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type MoneyData, type MoneyMarks, type MoneyView } from './geometry.ts';

/** One view a sum, from the smallest, and one of the whole range. */
export const views: Record<string, { last: number; one: number }> = Object.fromEntries(
  ['arrears', 'fund', 'relief', 'central', 'offered', 'spending', 'trade'].map((id, i) => [
    id,
    { last: i, one: i },
  ]),
);
views.all = { last: 6, one: 0 };

export const promiseViews = ['2025', '2025;known=today'] as const;

export const picture = {
  id: 'money-scale',
  defaultView: 'all',
  parseView: (raw) => views[raw] ?? promiseViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<MoneyData, MoneyView, MoneyMarks>;
