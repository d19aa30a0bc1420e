import type { Figure } from './schema/figure.ts';
import type { Section, Theme } from './schema/outline.ts';
import type { Place } from './schema/place.ts';
import type { Series } from './schema/series.ts';
import type { Topology } from 'topojson-specification';

export type { Figure } from './schema/figure.ts';
export type { Section, Theme } from './schema/outline.ts';
export type { Place } from './schema/place.ts';
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

/** A schematic line: straight between stations, WGS-84. */
export interface Line {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly status: 'done' | 'planned';
  readonly schematic: true;
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

/** Everything in `data/` but the prose, checked and indexed. */
export interface Dataset {
  readonly outline: readonly Section[];
  readonly themes: readonly Theme[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: ReadonlyMap<string, Place>;
  readonly series: ReadonlyMap<string, Series>;
  readonly districts: readonly District[];
  readonly lines: ReadonlyMap<string, Line>;
  readonly cities: ReadonlyMap<string, City>;
  readonly topology: Topology;
  /** The map's approval number (审图号), '' where it has none. */
  readonly mapApproval: string;
}
