import type { Size } from '../../model/chart.ts';
import type { MapNotice } from '../../model/map-notice.ts';
import type { Lang, Text } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { LonLat } from '../shared/outline.ts';
import type { Point } from '../shared/project.ts';
import type { HeadNumber, Word } from '../shared/project-words.ts';

/** A place on the map, as shares of the outline's width and height: it says nothing of the area's own place. */
export type Spot = readonly [x: number, y: number];

/** An area as a block of square cells, row by row, the last row as long as it comes to. */
export interface Area {
  readonly key: string;
  /** Cells in the block, and in a full row. */
  readonly cells: number;
  readonly columns: number;
  /** Side of a cell, kilometres. */
  readonly cellKm: number;
  readonly look: 'ground' | 'green' | 'promised';
  /** More than what is drawn: the edge stays open. */
  readonly over: boolean;
  readonly shown: boolean;
  readonly at: Spot;
  /** Where it is enlarged: the lens shows `km` around the block, `share` of the map's height across. */
  readonly lens: { readonly at: Spot; readonly km: number; readonly share: number } | null;
  readonly label: Readonly<Record<Lang, readonly string[]>>;
  /** The label in one line, for a small map. */
  readonly brief: Text | null;
}

/** What a view says and shows; every view knows all areas, so that they move from one to another. */
export interface AreasView {
  readonly number: Readonly<Record<Lang, HeadNumber>>;
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
  readonly areas: readonly Area[];
  /** Is the road laid? */
  readonly road: boolean;
}

export interface AreasData {
  readonly outline: readonly LonLat[];
  readonly notice: MapNotice;
  readonly scale: { readonly km: number; readonly said: Text };
  readonly lensScale: Text;
  /** What the places of the areas are not. */
  readonly note: Readonly<Record<Lang, readonly [string, string]>>;
  readonly roadKm: number;
  /** What is said where a view asks for an outcome: no later report gives one. */
  readonly silent: Readonly<Record<Lang, readonly string[]>>;
  readonly views: Readonly<Record<string, AreasView>>;
}

/** A block centred on (x, y), its cells `cell` pixels wide. */
export interface Block extends KeyedMark, Pick<Area, 'cells' | 'columns' | 'look' | 'over'> {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
}

/** The ring around what is enlarged, and the lens that enlarges it, with a bar of a kilometre. */
export interface Lens extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly fromRadius: number;
  readonly bar: number;
}

/** A road as long as `km` says at the map's scale; its course means nothing. */
export interface Road {
  readonly km: number;
  readonly pixelsPerKm: number;
  /** Points at equal distances along it. */
  readonly way: readonly Point[];
  /** The share of it that is laid. */
  readonly drawn: number;
}

export interface AreasMarks {
  readonly size: Size;
  readonly pixelsPerKm: number;
  readonly land: readonly Point[];
  readonly road: Road;
  readonly blocks: readonly Block[];
  readonly lenses: readonly Lens[];
  readonly enlarged: readonly Block[];
  readonly words: readonly Word[];
}
