import type { Picture } from '../../model/chart.ts';
import { css } from './bj-transfer.styles.ts';
import { draw } from './draw.ts';
import {
  geometry,
  interpolate,
  type TransferData,
  type TransferMarks,
  type TransferView,
} from './geometry.ts';

export const views: Record<string, TransferView> = {
  now: { planned: false },
  planned: { planned: true },
};

export const picture = {
  id: 'transfer',
  defaultView: 'now',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<TransferData, TransferView, TransferMarks>;
