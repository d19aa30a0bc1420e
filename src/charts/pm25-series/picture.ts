import type { Picture } from '../../model/chart.ts';
import { css } from './bj-pm25-series.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type Pm25Data, type Pm25Marks, type Pm25View } from './geometry.ts';

export const views: Record<string, Pm25View> = {
  start: { until: 2024, focus: 2013, limits: false },
  now: { until: 2024, focus: 2024, limits: false },
  limits: { until: 2024, focus: 2024, limits: true },
  later: { until: 2025, focus: 2024, limits: true },
};

export const picture = {
  id: 'pm25-series',
  defaultView: 'limits',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<Pm25Data, Pm25View, Pm25Marks>;
