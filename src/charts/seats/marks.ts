import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { NumberWord } from '../shared/number-parts.ts';

export const scenes = ['seats', 'seats-2024', 'programmes', 'results'] as const;
export type Scene = (typeof scenes)[number];

export interface SeatsView {
  readonly scene: Scene;
  /** Whether what a later report said is drawn. */
  readonly known: boolean;
}

/** What a board says: what stands before the digits, the digits, what stands after, and lines, the first of them strong. */
export type Saying = readonly [before: string, digits: string, after: string, ...lines: string[]];

export interface SeatsTexts {
  /** One board: the plan, the same known today, programmes and results. Two: 2024 beside the plan, or what came of it. */
  readonly boards: Readonly<
    Record<'plan' | 'late' | 'programmes' | 'results' | 'done' | 'pair' | 'pairLate', Saying>
  >;
  /** Under the two classrooms. */
  readonly notes: readonly string[];
  /** Programmes that the report names. */
  readonly names: readonly string[];
  /** The three science cities, and what takes up their results. */
  readonly cities: readonly string[];
  readonly zone: string;
  /** Said where nothing was reported later: one of the lines of programmes and results, left out until it is asked for. */
  readonly silent: string;
}

export interface SeatsData extends Readonly<Record<Lang, SeatsTexts>> {
  /** Desks promised, in 2024 and reported later, a hundred places each; programmes; results. */
  readonly counts: readonly [plan: number, done: number, late: number, programmes: number, results: number];
}

/** Shapes alike at places `at`, x and y in turn, in cells from (x, y); a cell is `sx` by `sy` pixels. */
export interface Lot extends KeyedMark {
  readonly glyph: 'desk' | 'ring';
  readonly look: string;
  readonly at: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly sx: number;
  readonly sy: number;
}

/** Pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A board, or the frame around what was promised. */
export interface Rect extends KeyedMark, Room {}

/** Lines that do not move; `d` in pixels. */
export interface Stroke extends KeyedMark {
  readonly d: string;
}

export interface SeatsMarks {
  readonly lots: readonly Lot[];
  readonly rects: readonly Rect[];
  readonly strokes: readonly Stroke[];
  readonly words: readonly NumberWord[];
}
