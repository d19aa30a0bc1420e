import type { Picture } from '../../model/chart.ts';
import { css } from './bj-central-axis.styles.ts';
import { draw } from './draw.ts';
import { cameras, geometry, interpolate } from './geometry.ts';
import type { AxisData, AxisMarks, AxisView } from './marks.ts';

export const picture = {
  id: 'central-axis',
  defaultView: 'whole',
  parseView: (raw) => (raw in cameras ? (raw as AxisView) : null),
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<AxisData, AxisView, AxisMarks>;
