import type { Size } from '../../model/chart.ts';
import type { Qualifier, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** How a target is meant: about, about and better if it can be, a ceiling, a floor, striven for, an order of magnitude. */
export type Meaning = 'about' | 'better' | 'lid' | 'floor' | 'strive' | 'level';

/** A number as it is said, in its base unit: with its qualifier and the qualifier's word where it is not exact. */
export type Amount = readonly [value: number, qualifier?: Qualifier, word?: string];

export interface Goal {
  readonly meaning: Meaning;
  /** Where it is a rise, the label says so. */
  readonly label: Text;
  readonly unit: Text;
  readonly target: Amount;
  /** 2024's result, where the two can be compared, and what a later report says. */
  readonly done?: Amount;
  readonly late?: Amount;
  /** What a careful reader must know, and the shape does not say. */
  readonly note?: Text;
}

export interface GoalsData {
  /** In the order of `goalIds`. */
  readonly goals: readonly Goal[];
  /** The target without a number. */
  readonly income: Text;
  /** When the later report spoke. */
  readonly when: Text;
  /** What is said where a number is missing: 2024's, the later report's, and the target's own. */
  readonly missing: { readonly done: Text; readonly late: Text; readonly target: Text };
}

export interface GoalsView {
  /** Index of a goal, or the view of none of them. */
  readonly of: number | 'overview' | 'income';
  readonly known: boolean;
}

/** A rectangle in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A hairline of a word's shape, its middle `bend` pixels under its ends; or the closed edge of a ceiling or a floor, its
 * ends turned down by `lip`, up where that is negative.
 */
export interface Line extends KeyedMark {
  readonly kind: 'line';
  readonly look: 'hair' | 'edge';
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly bend: number;
  readonly lip: number;
}

/** A solid column from zero; it fades from `below` under its value to `above` over it. */
export interface Column extends KeyedMark {
  readonly kind: 'column';
  readonly look: 'done' | 'one';
  readonly x: number;
  readonly width: number;
  readonly y0: number;
  readonly y1: number;
  readonly below: number;
  readonly above: number;
}

/**
 * The ruler: `count` steps of `step` pixels upwards from `y`, a mark for each and a long one for every `each`th; its foot
 * runs from `x` to `end`.
 */
export interface Ruler extends KeyedMark {
  readonly kind: 'ruler';
  readonly look: 'hair';
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly count: number;
  readonly each: number;
  readonly end: number;
}

/** Two lines in step: stairs within a room, the second `gap` pixels under the first and behind it. */
export interface Stairs extends Room, KeyedMark {
  readonly kind: 'stairs';
  /** Drawn twice, the hollow over the rail: outlines. */
  readonly look: 'rail' | 'hollow';
  readonly gap: number;
}

/** A line of text; a hero has a word before its digits or behind them, a unit, and its digits' own class. */
export interface Word extends Label {
  readonly kind: 'word';
  readonly tone?: 'one' | 'big';
  readonly before?: string;
  readonly unit?: string;
  readonly after?: string;
}

export type Mark = Line | Column | Ruler | Stairs | Word;

/** A goal's picture: its marks, keyed by their roles, in the order they are drawn. */
export interface Cell extends KeyedMark {
  readonly marks: readonly Mark[];
}

export interface GoalsMarks {
  readonly size: Size;
  readonly cells: readonly Cell[];
}
