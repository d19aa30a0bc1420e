import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-underground.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type UndergroundData,
  type UndergroundMarks,
  type UndergroundView,
} from './geometry.ts';

export const picture = {
  id: 'underground',
  defaultView: 'pipes',
  parseView(raw) {
    const { name, known } = parseKnown(raw);
    return /^(pipes|straight|flood)$/.test(name) ? { stage: name as UndergroundView['stage'], known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<UndergroundData, UndergroundView, UndergroundMarks>;
