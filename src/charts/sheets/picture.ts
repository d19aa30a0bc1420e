import type { Picture } from '../../model/chart.ts';
import { css } from './bj-sheets.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate } from './geometry.ts';
import type { SheetsData, SheetsMarks, SheetsView } from './marks.ts';

/** `lists` or `one`, each also with `;known=today`. */
function parseView(raw: string): SheetsView | null {
  const [, near, known] = /^(lists|one)(;known=today)?$/.exec(raw) ?? [];
  return near ? { near: near as SheetsView['near'], known: known !== undefined } : null;
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
