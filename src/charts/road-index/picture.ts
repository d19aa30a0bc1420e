import type { Picture } from '../../model/chart.ts';
import { css } from './bj-road-index.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type RoadIndexData,
  type RoadIndexMarks,
  type RoadIndexView,
} from './geometry.ts';

export const views: Record<string, RoadIndexView> = {
  scale: { from: 0, to: 10 },
  close: { from: 6, to: 6.4 },
};

export const picture = {
  id: 'road-index',
  defaultView: 'close',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<RoadIndexData, RoadIndexView, RoadIndexMarks>;
