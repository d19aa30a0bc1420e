import type { Qualifier } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { LotId, SceneId } from './scenes.ts';

/** Chinese and English. */
export type Both = readonly [zh: string, en: string];

/** A number, its qualifier and the word for it, and its unit where that is not its lot's. 0 is a promise without one. */
export type Said = readonly [value: number, qualifier?: Qualifier, word?: string, unit?: Both];

/** What 2024 did, where it can be compared; what 2025 promises; what the next report said, where it did. */
export const states = ['done', 'plan', 'late'] as const;
export type State = (typeof states)[number];

export type Lot = { readonly name: Both; readonly unit: Both } & Readonly<Partial<Record<State, Said>>>;

export interface LifeData {
  readonly lots: Readonly<Record<LotId, Lot>>;
  /** By scene: its note, and what is added to it where outcomes are shown. */
  readonly notes: Readonly<Record<SceneId, readonly [Both, Both]>>;
}

export interface LifeView {
  readonly scene: SceneId | 'whole';
  /** Whether what the next report said is drawn. */
  readonly known: boolean;
}

/** Things of one kind and state, standing on the line at (x, y), its left foot; `unit` pixels are one of its own. */
export interface Block extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  readonly state: State | 'wall';
  /** Paths in its own units, upwards from its left foot: the outline around, the things, what is left faint, the last. */
  readonly around: string;
  readonly things: string;
  readonly faint: string;
  readonly last: string;
  /** Whether the last is drawn faintly, for the number is said roughly. */
  readonly rough: boolean;
  /** Its size in its own units. */
  readonly width: number;
  readonly height: number;
}

/** Somebody on the line, pixels; head, stoop and stick as shares of the height. */
export interface Figure {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly head: number;
  readonly stoop: number;
  readonly stick: number;
}

export interface LifeMarks {
  /** The line of life: x and y of its points in turn, from birth on. */
  readonly line: readonly number[];
  /** Where along the line the stage stands, in pixels; null where all of it is seen. */
  readonly along: number | null;
  readonly figures: readonly Figure[];
  readonly blocks: readonly Block[];
  readonly words: readonly NumberWord[];
}
