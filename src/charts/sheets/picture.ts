import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-sheets.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { SheetsData, SheetsMarks, SheetsView } from './marks.ts';

/** `lists` or `one`, each also with `;known=today`. */
function parseView(raw: string): SheetsView | null {
  const { name, known } = parseKnown(raw);
  return name === 'lists' || name === 'one' ? { near: name, known } : null;
}

export const picture = {
  id: 'sheets',
  defaultView: 'lists',
  parseView,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<SheetsData, SheetsView, SheetsMarks>;
