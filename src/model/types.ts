import type { Figure } from './schema/figure.ts';
import type { Section, Theme } from './schema/outline.ts';
import type { Place } from './schema/place.ts';
import type { Commitment, EarlierPromise, PromiseRecord } from './schema/promise.ts';
import type { Series } from './schema/series.ts';
import type { Correction, Edition } from './edition.ts';
import type { Topology } from 'topojson-specification';

export type { Figure } from './schema/figure.ts';
export type { Section, Theme } from './schema/outline.ts';
export type { Place } from './schema/place.ts';
export type { Commitment, EarlierPromise, PromiseRecord } from './schema/promise.ts';
export type { Series, SeriesValue } from './schema/series.ts';
export type { Qualifier, Text } from './schema/shared.ts';

export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

/** A district's facts beside its geometry. `areaKm2` is the published area; `tile` its cell in the tile grid. */
export interface District {
  readonly adcode: string;
  readonly slug: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly areaKm2: number;
  readonly label: { readonly lon: number; readonly lat: number };
  readonly tile: { readonly col: number; readonly row: number };
}

/** A schematic line: straight between stations, WGS-84; of a `direct` one only the ends are known. */
export interface Line {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly status: 'done' | 'planned';
  readonly schematic: true;
  readonly direct?: true;
  readonly stations: ReadonlyArray<{
    readonly name: { readonly zh: string; readonly en: string };
    readonly lon: number;
    readonly lat: number;
  }>;
  readonly source: string;
  readonly note: { readonly zh: string; readonly en: string } | null;
}

/** A city's centre, WGS-84: distances are computed from it. The first of the file is Tian'anmen, where they begin. */
export interface City {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly lon: number;
  readonly lat: number;
  readonly source: string;
}

/** A monument on Beijing's Central Axis, or east or west of it, WGS-84. */
export interface AxisMonument extends City {
  readonly side: 'axis' | 'east' | 'west';
}

/** Everything in `data/` but the prose, checked and indexed. */
export interface Dataset {
  readonly outline: readonly Section[];
  readonly themes: readonly Theme[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: ReadonlyMap<string, Place>;
  readonly series: ReadonlyMap<string, Series>;
  /** 2025's promises beside what 2024 did, by id. */
  readonly promises: ReadonlyMap<string, PromiseRecord>;
  /** What 2024 had promised, and what the report says of it. */
  readonly earlierPromises: ReadonlyMap<string, EarlierPromise>;
  /** 2025's targets without a number. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** The newest edition of the data, and every correction since the first. */
  readonly edition: Edition;
  readonly corrections: readonly Correction[];
  readonly districts: readonly District[];
  readonly lines: ReadonlyMap<string, Line>;
  readonly cities: ReadonlyMap<string, City>;
  /** From north to south. */
  readonly axis: ReadonlyMap<string, AxisMonument>;
  readonly topology: Topology;
  /** The map's approval number (审图号), '' where it has none. */
  readonly mapApproval: string;
}
