import type { Size } from '../../model/chart.ts';
import type { Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

export type RankView = 'tianzhu' | 'heritage' | 'firsts';

/** A rank the report states, 1 the best. */
export interface Rank {
  readonly value: number;
  /** The best it may be: `value`, or 1 where only a range is stated. */
  readonly best: number;
  /** What it says where only a range is stated (the first three), '' where the rank itself is. */
  readonly within: Text;
  readonly label: Text;
}

export interface RankData {
  /** In groups of three by what they are compared with, as `groups` names them, in two lines each. */
  readonly ranks: readonly Rank[];
  readonly groups: ReadonlyArray<readonly [Text, Text]>;
  /** The rank that changed. */
  readonly before: number;
  readonly now: number;
  readonly sites: { readonly count: number; readonly said: Text };
  /** What each view says: of what, which rank, and what the report does not tell. */
  readonly views: Readonly<
    Record<RankView, { readonly name: Text; readonly said: Text; readonly foot: Text }>
  >;
}

/** A stone of the wall: a step of the stairs, or a rank the report states. Solid from the ground up to `y`. */
export interface Stone extends KeyedMark {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Up to here the rank may be, where only a range is stated; else as `y`. */
  readonly open: number;
}

/** A change of rank: from above one step's middle to another's. */
export interface Leap extends KeyedMark {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One site, standing on (x, y). */
export interface Hall extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface RankMarks {
  readonly size: Size;
  readonly ground: number;
  readonly stones: readonly Stone[];
  readonly leaps: readonly Leap[];
  readonly halls: readonly Hall[];
  readonly labels: readonly Label[];
}
