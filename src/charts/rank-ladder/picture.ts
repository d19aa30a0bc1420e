import type { Picture } from '../../model/chart.ts';
import { css } from './bj-rank-ladder.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type RankData, type RankMarks, type RankView } from './geometry.ts';

export const views = ['tianzhu', 'heritage', 'firsts'] as const;

export const picture = {
  id: 'rank-ladder',
  defaultView: 'firsts',
  parseView: (raw) => views.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<RankData, RankView, RankMarks>;
