import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** How the report means a number, as the shape of its mark: `level` is an order of magnitude (级). */
export type Word = 'exact' | 'about' | 'over' | 'floor' | 'ceiling' | 'strive' | 'level';

/** A number and how it is said: what stands before its digits, the digits, and what stands behind. */
export interface Said {
  readonly value: number;
  readonly word: Word;
  readonly said: readonly [before: string, digits: string, after: string];
}

export type Group = 'same' | 'near' | 'no' | '2024';

/** What was done beside what was promised, in one language; of `no`, two things that only look alike. */
export interface Pair {
  readonly id: string;
  readonly group: Group;
  readonly name: string;
  /** What is counted on the side of what was done, where that is something else; else ''. */
  readonly other: string;
  /** Of `near`, the word of what was done and that of the promise, where they differ; else ''. */
  readonly words: string;
  readonly done: Said | null;
  readonly promised: Said;
  /** What a later report says; drawn only in views of what is known today. */
  readonly later: Said | null;
  readonly share: boolean;
  /** How the two differ, as known in January 2025 and as known today. */
  readonly why: readonly [january: string, today: string];
  /** How far apart, only where the record allows it: the promise from what was done, and from the later number. */
  readonly apart: readonly [done: string, later: string];
}

/** Pairs as they travel: what is the same in both languages, and each one's texts, field by field. */
export interface PairData {
  readonly id: readonly string[];
  readonly group: readonly Group[];
  readonly share: readonly number[];
  /** How each number is meant: of what was done, of the promises and of the later report. */
  readonly meant: ReadonlyArray<ReadonlyArray<Word | 0>>;
  readonly texts: Readonly<Record<Lang, PairTexts>>;
}

/** `said` holds the numbers, parted by bars; `foot` is what a view's scales are. */
export interface PairTexts {
  readonly name: readonly string[];
  readonly other: readonly string[];
  readonly words: readonly string[];
  readonly said: ReadonlyArray<readonly string[]>;
  readonly why: readonly string[];
  /** As known today, where that is more. */
  readonly whyToday: ReadonlyArray<string | 0>;
  readonly apart: ReadonlyArray<readonly [string, string]>;
  readonly foot: Readonly<Record<Group, string>>;
}

export interface PairView {
  readonly group: Group;
  readonly today: boolean;
  readonly focus: string | null;
  readonly sort: Sort;
}

export const sorts = ['report', 'name', 'size'] as const;
export type Sort = (typeof sorts)[number];

export type Role = 'done' | 'planned' | 'one';

/** A number's mark on its strip: centre and radius in pixels; `x0` is the strip's zero. */
export interface Mark extends KeyedMark {
  readonly role: Role;
  readonly word: Word;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly x0: number;
}

/** A strip from its zero at x0. */
export interface Strip extends KeyedMark {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Where a row is torn in two. */
export interface Tear extends KeyedMark {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** A line of text; a number may have smaller parts before and behind its digits. */
export interface Words extends Label {
  readonly before?: string;
  readonly after?: string;
}

export interface PairMarks {
  readonly strips: readonly Strip[];
  readonly marks: readonly Mark[];
  readonly tears: readonly Tear[];
  readonly words: readonly Words[];
}

/** Part of a picture, and how high it stands. */
export interface Part extends PairMarks {
  readonly height: number;
}
