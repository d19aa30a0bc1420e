import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-street.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import { stops, type StreetData, type StreetMarks, type StreetView } from './marks.ts';

export const picture = {
  id: 'street',
  defaultView: 'whole',
  /** `STOP`, or `STOP;known=today` with what a later report says of it. */
  parseView(raw) {
    const { name, known } = parseKnown(raw);
    const stop = stops.find((each) => each === name);
    return stop ? { stop, known } : null;
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<StreetData, StreetView, StreetMarks>;
