import type { MapData, MapDistrict, MapLine, MapPlace } from '../../../charts/district-map/marks.ts';

/** A place with what it can be narrowed by. Without `lon, lat` it is listed, never pinned. */
export interface PlaceOnMap extends MapPlace {
  /** Ids of its themes: those of its figures and targets, else that of its chapter. */
  readonly themes: readonly string[];
  /** The chapter of the story that tells of it, by id; null where none does. */
  readonly chapter: string | null;
}

export interface DistrictOnMap extends MapDistrict {
  readonly slug: string;
}

/** A schematic line; of a `direct` one only the ends are known. */
export interface LineOnMap extends MapLine {
  readonly direct: boolean;
}

/** All that the map of places draws and asks. */
export interface PlacesMapData extends MapData {
  readonly districts: readonly DistrictOnMap[];
  readonly places: readonly PlaceOnMap[];
  readonly lines: readonly LineOnMap[];
}
