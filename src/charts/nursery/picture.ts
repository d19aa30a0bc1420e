import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
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

export const picture = {
  id: 'nursery',
  defaultView: 'industries',
  parseView(raw) {
    const { name, known } = parseKnown(raw);
    const scene = scenes.find((each) => each === name);
    return scene ? { scene, known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<NurseryData, NurseryView, NurseryMarks>;
