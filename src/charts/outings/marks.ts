import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { HeadSaying, HeadWord } from '../shared/head.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

export interface OutingsView {
  readonly stage: 'walks' | 'events' | 'reading';
  /** Is what a later report states drawn too? */
  readonly known: boolean;
}

/** Marks of each kind: a footpath is one route, a lantern or a book so many events. */
export interface OutingsData {
  readonly walks: number;
  readonly before: number;
  readonly events: number;
  readonly later: number;
  readonly reading: number;
  readonly words: Readonly<Record<Lang, Words>>;
}

export interface Words extends Readonly<Record<OutingsView['stage'], HeadSaying>> {
  readonly later: HeadSaying;
  /** Over the lanterns of 2024 and of 2025. */
  readonly years: readonly [string, string];
}

/** One line drawn through corners: a footpath, a lantern or a book. */
export interface Outing extends KeyedMark {
  /** x and y of each corner in turn, pixels; as many in every shape, the last repeated. */
  readonly at: readonly number[];
  /** Radius of its corners. */
  readonly round: number;
  /** Width of the line, and of what is hollow within it. */
  readonly width: number;
  readonly hollow: number;
  /** Promised: a line; done and later: filled. */
  readonly tone: 'ahead' | 'done' | 'later';
}

/** A lane, a string of lanterns, a board: from one end over its middle to the other. */
export interface Rule extends KeyedMark {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** How far its middle hangs below the straight line, pixels. */
  readonly sag: number;
  readonly thick: number;
  /** Blocks along a lane and what is between them, pixels. */
  readonly dash: string;
  readonly look: string;
}

export interface OutingsMarks {
  readonly size: Size;
  readonly rules: readonly Rule[];
  readonly outings: readonly Outing[];
  readonly words: readonly HeadWord[];
}
