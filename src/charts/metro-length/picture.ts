import type { Picture } from '../../model/chart.ts';
import { css } from './bj-metro-length.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type MetroLengthData,
  type MetroLengthMarks,
  type MetroLengthView,
} from './geometry.ts';

export const views: Record<string, MetroLengthView> = {
  tangle: { form: 'coil', added: false },
  straight: { form: 'straight', added: false },
  added: { form: 'straight', added: true },
};

export const picture = {
  id: 'metro-length',
  defaultView: 'straight',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<MetroLengthData, MetroLengthView, MetroLengthMarks>;
