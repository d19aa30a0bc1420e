import type { Picture } from '../../model/chart.ts';
import { css } from './bj-ledger.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type LedgerData, type LedgerMarks, type LedgerView } from './geometry.ts';

export const views: Record<string, LedgerView> = {
  laws: [0, 2, 0, 0],
  deputies: [0, 5, 4, 1],
  hotline: [5, 6, 5, 2],
};

export const picture = {
  id: 'ledger',
  defaultView: 'deputies',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<LedgerData, LedgerView, LedgerMarks>;
