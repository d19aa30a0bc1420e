import type { Picture } from '../../model/chart.ts';
import { css } from './bj-outings.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { OutingsData, OutingsMarks, OutingsView } from './marks.ts';
import { paint } from './paint.ts';

export const picture = {
  id: 'outings',
  defaultView: 'walks',
  parseView(raw) {
    const [, stage, known] = /^(walks|events|reading)(;known=today)?$/.exec(raw) ?? [];
    return stage ? { stage: stage as OutingsView['stage'], known: !!known } : null;
  },
  geometry,
  draw,
  paint,
  interpolate,
  css,
} satisfies Picture<OutingsData, OutingsView, OutingsMarks>;
