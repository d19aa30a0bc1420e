import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

/** A number with what stands small before and after it; a line of text stands in the middle, alone. */
export type Said = readonly [before: string, text: string, after: string];

export interface RebuildingData {
  /** Per cent of rain above a normal year, houses in use, foundations begun, doors for a hundred exits each. */
  readonly counts: readonly [rain: number, houses: number, frames: number, doors: number];
  /** By view: the number, its name, its notes. */
  readonly texts: Readonly<Record<Lang, Readonly<Record<RebuildingView, readonly [Said, ...string[]]>>>>;
  /** What the level of a normal year is called. */
  readonly normal: Readonly<Record<Lang, string>>;
}

export const views = ['rain', 'restored', 'begun', 'exits'] as const;
export type RebuildingView = (typeof views)[number];

/** Marks alike. `at` holds x and y of each in turn, of strokes x and y of both ends; pixels. */
export interface Group extends KeyedMark {
  readonly at: readonly number[];
  /** Width of a cell that holds a mark. */
  readonly cell: number;
}

/** A line of text, its left end at (x, y) on its baseline, `size` pixels high. */
export interface Row extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly said: Said;
  readonly look: string;
}

export interface RebuildingMarks {
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
}
