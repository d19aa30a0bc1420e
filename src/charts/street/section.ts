import { east } from './east.ts';
import type { Sheet } from './sheet.ts';
import { west } from './west.ts';

/** The street from end to end: a sheet for each stop, in their order. */
export const section: readonly Sheet[] = [...west, ...east];

export const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Where each sheet begins, and the street ends: metres. */
export const starts = [...section, null].map((_, i) => sum(section.slice(0, i).map(({ width }) => width)));
