import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { Street } from './street.ts';

export const stopIds = [
  'school',
  'places',
  'clinic',
  'elders',
  'lift',
  'estate',
  'rubbish',
  'night',
] as const;
export type CityDayView = (typeof stopIds)[number];

/** What a stop says, in lines that fit the smallest stage: the big number in three parts, and what it counts. */
export interface Said {
  readonly big: readonly [before: string, digits: string, after: string];
  readonly label: readonly string[];
  /** What stands below the counted things. Below that of the big number there is no number, but what a mark is worth. */
  readonly captions: ReadonlyArray<readonly [number: readonly string[], name: readonly string[]]>;
}

/** How many marks each counted thing has, by its key; and what is said at each stop, in the order of the stops. */
export interface CityDayData {
  readonly counts: Readonly<Record<string, number>>;
  readonly said: Readonly<Record<Lang, readonly Said[]>>;
}

/** Where the camera stands, and the light of the hour. */
export interface Eye {
  /** Of the street, what lies at the middle of the stage; and how far the avenue is seen. Units of the street. */
  readonly x: number;
  readonly depth: number;
  /** Units of the street in a pixel. */
  readonly pixel: number;
  /** 0 to 1 each; `sun` runs from the left of the sky to the right. */
  readonly gold: number;
  readonly sky: number;
  readonly night: number;
  readonly sun: number;
}

export interface CityDayMarks {
  readonly size: Size;
  /** Top and bottom of the window through which the street is seen. */
  readonly top: number;
  readonly bottom: number;
  readonly eye: Eye;
  readonly street: Street;
  /** Keys of the counted things that the big number counts. */
  readonly focus: readonly KeyedMark[];
  readonly words: readonly NumberWord[];
}
