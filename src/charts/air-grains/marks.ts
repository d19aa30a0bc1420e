import type { Size } from '../../model/chart.ts';
import type { Qualifier, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';

/** Annual means in µg/m³. */
export interface AirData {
  readonly unit: Text;
  readonly values: ReadonlyArray<{
    readonly year: number;
    readonly value: number;
    readonly qualifier: Qualifier;
  }>;
}

/** One year's air, or two years' side by side. */
export interface AirView {
  readonly years: readonly number[];
}

/** A cubic metre: `x` and `y` its middle, `edge` its edge in pixels. */
export interface Cube extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly edge: number;
}

/** A grain in a cube; `opacity` tells its depth, and is 0 where this year's air no longer holds it. */
export interface Grain extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line of text, `y` its baseline. */
export interface Line extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly kind: 'plain' | 'year' | 'value' | 'one';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface AirMarks {
  readonly size: Size;
  readonly cubes: readonly Cube[];
  readonly grains: readonly Grain[];
  readonly lines: readonly Line[];
}

/** Grains to the microgram: one grain is 0.1 µg. */
export const grainsPerUnit = 10;

/** A year's grains: as many as its value has tenths of a microgram. */
export function grainsOf(value: number): number {
  return Math.round(value * grainsPerUnit);
}
