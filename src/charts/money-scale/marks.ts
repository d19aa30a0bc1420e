import type { Size } from '../../model/chart.ts';
import type { Lang, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** A sum of money, in yuan, and how it is said. */
export interface Sum {
  /** The view that its square fills. */
  readonly id: string;
  readonly value: number;
  /** Whether the report says more than this: the square's edge is then open. */
  readonly over: boolean;
  readonly said: Text;
  readonly name: Text;
  /** What kind of sum it is, in a word. */
  readonly word: Text;
  /** How many times the sum before it, computed; '' for the first. */
  readonly times: Text;
}

/** The sums from the smallest, and how many times the smallest the largest is. */
export interface MoneyData {
  readonly sums: readonly Sum[];
  readonly range: Text;
  /** The unit of the mesh, the smallest sum. */
  readonly cell: Text;
  /** 2025's promises as known when they were made, and with what a later report says. */
  readonly promises: Readonly<Record<PromiseView, Promises>>;
}

export type PromiseView = '2025' | '2025;known=today';

/** A line around a square, its side a share of the square's own; the square's own is closed where it is seen in full. */
export type Ring = readonly [share: number, opacity: number, look?: 'one' | 'rim'];

/** Sums beside each other: what 2024 did, a floor, an order of magnitude. */
export interface Promises {
  readonly name: Text;
  readonly said: Text;
  /** What the sums offered are not. */
  readonly note: Text;
  readonly squares: readonly [Promised, ...Promised[]];
}

export interface Promised {
  readonly id: string;
  /** Sides of the smallest sum in this one's, and in all that is drawn around it. */
  readonly cells: number;
  readonly slot: number;
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
  /** How it is drawn; what 2024 did is one of the sums and has none. */
  readonly rings?: readonly Ring[];
}

/** Indexes of sums: the newest, whose square fills the stage, and the one that matters now. Or 2025's promises. */
export type MoneyView = { readonly last: number; readonly one: number } | PromiseView;

/** A square standing on the ground; lengths in pixels. */
export interface Square extends KeyedMark {
  /** Of the foot's middle, from the axis. */
  readonly x: number;
  readonly side: number;
  /** Of a square that is no solid stone. */
  readonly rings?: readonly Ring[];
  /** Sides of the smallest square in this one's. */
  readonly cells: number;
  /** Opacities: of the accent, of the shade by which inner squares are darker, of the mesh. */
  readonly red: number;
  readonly shade: number;
  readonly mesh: number;
  /** Length of the threads of an open edge, 0 where the sum is exact. */
  readonly fringe: number;
}

export interface MoneyMarks {
  readonly size: Size;
  /** Where squares are seen; its lower edge is the ground. */
  readonly window: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Pixels a side of the smallest square: how near the camera is. */
  readonly scale: number;
  /** From the larger squares to the smaller. */
  readonly squares: readonly Square[];
  /** Relative to the window's axis and ground, as squares are. */
  readonly inner: readonly Label[];
  readonly labels: readonly Label[];
}
