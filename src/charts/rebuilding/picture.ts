import type { Picture } from '../../model/chart.ts';
import { css } from './bj-rebuilding.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  views,
  type RebuildingData,
  type RebuildingMarks,
  type RebuildingView,
} from './geometry.ts';

export const picture = {
  id: 'rebuilding',
  defaultView: 'begun',
  parseView: (raw) => views.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<RebuildingData, RebuildingView, RebuildingMarks>;
