import type { Size } from '../../model/chart.ts';
import type { Figure } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';

/** The share of transfers between bus and rail within 50 m: what 2024 reached and what 2025 promises. */
export interface TransferData {
  readonly now: Figure;
  readonly planned: Figure;
}

export interface TransferView {
  readonly planned: boolean;
}

/** One hundredth of the whole. `stem` ends at the station's exit. */
export interface Dot extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stemX: number;
  readonly stemY: number;
  readonly state: 'inside' | 'outside' | 'planned';
}

/** The way a promised dot comes: from outside of the circle to its place within. */
export interface Way extends KeyedMark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface TransferMarks {
  readonly size: Size;
  readonly circle: { readonly x: number; readonly y: number; readonly radius: number };
  /** Half the side of the plate at the exit. */
  readonly plate: number;
  readonly dots: readonly Dot[];
  readonly ways: readonly Way[];
  readonly scale: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly labels: readonly Label[];
}
