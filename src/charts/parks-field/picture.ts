import type { Picture } from '../../model/chart.ts';
import { css } from './bj-parks-field.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  parksViews,
  type ParksData,
  type ParksMarks,
  type ParksView,
} from './geometry.ts';
import { paint } from './paint.ts';

export const picture = {
  id: 'parks-field',
  defaultView: 'all',
  parseView: (raw) => parksViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<ParksData, ParksView, ParksMarks>;
