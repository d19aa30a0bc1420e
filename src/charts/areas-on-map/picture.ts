import type { Picture } from '../../model/chart.ts';
import { css } from './bj-areas-on-map.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { AreasData, AreasMarks } from './marks.ts';

export const areasViews = ['land', 'driving', 'fields', 'trees', 'fields-2025'] as const;
export type AreasViewName = (typeof areasViews)[number];

export const picture = {
  id: 'areas-on-map',
  defaultView: 'driving',
  parseView: (raw) => areasViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<AreasData, AreasViewName, AreasMarks>;
