import type { Picture } from '../../model/chart.ts';
import { css } from './bj-counted.styles.ts';
import { draw } from './draw.ts';
import { geometry } from './geometry.ts';
import { interpolate } from './interpolate.ts';
import type { CountedData, CountedMarks, CountedView } from './marks.ts';
import { paint } from './paint.ts';
import { parseView } from './views.ts';

export const picture = {
  id: 'counted',
  defaultView: 'flood-spots-2025',
  parseView,
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<CountedData, CountedView, CountedMarks>;
