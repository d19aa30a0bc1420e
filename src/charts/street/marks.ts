import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

export const stops = [
  'whole',
  'estates',
  'lane',
  'factory',
  'waste',
  'station',
  'road',
  'signals',
  'parking',
  'services',
] as const;
export type Stop = (typeof stops)[number];

export interface StreetView {
  readonly stop: Stop;
  /** Whether what a later report says is drawn. */
  readonly known: boolean;
}

/** A number parted at its digits. */
export type Parts = readonly [before: string, digits: string, after: string];

/** A number, and what it counts. */
export interface Call {
  readonly number: Parts;
  readonly label: string;
  /** What 2024 did, where the two stand side by side. */
  readonly done?: string;
  /** What a later report says. */
  readonly later?: Parts;
}

/** What is said in a language. */
export interface Said {
  /** Of each stop, in their order, its calls, in the order of its sheet's things; the first is its hero. */
  readonly calls: ReadonlyArray<readonly Call[]>;
  /** Of each sheet, for the view of the whole street. */
  readonly names: readonly string[];
  /** The length that is to scale. */
  readonly length: string;
}

export type StreetData = Readonly<Record<Lang, Said>>;

/** Where a sheet's ground begins on the stage, pixels, and how deep its earth is drawn, metres. */
export interface PlacedSheet extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly soil: number;
}

/** A line of text on its baseline, pixels; a number has its other parts around it, smaller. */
export interface Word extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly look: string;
  /** A solid dot before it: of 2024's colour or the later report's. */
  readonly dot: '' | 'done' | 'one';
}

/** From a number down, across at `bend`, and down to the thing it counts: pixels. */
export interface Leader extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly bend: number;
  readonly toX: number;
  readonly toY: number;
}

export interface StreetMarks {
  readonly size: Size;
  /** Below it the street is seen, pixels. */
  readonly top: number;
  /** Pixels to a metre. */
  readonly scale: number;
  readonly sheets: readonly PlacedSheet[];
  /** Things that are lit: their sheet's place and their own on it. */
  readonly lit: readonly KeyedMark[];
  readonly leaders: readonly Leader[];
  readonly words: readonly Word[];
}

/** The size of what stands around a number's digits, by theirs: pixels. */
export function partOf(size: number): number {
  return Math.max(12, size * 0.3);
}
