import type { MapData, MapPlace } from './marks.ts';
import type { MapView } from './view.ts';

/** @throws where there is none, naming it */
export function known<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`district-map: unknown id "${id}"`);
  return record;
}

/** The places a view shows, in the report's order; the focus is always among them. */
export function placesOf(data: MapData, { places, lines, focus }: MapView): readonly MapPlace[] {
  const ids = new Set(typeof places === 'string' ? [] : places);
  if (focus !== null && !lines.includes(focus)) ids.add(focus);
  for (const id of ids) known(data.places, id);
  return data.places.filter(({ id, status }) => ids.has(id) || places === 'all' || places === status);
}

/** The places whose number the footer says: in the lit districts, else in the whole city. */
export function counted(data: MapData, view: MapView): readonly MapPlace[] {
  const among = view.lit.length > 0 ? view.lit : data.districts.map(({ adcode }) => adcode);
  return placesOf(data, view).filter(
    (place) => (view.form === 'tiles' || isPinned(place)) && place.districts.some((id) => among.includes(id)),
  );
}

export function isPinned<P extends MapPlace>(place: P): place is P & { lon: number; lat: number } {
  return place.lon !== undefined && place.lat !== undefined;
}
