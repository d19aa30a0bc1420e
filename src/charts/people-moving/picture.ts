import type { Picture } from '../../model/chart.ts';
import { css } from './bj-people-moving.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { peopleViews, type PeopleData, type PeopleMarks, type PeopleView } from './marks.ts';
import { paint } from './paint.ts';

export const picture = {
  id: 'people-moving',
  defaultView: 'moved',
  parseView: (raw) => peopleViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<PeopleData, PeopleView, PeopleMarks>;
