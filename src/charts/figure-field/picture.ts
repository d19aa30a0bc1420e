import type { Picture } from '../../model/chart.ts';
import { css } from './bj-figure-field.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { FieldData, FieldMarks, FieldView } from './marks.ts';
import { paint } from './paint.ts';

export const views: Record<string, FieldView> = {
  all: { picture: 'all' },
  halves: { picture: 'halves' },
  themes: { picture: 'themes' },
  one: { picture: 'one' },
};

export const picture = {
  id: 'figure-field',
  defaultView: 'all',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<FieldData, FieldView, FieldMarks>;
