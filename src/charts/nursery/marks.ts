import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { NumberWord } from '../shared/number-parts.ts';

export const scenes = ['industries', 'bases', 'clusters', 'scale'] as const;
export type Scene = (typeof scenes)[number];

export interface NurseryView {
  readonly scene: Scene;
  /** Whether what a later report said is asked for: none has a number for these, and that is said. */
  readonly known: boolean;
}

/** What stands before the digits, the digits, what stands after, and lines, the first of them strong. */
export type Saying = readonly [before: string, digits: string, after: string, ...lines: string[]];

export interface NurseryTexts {
  readonly heads: Readonly<Record<Scene, Saying>>;
  /** The industries that the report names; the others stay blank. */
  readonly names: readonly string[];
  /** What the seedlings are where they stand at the foot of another view. */
  readonly seedlings: string;
  readonly silent: string;
}

export interface NurseryData extends Readonly<Record<Lang, NurseryTexts>> {
  readonly counts: readonly [industries: number, bases: number, clusters: number];
}

/** Pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawings alike, `cell` pixels a unit, centred at places `at`: x and y in turn, pixels. */
export interface Lot extends KeyedMark {
  readonly glyph: 'seedling' | 'house' | 'annex';
  readonly look: string;
  readonly at: readonly number[];
  readonly cell: number;
}

/** A hundred by a hundred dots around (x, y), `pitch` pixels apart; `frame` is how much of an outline closes them. */
export interface Square extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly frame: number;
}

/** Name plates, one path in pixels. */
export interface Stroke extends KeyedMark {
  readonly d: string;
}

export interface NurseryMarks {
  readonly lots: readonly Lot[];
  readonly squares: readonly Square[];
  readonly plates: readonly Stroke[];
  readonly words: readonly NumberWord[];
}
