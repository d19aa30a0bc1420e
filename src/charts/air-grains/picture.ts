import type { Picture } from '../../model/chart.ts';
import { css } from './bj-air-grains.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { type AirData, type AirMarks, type AirView } from './marks.ts';
import { paint } from './paint.ts';

export const years = [2013, 2017, 2021, 2024];

const views: Record<string, AirView> = {
  ...Object.fromEntries(years.map((year) => [year, { years: [year] }])),
  both: { years: [2013, 2024] },
};

export const picture = {
  id: 'air-grains',
  defaultView: '2024',
  parseView: (raw) => (Object.hasOwn(views, raw) ? views[raw]! : null),
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<AirData, AirView, AirMarks>;
