import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { NumberWord } from '../shared/number-parts.ts';

export const carsViews = ['before', 'made', 'stock'] as const;
export type CarsView = (typeof carsViews)[number];

/** What a view says, in lines that fit the smallest stage; `names` stand above the cars made, and above those in use. */
export interface Said {
  readonly big: readonly [before: string, digits: string, after: string];
  readonly label: readonly string[];
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/** Numbers of car marks: made the year before (derived) and in the year, and in use. */
export interface CarsData {
  readonly before: number;
  readonly made: number;
  readonly stock: number;
  readonly said: Readonly<Record<Lang, Readonly<Record<CarsView, Said>>>>;
}

/** A lane from (x, y) to the right, and its cars, which stand on it; pixels. */
export interface Lane extends KeyedMark {
  readonly x: number;
  readonly y: number;
  /** How many lengths of a car its cars are still to the left of their places. */
  readonly away: number;
  /** Length of a car with its share of the gap. */
  readonly length: number;
  /** How many; a last part of one is drawn as that part, softly. */
  readonly cars: number;
  /** 0 for dashed outlines, 1 for filled bodies. */
  readonly solid: number;
  readonly look: 'made' | 'stock';
}

export interface CarsMarks {
  readonly size: Size;
  readonly lanes: readonly Lane[];
  readonly words: readonly NumberWord[];
}
