import type { Size } from '../../model/chart.ts';
import type { MapNotice } from '../../model/map-notice.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { LonLat } from '../shared/outline.ts';
import type { Point } from '../shared/project.ts';
import type { HeadNumber, Word } from '../shared/project-words.ts';

/** An ellipse on the plane that dots fill, kilometres from the municipality's middle. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

type Said<T> = Readonly<Record<Lang, T>>;

/** A fact of the side panel: its number, and whose it is. */
export interface Fact {
  readonly number: Said<HeadNumber>;
  readonly label: Said<string>;
}

/** The name of a place, at a point on the plane. */
export interface Name {
  readonly at: Point;
  readonly said: Said<readonly string[]>;
  readonly anchor: Word['anchor'];
}

/** What a view says and shows. */
export interface Scene {
  readonly number: Said<HeadNumber>;
  readonly lines: Said<readonly string[]>;
  readonly names: readonly Name[];
  /** Two corners of what the camera shows, kilometres; null for the whole municipality, with the panel. */
  readonly close: readonly [Point, Point] | null;
  /** Where the dots are, and how many of them are filled. */
  readonly spot: Spot;
  readonly filled: number;
  /** How much of the aim is to be seen. */
  readonly aim: number;
}

export interface PeopleData {
  readonly outline: readonly LonLat[];
  readonly notice: MapNotice;
  readonly note: Said<readonly [string, string]>;
  readonly dots: number;
  /** 东城 and 西城 together, and 通州; the empty spot in 通州, and the arc that leads to it: paths in tenths of a kilometre. */
  readonly districts: readonly string[];
  readonly aim: string;
  readonly views: Readonly<Record<PeopleView, Scene>>;
  /** Xiong'an: its numbers, and what has none. */
  readonly panel: {
    readonly title: Said<string>;
    readonly facts: readonly Fact[];
    readonly names: Said<readonly string[]>;
  };
}

export const peopleViews = ['core', 'moved', 'xiongan'] as const;
export type PeopleView = (typeof peopleViews)[number];

/** From the plane to the stage: pixels = kilometres × `scale` + (x, y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Some hundred people: on the plane in kilometres, `radius` in pixels. */
export interface Dot extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 1 filled, 0 outlined. */
  readonly solid: number;
  /** How far north of the straight way it moves, as a share of that way. */
  readonly bend: number;
  /** When it sets out: 0 first, 1 last. */
  readonly order: number;
}

/** The side panel, pixels. */
export interface Panel extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PeopleMarks {
  readonly size: Size;
  readonly camera: Camera;
  /** A ring on the plane, kilometres. */
  readonly land: readonly Point[];
  readonly districts: readonly string[];
  readonly aim: string;
  /** How much of the aim is to be seen: all of it before the dots move. */
  readonly aiming: { readonly opacity: number };
  readonly dots: readonly Dot[];
  readonly panel: readonly Panel[];
  readonly words: readonly Word[];
}
