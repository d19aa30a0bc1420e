import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-seats.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  scenes,
  type SeatsData,
  type SeatsMarks,
  type SeatsView,
} from './geometry.ts';

export const picture = {
  id: 'seats',
  defaultView: 'seats-2024',
  parseView(raw) {
    const { name, known } = parseKnown(raw);
    const scene = scenes.find((each) => each === name);
    return scene ? { scene, known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<SeatsData, SeatsView, SeatsMarks>;
