import type { Picture } from '../../model/chart.ts';
import { css } from './bj-cars.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { carsViews, type CarsData, type CarsMarks, type CarsView } from './marks.ts';

export const picture = {
  id: 'cars',
  defaultView: 'made',
  parseView: (raw) => carsViews.find((view) => view === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<CarsData, CarsView, CarsMarks>;
