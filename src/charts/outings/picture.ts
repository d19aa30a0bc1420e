import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-outings.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { OutingsData, OutingsMarks, OutingsView } from './marks.ts';
import { paint } from './paint.ts';

export const picture = {
  id: 'outings',
  defaultView: 'walks',
  parseView(raw) {
    const { name, known } = parseKnown(raw);
    return /^(walks|events|reading)$/.test(name) ? { stage: name as OutingsView['stage'], known } : null;
  },
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<OutingsData, OutingsView, OutingsMarks>;
