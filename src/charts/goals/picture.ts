import type { Picture } from '../../model/chart.ts';
import { css } from './bj-goals.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { GoalsData, GoalsMarks, GoalsView } from './marks.ts';
import { parseView } from './views.ts';

export const picture = {
  id: 'goals',
  defaultView: 'overview',
  parseView,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<GoalsData, GoalsView, GoalsMarks>;
