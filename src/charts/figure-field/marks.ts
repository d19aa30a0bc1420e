import type { Size } from '../../model/chart.ts';
import type { Quantity } from '../../model/format.ts';
import type { Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

/** The report's figures, what is done first and then what is promised, without values; `one` is the one that is named. */
export interface FieldData {
  readonly figures: ReadonlyArray<{
    readonly id: string;
    readonly theme: string;
    readonly done: boolean;
    /** The first figure of its section of the report. */
    readonly opens: boolean;
  }>;
  readonly themes: ReadonlyArray<{ readonly id: string; readonly title: Text; readonly accent: string }>;
  readonly one: Quantity & { readonly id: string; readonly label: Text; readonly year: number | null };
}

export interface FieldView {
  readonly picture: 'all' | 'halves' | 'themes' | 'one';
}

/** A figure. Its circle is solid where 2024 brought it, outlined where 2025 promises it. */
export interface Dot extends KeyedMark {
  readonly x: number;
  readonly y: number;
  /** To the outer edge, of an outline too. */
  readonly radius: number;
  readonly done: boolean;
  /** 1 in the foreground, less where it stands back. */
  readonly strength: number;
  /** How far its theme's accent has replaced ink, 0 to 1. */
  readonly tint: number;
  /** How far red has replaced either, 0 to 1. */
  readonly red: number;
  readonly accent: string;
  /** Place in the report, 0 to 1: later figures set out later. */
  readonly order: number;
}

/** A line of text, `y` its baseline; `count` is a numeral that follows the text on the line. */
export interface Label extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly count: string;
  readonly kind: 'plain' | 'strong' | 'numeral' | 'red' | 'one';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface FieldMarks {
  readonly size: Size;
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
}

/** One picture of the field: where the i-th figure's circle goes, and the words. */
export interface Picture {
  readonly place: (i: number) => Pick<Dot, 'x' | 'y' | 'radius'> & Partial<Dot>;
  readonly labels: readonly Label[];
}
