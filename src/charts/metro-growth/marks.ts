import type { Size } from '../../model/chart.ts';
import type { Figure, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** Length in operation at the end of each year, in km; 2019 has no value that could be published. */
export interface MetroGrowthData {
  readonly unit: Text;
  readonly values: ReadonlyArray<{ readonly year: number; readonly value: number }>;
  readonly added: Figure;
}

export interface MetroGrowthView {
  /** Last year built: 2024 is what was known in January 2025. */
  readonly until: number;
}

/** A year's end in km, and the one before it; `gap`: a year between them has no value. */
export interface Built {
  readonly year: number;
  readonly from: number;
  readonly value: number;
  readonly gap: boolean;
  readonly state: 'before' | 'done' | 'one' | 'later';
}

/** A stretch of the folded track, opened between two known year-ends; `drawn` of its `length` pixels is built. */
export interface Piece extends KeyedMark {
  readonly path: string;
  readonly length: number;
  readonly drawn: number;
  readonly gap: boolean;
  readonly state: Built['state'];
}

/** A year's end: the station at which the network of that year stops. */
export interface Station extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly state: Built['state'];
}

export interface MetroGrowthMarks {
  readonly size: Size;
  readonly pxPerKm: number;
  /** Of the rail, in pixels. */
  readonly width: number;
  readonly pieces: readonly Piece[];
  readonly stations: readonly Station[];
  readonly labels: readonly Label[];
}
