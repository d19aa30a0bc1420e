import type { Picture } from '../../model/chart.ts';
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
    const [, stage, known] = /^(pipes|straight|flood)(;known=today)?$/.exec(raw) ?? [];
    return stage ? { stage: stage as UndergroundView['stage'], known: !!known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<UndergroundData, UndergroundView, UndergroundMarks>;
