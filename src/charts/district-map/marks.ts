import type { Size } from '../../model/chart.ts';
import type { Lang, Text } from '../../model/types.ts';
import type { Topology } from 'topojson-specification';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Anchored, Camera } from './camera.ts';

export type Status = 'done' | 'planned';

export interface Named {
  readonly id: string;
  readonly name: Text;
  readonly status: Status;
}

/** A place of the report. Without `lon, lat` (low confidence) it is listed, never pinned. */
export interface MapPlace extends Named {
  readonly lon?: number;
  readonly lat?: number;
  readonly districts: readonly string[];
}

export interface MapLine extends Named {
  readonly stations: ReadonlyArray<{ readonly name: Text; readonly lon: number; readonly lat: number }>;
  readonly note?: Text;
}

/** Degrees are WGS-84; `tile` is a cell of the tile grid, counted from the north-west. */
export interface MapDistrict {
  readonly adcode: string;
  readonly name: Text;
  readonly lon: number;
  readonly lat: number;
  readonly tile: { readonly col: number; readonly row: number };
}

export interface MapData {
  readonly notice: Text;
  readonly topology: Topology;
  readonly districts: readonly MapDistrict[];
  readonly places: readonly MapPlace[];
  readonly lines: readonly MapLine[];
}

/** A district's area; `lit` is how strongly it is tinted, 0 to 1. */
export interface LandMark extends KeyedMark {
  readonly path: string;
  readonly core: string;
  readonly lit: number;
}

/** A pin is faint where it only accompanies; `one` is the place that matters now. */
export interface Pin extends KeyedMark, Anchored {
  readonly id: string;
  readonly radius: number;
  readonly state: Status;
  readonly one: boolean;
  /** Only a trace, because the lens shows it in full. */
  readonly speck: boolean;
}

/** A text at (x, y), its baseline's `anchor`; with a leader it hangs on a line from (x1, y1) to (x2, y2), as offsets. */
export interface Label extends KeyedMark, Anchored {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'district' | 'lit' | 'place' | 'named' | 'one' | 'line' | 'station';
  readonly size: number;
  readonly leader: readonly [number, number, number, number] | null;
}

/** A schematic line in kilometres on the plane, straight between its stations. */
export interface Track extends KeyedMark {
  readonly path: string;
  readonly stations: string;
  readonly state: Status;
  readonly one: boolean;
}

/** The core enlarged in a circle, its place on the map marked by a small circle, both joined by two tangents. */
export interface Lens extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly camera: Camera;
  readonly marker: { readonly x: number; readonly y: number; readonly radius: number };
  readonly tangents: ReadonlyArray<readonly [number, number, number, number]>;
  readonly pins: readonly Pin[];
  readonly labels: readonly Label[];
  readonly caption: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

/** A district as a square of the tile grid. */
export interface Tile extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lit: number;
  readonly name: readonly string[];
  readonly fontSize: number;
  /** From the tile's edge to what is in it. */
  readonly inset: number;
  readonly count: string;
}

/** A line of the footer; `swatch` is the sign it explains. */
export interface Note extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly swatch: `${'pin' | 'track'}-${Status}` | null;
}

export interface MapMarks {
  readonly size: Size;
  readonly lang: Lang;
  /** Height in pixels of the map above the footer; it is cut off there. */
  readonly panel: number;
  readonly camera: Camera;
  /** 1 where the land is drawn, 0 in the tile grid. */
  readonly ground: number;
  readonly land: readonly LandMark[];
  readonly borders: string;
  readonly outline: string;
  readonly tracks: readonly Track[];
  readonly pins: readonly Pin[];
  readonly labels: readonly Label[];
  readonly lens: readonly Lens[];
  readonly tiles: readonly Tile[];
  readonly notes: readonly Note[];
  /** Their font size. */
  readonly noteSize: number;
  /** Kilometres in round numbers at the camera's scale; it ends at `x`. */
  readonly bar: { readonly x: number; readonly y: number; readonly length: number; readonly text: string };
}
