import type { Picture } from '../../model/chart.ts';
import { css } from './bj-nursery.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  scenes,
  type NurseryData,
  type NurseryMarks,
  type NurseryView,
} from './geometry.ts';

const today = ';known=today';

export const picture = {
  id: 'nursery',
  defaultView: 'industries',
  parseView(raw) {
    const known = raw.endsWith(today);
    const scene = scenes.find((each) => each + (known ? today : '') === raw);
    return scene ? { scene, known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<NurseryData, NurseryView, NurseryMarks>;
