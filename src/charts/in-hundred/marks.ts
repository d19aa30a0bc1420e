import type { Quantity } from '../../model/format.ts';
import type { Lang, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

/** What the strokes of a figure count: hundredths of a whole, or of the base of a change. */
export type Counting = 'share' | 'up' | 'down' | 'upFromMean';

/** What is said beside the numbers in one language: of which year they are, and what their strokes count. */
export interface Words extends Readonly<Record<Counting, string>> {
  readonly done: string;
  readonly open: string;
}

/** A percentage of the report by its name: an exact share of what is done, unless told. */
export interface Percentage extends Text, Partial<Omit<Quantity, 'unit' | 'kind'>> {
  readonly value: number;
  /** Where the direction does not tell. */
  readonly counting?: Counting;
}

/** Every percentage that can be drawn, by id. */
export interface HundredData {
  readonly words: Readonly<Record<Lang, Words>>;
  readonly figures: Readonly<Record<string, Percentage>>;
}

/** Ids of figures; the first is the one that matters. */
export type HundredView = readonly string[];

/**
 * One hundredth: a stroke of a tally sign, five strokes to the sign. It is written up to `cut` of its length and not
 * beyond; every way to draw the one part or the other has its opacity.
 */
export interface Stroke extends KeyedMark {
  readonly panel: number;
  /** Upper left corner of the sign, and the sign's side, pixels. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Which of the sign's strokes, from 0. */
  readonly nth: number;
  readonly cut: number;
  /** Written: as the number itself, as what is left of the base. */
  readonly full: number;
  readonly kept: number;
  /** Not written: the rest of a whole, the base of a change, what a fall has taken, what the report leaves open. */
  readonly rest: number;
  readonly past: number;
  readonly gone: number;
  readonly open: number;
}

/** A line of text from `x` on, its baseline at `y`, pixels. */
export interface Row extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** The text, between what is set smaller before and after it. */
  readonly said: Said;
  /** Its classes. */
  readonly look: string;
}

export type Said = readonly [before: string, text: string, after: string];

export interface HundredMarks {
  readonly strokes: readonly Stroke[];
  readonly rows: readonly Row[];
}
