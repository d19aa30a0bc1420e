import type { Size } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { Label } from '../shared/label.ts';
import type { Form } from './elevation.ts';

export type AxisView = 'whole' | 'towers' | 'altars' | 'agriculture' | 'south' | 'heritage';

/** What is said beside the scroll: a number with its unit where the view has one, then lines. */
export interface Said {
  readonly number?: readonly [text: string, unit: string];
  readonly lines: readonly string[];
}

/** A place of the scroll, in units of 10 m: y southwards from the Bell Tower, to scale; x eastwards, not to scale. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** What stands there, from west to east. */
  readonly forms: readonly Form[];
  /** Whether the report names it, and the view that is about it. */
  readonly named: boolean;
  readonly about?: AxisView;
  /** '' where its neighbour's name stands for both. */
  readonly zh: string;
  readonly en: string;
}

export interface AxisData {
  /** From north to south. */
  readonly places: readonly Place[];
  /** Where the southern road begins and ends. */
  readonly road: readonly [from: number, to: number];
  readonly says: Readonly<Record<AxisView, Readonly<Record<Lang, Said>>>>;
  /** The scale's bars: length, and how it is said. */
  readonly scales: ReadonlyArray<{ readonly length: number } & Readonly<Record<Lang, string>>>;
  /** World Heritage sites. */
  readonly sites: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place with its elevations: their paths, half of their width, their height. */
export interface Monument extends Place {
  readonly open: string;
  readonly solid: string;
  readonly half: number;
  readonly height: number;
}

/** A line of text, its unit smaller after it. A name stands `dx`, `dy` pixels off the place (`ax`, `ay`) of the scroll. */
export interface Word extends Label {
  readonly unit?: string;
  /** Length of the scale's bar, which its words stand beside. */
  readonly bar?: number;
  readonly ax?: number;
  readonly ay?: number;
  readonly dx?: number;
  readonly dy?: number;
}

export interface AxisMarks {
  readonly size: Size;
  /** How far each view has been reached, 0 to 1: what is red in it, and the seals' opacity. */
  readonly focus: Readonly<Record<AxisView, number>>;
  /** Where the scroll is shown, pixels. */
  readonly window: Rect;
  /** The middle of what is shown of the scroll, and how much of it fits into the window's height. */
  readonly camera: { readonly x: number; readonly y: number; readonly height: number };
  readonly monuments: readonly Monument[];
  readonly road: readonly [from: number, to: number];
  /** The axis's own seal, the last of `count`. */
  readonly seals: Rect & { readonly count: number };
  readonly words: readonly Word[];
}
