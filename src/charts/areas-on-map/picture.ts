import type { Picture } from '../../model/chart.ts';
import { css } from './bj-areas-on-map.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { AreasData, AreasMarks } from './marks.ts';

export const areasViews = [
  'land',
  'driving',
  'fields',
  'trees',
  'fields-2025',
  'orchards-2025',
  'village-roads-2025',
] as const;
export type AreasScene = (typeof areasViews)[number];
/** A scene; of a promise also with what became known later. */
export type AreasViewName = AreasScene | `${AreasScene};${string}`;

export const picture = {
  id: 'areas-on-map',
  defaultView: 'driving',
  parseView: (raw) =>
    areasViews.some((view) => raw === view || (raw === `${view};known=today` && /2025;/.test(raw)))
      ? (raw as AreasViewName)
      : null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<AreasData, AreasViewName, AreasMarks>;
