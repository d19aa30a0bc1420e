import type { Picture } from '../../model/chart.ts';
import { css } from './bj-good-days.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type GoodDaysData,
  type GoodDaysMarks,
  type GoodDaysView,
} from './geometry.ts';

export const views: Record<string, GoodDaysView> = {
  year: { focus: 'good', history: false },
  more: { focus: 'change', history: false },
  heavy: { focus: 'heavy', history: false },
  'since-2013': { focus: 'good', history: true },
};

export const picture = {
  id: 'good-days',
  defaultView: 'year',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<GoodDaysData, GoodDaysView, GoodDaysMarks>;
