import type { Size } from '../../model/chart.ts';
import type { Figure } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

export interface RoadIndexData {
  readonly now: Figure;
  readonly before: Figure;
}

/** The stretch of the ruler that the camera shows, in points of the index. */
export interface RoadIndexView {
  readonly from: number;
  readonly to: number;
}

/** A tick painted on the road; its number where it has one. */
export interface Tick extends KeyedMark {
  readonly y: number;
  readonly text: string;
}

/** One of the two values: a line across the road and on to its number, which stands on it. */
export interface Gate extends KeyedMark {
  readonly state: 'one' | 'before';
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly digits: string;
  readonly notes: readonly string[];
}

export interface RoadIndexMarks {
  readonly size: Size;
  /** Points of the index across the height: how near the camera is. */
  readonly span: number;
  readonly type: { readonly digits: number; readonly note: number; readonly tick: number };
  readonly road: {
    readonly left: number;
    readonly right: number;
    readonly tickEnd: number;
    readonly lane: number;
  };
  /** The line between the lanes, from ten down to zero: dashes of 0.05 points, gaps of 0.05. */
  readonly lane: KeyedMark & { readonly y0: number; readonly y1: number; readonly dash: number };
  readonly ticks: readonly Tick[];
  readonly gates: readonly Gate[];
  /** From the one value down to the other: an arrow on the road, and their difference beside it, computed. */
  readonly fall: KeyedMark & {
    readonly y0: number;
    readonly y1: number;
    readonly head: number;
    readonly digits: string;
  };
  /** Where words right of the road begin. */
  readonly aside: number;
  readonly derived: string;
  readonly higher: Tick;
  readonly title: readonly string[];
}
