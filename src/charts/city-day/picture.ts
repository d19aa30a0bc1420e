import type { Picture } from '../../model/chart.ts';
import { css } from './bj-city-day.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { stopIds, type CityDayData, type CityDayMarks, type CityDayView } from './marks.ts';

export const picture = {
  id: 'city-day',
  defaultView: 'night',
  parseView: (raw) => stopIds.find((id) => id === raw) ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<CityDayData, CityDayView, CityDayMarks>;
