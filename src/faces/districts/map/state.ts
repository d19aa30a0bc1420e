import { project, type Point } from '../../../charts/district-map/project.ts';
import type { Camera } from '../../../charts/district-map/camera.ts';
import type { Size } from '../../../model/chart.ts';
import type { PlaceOnMap, PlacesMapData } from './data.ts';

/** What the places can be narrowed by; '' is all of them. `in` is a district's slug. */
export const facets = ['year', 'theme', 'chapter', 'in'] as const;
export type Facet = (typeof facets)[number];

/** What may be laid over the map: the report's lines, and the Central Axis. */
export const layers = ['lines', 'axis'] as const;
export type Layer = (typeof layers)[number];

/** Where the camera stands, coarsely, whatever the stage: its middle in degrees and the kilometres across. */
export interface Sight {
  readonly lon: number;
  readonly lat: number;
  readonly km: number;
}

/** The page's whole state; the address holds it. */
export type PlacesState = Readonly<Record<Facet, string>> & {
  readonly q: string;
  /** The place that is open, by id; '' for none. */
  readonly place: string;
  readonly layers: readonly Layer[];
  /** Null where the map frames the city, or what was asked for. */
  readonly at: Sight | null;
};

export const everything: PlacesState = {
  q: '',
  year: '',
  theme: '',
  chapter: '',
  in: '',
  place: '',
  layers: [],
  at: null,
};

/** Parameters of the page; others, such as the reader's own district, are none of its business. */
export const parameters = ['q', ...facets, 'place', 'layers', 'at'] as const;

/**
 * Reads a state from an address.
 * @param known the values that facets and `place` have
 * @returns the state, and the parameters that said nothing known; those are left at their default
 */
export function parseState(
  search: string,
  known: Readonly<Record<Facet | 'place', ReadonlySet<string>>>,
): { state: PlacesState; unknown: string[] } {
  const unknown: string[] = [];
  const state: Record<string, unknown> = { ...everything };
  for (const [name, value] of new URLSearchParams(search)) {
    if (value === '' || !(parameters as readonly string[]).includes(name)) continue;
    const read = readParameter(name, value, known);
    if (read === null) unknown.push(`${name}=${value}`);
    else state[name] = read;
  }
  return { state: state as unknown as PlacesState, unknown };
}

function readParameter(
  name: string,
  value: string,
  known: Readonly<Record<Facet | 'place', ReadonlySet<string>>>,
): string | readonly Layer[] | Sight | null {
  if (name === 'q') return value.slice(0, 100);
  if (name === 'at') return parseSight(value);
  if (name !== 'layers') return known[name as Facet | 'place'].has(value) ? value : null;
  const named = value.split(',');
  return named.every((each) => (layers as readonly string[]).includes(each))
    ? layers.filter((each) => named.includes(each))
    : null;
}

/** A parameter as the address says it; null where it is at its default. */
export function printParameter(state: PlacesState, name: (typeof parameters)[number]): string | null {
  if (name === 'at') return state.at && printSight(state.at);
  const value = name === 'layers' ? state.layers.join() : state[name];
  return value === '' ? null : value;
}

function parseSight(value: string): Sight | null {
  const match = /^(1\d\d(?:\.\d+)?),(\d\d(?:\.\d+)?),(\d{1,3}(?:\.\d+)?)$/.exec(value);
  if (!match) return null;
  const [lon, lat, km] = match.slice(1).map(Number) as [number, number, number];
  const near = lon >= 115 && lon <= 118 && lat >= 39 && lat <= 41.5 && km >= 1 && km <= 600;
  return near ? { lon, lat, km } : null;
}

function printSight({ lon, lat, km }: Sight): string {
  return [lon.toFixed(2), lat.toFixed(2), Number(km.toPrecision(2))].join();
}

/** Kilometres of the map's plane to WGS-84 degrees: the projection is linear in the longitude and the latitude's sine. */
function unproject({ x, y }: Point): { lon: number; lat: number } {
  const [equator, pole] = [project(116.4, 0).y, project(116.4, 90).y];
  return {
    lon: 116.4 + x / project(117.4, 0).x,
    lat: (Math.asin((equator - y) / (equator - pole)) * 180) / Math.PI,
  };
}

export function sightOf({ x, y, k }: Camera, { width, height }: Size): Sight {
  return { ...unproject({ x: (width / 2 - x) / k, y: (height / 2 - y) / k }), km: width / k };
}

export function cameraAt({ lon, lat, km }: Sight, { width, height }: Size): Camera {
  const [k, { x, y }] = [width / km, project(lon, lat)];
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** The places that a state lets through; `found` are those of the search, null without one. */
export function select(
  { places, districts }: Pick<PlacesMapData, 'places' | 'districts'>,
  state: PlacesState,
  found: ReadonlySet<string> | null,
): readonly PlaceOnMap[] {
  const adcode = districts.find(({ slug }) => slug === state.in)?.adcode ?? '';
  return places.filter(
    (place) =>
      (found === null || found.has(place.id)) &&
      (state.year === '' || place.status === state.year) &&
      (state.theme === '' || place.themes.includes(state.theme)) &&
      (state.chapter === '' || place.chapter === state.chapter) &&
      (state.in === '' || place.districts.includes(adcode)),
  );
}
