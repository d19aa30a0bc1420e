import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { HeadSaying, HeadWord } from '../shared/head.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

export interface UndergroundView {
  readonly stage: 'pipes' | 'straight' | 'flood';
  /** Is it asked what a later report states? It states nothing of these. */
  readonly known: boolean;
}

/** Lengths in kilometres. */
export interface UndergroundData {
  readonly pipes: number;
  readonly metro: number;
  readonly spots: number;
  readonly words: Readonly<Record<Lang, Words>>;
}

export interface Words extends Readonly<Record<UndergroundView['stage'], HeadSaying>> {
  /** On the ruler: what each length is. */
  readonly lengths: readonly [pipes: string, metro: string];
  /** The ruler's middle and its end. */
  readonly ruler: readonly [string, string];
}

export type Point = readonly [x: number, y: number];

/** What stands, lies or falls at a place: a house's foot, a puddle's middle, a band of earth's left upper corner; pixels. */
export interface Thing extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Straight strokes: x and y of both ends of each in turn, pixels. */
export interface Strokes extends KeyedMark {
  readonly at: readonly number[];
  readonly width: number;
}

export interface UndergroundMarks {
  readonly size: Size;
  readonly earth: readonly Thing[];
  readonly houses: readonly Thing[];
  readonly puddles: readonly Thing[];
  /** The pipe's course, as many points folded and straight. */
  readonly pipe: readonly Point[];
  /** The pipe's, and its joints'. */
  readonly opacity: number;
  /** The pipe's width, pixels. */
  readonly bore: number;
  /** Where it is jointed, every so many kilometres. */
  readonly joints: readonly Point[];
  /** The metro, what tells lengths off, and rain. */
  readonly strokes: readonly Strokes[];
  readonly words: readonly HeadWord[];
}
