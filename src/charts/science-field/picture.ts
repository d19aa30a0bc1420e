import type { Picture } from '../../model/chart.ts';
import { css } from './bj-science-field.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type ScienceData, type ScienceMarks, type ScienceView } from './geometry.ts';
import { paint } from './paint.ts';

export const views: readonly ScienceView[] = ['awards', 'researchers', 'models', 'facilities'];

export const picture = {
  id: 'science-field',
  defaultView: 'awards',
  parseView: (raw) => views.find((view) => view === raw) ?? null,
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<ScienceData, ScienceView, ScienceMarks>;
