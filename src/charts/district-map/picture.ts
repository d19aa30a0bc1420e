import type { Picture } from '../../model/chart.ts';
import { css } from './bj-district-map.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type MapData, type MapMarks } from './geometry.ts';
import { parseView, type MapView } from './view.ts';

export const picture = {
  id: 'district-map',
  defaultView: 'city',
  parseView,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<MapData, MapView, MapMarks>;
