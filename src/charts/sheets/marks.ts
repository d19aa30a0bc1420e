import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { UnitWord } from '../shared/unit-word.ts';

export interface SheetsView {
  /** `lists`: all lists side by side; `one`: one of them near, the others under it. */
  readonly near: 'lists' | 'one';
  readonly known: boolean;
}

/** A number with its unit, what it counts, and the quiet lines under it. */
export interface Said {
  readonly number: readonly [text: string, unit: string];
  readonly topic: string;
  readonly lines: readonly string[];
}

export interface SheetsData extends Readonly<
  Record<Lang, Readonly<Record<SheetsView['near'], Said>> & { readonly each: string }>
> {
  readonly lists: number;
  /** Entries of a list: a multiple of ten. */
  readonly entries: number;
}

/** A sheet of paper, pixels; turned about its middle by `turn` degrees, its corner folded. */
export interface Sheet extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fold: number;
  readonly turn: number;
  /** The empty field for its name. */
  readonly nameHeight: number;
  readonly margin: number;
}

/** Ten ruled entries: the first rule is at (x, y), each `length` pixels long, `pitch` below the one before. */
export interface Ten extends KeyedMark {
  /** Key of its sheet. */
  readonly sheet: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly pitch: number;
  readonly weight: number;
}

export interface SheetsMarks {
  readonly size: Size;
  /** The lowest first. */
  readonly sheets: readonly Sheet[];
  readonly tens: readonly Ten[];
  readonly words: readonly UnitWord[];
}
