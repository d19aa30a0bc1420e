import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { UnitWord } from '../shared/unit-word.ts';
import type { Glyph } from './glyphs.ts';
import type { Room } from './layout.ts';

/** Id of the figure that is counted out, and whether what was reported later is drawn. */
export interface CountedView {
  readonly id: string;
  readonly known: boolean;
}

/** A number with its unit, and the lines under it. */
export interface Said {
  readonly number: readonly [text: string, unit: string];
  readonly lines: readonly string[];
}

/** What is said of a promise; `done` and `late` head fields of their own. */
export interface Saying extends Said {
  readonly topic: string;
  /** The things' own names, where the report names them. */
  readonly names?: readonly string[];
  readonly done?: Said;
  readonly late?: Said;
  /** Under the promised number where it stands beside another. */
  readonly plan?: readonly string[];
}

/** How many there are: promised, done in 2024 where that is comparable, reported later where it is. */
export interface Counted extends Readonly<Record<Lang, Saying>> {
  readonly count: number;
  readonly done?: number;
  readonly late?: number;
}

export interface CountedData {
  readonly promises: Readonly<Record<string, Counted>>;
}

/** `plan` promised: outlined; `done` in 2024: solid; `late` reported later: solid red. */
export type Look = 'plan' | 'done' | 'late';

/** One thing, its drawing centred at (x, y), pixels. */
export interface Thing extends KeyedMark {
  readonly x: number;
  readonly y: number;
  /** Pixels of a unit of the drawing. */
  readonly scale: number;
  readonly glyph: Glyph;
  readonly look: Look;
  /** When it is counted: 0 first, 1 last. */
  readonly order: number;
}

/** A line around things that were promised, where others took their places; pixels. */
export interface Outline extends KeyedMark, Room {}

export interface CountedMarks {
  readonly size: Size;
  /** Width of all lines, pixels. */
  readonly weight: number;
  readonly things: readonly Thing[];
  readonly frames: readonly Outline[];
  readonly words: readonly UnitWord[];
}
