import type { Picture } from '../../model/chart.ts';
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

const today = ';known=today';

export const picture = {
  id: 'seats',
  defaultView: 'seats-2024',
  parseView(raw) {
    const known = raw.endsWith(today);
    const scene = scenes.find((each) => each + (known ? today : '') === raw);
    return scene ? { scene, known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<SeatsData, SeatsView, SeatsMarks>;
