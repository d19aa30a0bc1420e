import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { UnitWord } from '../shared/unit-word.ts';

export type EveningsView = 'year' | 'evening' | 'events' | 'museums';

/** A colour of `theme/tokens.ts`. */
export type Tone = 'paper-2' | 'gold' | 'ink' | 'brick';

/** What is said above the picture: a number with its unit where the view has one, then lines. */
export interface Said {
  readonly number?: readonly [text: string, unit: string];
  readonly lines: readonly string[];
}

/** Marks of one kind under their own words. */
export interface Group extends Readonly<Record<Lang, string>> {
  readonly id: string;
  readonly count: number;
  readonly tone: Tone;
  /** 1 for dots, 0 for windows. */
  readonly round: number;
}

export interface EveningsData {
  /** Evenings in each month. */
  readonly months: readonly number[];
  readonly monthNames: Readonly<Record<Lang, readonly string[]>>;
  readonly says: Readonly<Record<EveningsView, Readonly<Record<Lang, Said>>>>;
  /** Commercial performances, cultural events and sports events of an average day: computed. */
  readonly events: readonly Group[];
  readonly museums: readonly Group[];
}

/** A window, a dot or a wall: centred at (x, y), pixels. */
export interface Lamp extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
  readonly tone: Tone;
}

export interface EveningsMarks {
  readonly size: Size;
  /** Walls before windows, windows before dots. */
  readonly lamps: readonly Lamp[];
  readonly words: readonly UnitWord[];
}
