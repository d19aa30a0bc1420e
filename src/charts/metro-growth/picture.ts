import type { Picture } from '../../model/chart.ts';
import { css } from './bj-metro-growth.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type MetroGrowthData,
  type MetroGrowthMarks,
  type MetroGrowthView,
} from './geometry.ts';

export const views: Record<string, MetroGrowthView> = {
  start: { until: 2016 },
  known: { until: 2024 },
  later: { until: 2025 },
};

export const picture = {
  id: 'metro-growth',
  defaultView: 'known',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<MetroGrowthData, MetroGrowthView, MetroGrowthMarks>;
