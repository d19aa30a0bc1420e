import type { Size } from '../../model/chart.ts';
import type { Figure, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** A city seen from Tian’anmen: great-circle distance, and how far of it is east and south, in km. */
export interface SeenCity {
  readonly id: string;
  readonly name: Text;
  readonly km: number;
  readonly east: number;
  readonly south: number;
}

export interface MetroLengthData {
  readonly total: Figure;
  readonly added: Figure;
  readonly origin: Text;
  /** In the order in which they get room for their names. */
  readonly cities: readonly SeenCity[];
}

export interface MetroLengthView {
  readonly form: 'coil' | 'straight';
  /** Is the last piece, opened in 2024, told apart? */
  readonly added: boolean;
}

export type Point = readonly [x: number, y: number];

export interface Station extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A city, its name, and the dashed arc about Tian’anmen that carries its distance over to the rail. */
export interface CityMark extends KeyedMark {
  readonly km: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly sweep: 0 | 1;
  readonly footX: number;
  readonly footY: number;
  readonly arcOpacity: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  readonly nameSize: number;
  readonly textSize: number;
  readonly name: string;
  readonly distance: string;
}

export interface Rule extends KeyedMark {
  readonly look: 'bracket' | 'scale' | 'beyond';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where the rail lies: `at` is the point at so many km from its beginning. */
export interface Layout {
  readonly at: (km: number) => Point;
  readonly pxPerKm: number;
  readonly railWidth: number;
  readonly cities: readonly CityMark[];
  readonly labels: readonly Label[];
  readonly rules: readonly Rule[];
}

export interface MetroLengthMarks extends Omit<Layout, 'at'> {
  readonly size: Size;
  /** The whole rail from km 0, its points evenly spaced, two where it is straight; `tail` is the piece opened in 2024. */
  readonly rail: readonly Point[];
  readonly tail: readonly Point[];
  readonly tailOpacity: number;
  readonly stations: readonly Station[];
}
