import type { Picture } from '../../model/chart.ts';
import { css } from './bj-greenways.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  greenwaysViews,
  interpolate,
  type GreenwaysData,
  type GreenwaysMarks,
  type GreenwaysView,
} from './geometry.ts';

export const picture = {
  id: 'greenways',
  defaultView: 'built',
  parseView: (raw) => greenwaysViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<GreenwaysData, GreenwaysView, GreenwaysMarks>;
