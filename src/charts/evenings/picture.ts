import type { Picture } from '../../model/chart.ts';
import { css } from './bj-evenings.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { EveningsData, EveningsMarks, EveningsView } from './marks.ts';
import { paint } from './paint.ts';

export const picture = {
  id: 'evenings',
  defaultView: 'year',
  parseView: (raw) => (/^(year|evening|events|museums)$/.test(raw) ? (raw as EveningsView) : null),
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<EveningsData, EveningsView, EveningsMarks>;
