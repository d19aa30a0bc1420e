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

/** What the map of places knows beyond the story's map, whose data its readers have already. */
export interface PlacesExtras {
  /** Slugs of the districts, by adcode. */
  readonly slugs: Readonly<Record<string, string>>;
  /** Every place in the report's order: its id, themes and chapter. */
  readonly told: ReadonlyArray<readonly [id: string, themes: readonly string[], chapter: string | null]>;
  /** Places altogether beyond Beijing: listed, never pinned. */
  readonly beyond: readonly MapPlace[];
  /** Lines that the story's map has not. */
  readonly lines: readonly LineOnMap[];
}

/**
 * The data of the map of places.
 * @throws where a place or district is only in one of the two
 */
export function placesMapOf(story: MapData, { slugs, told, beyond, lines }: PlacesExtras): PlacesMapData {
  const known = new Map([...story.places, ...beyond].map((place) => [place.id, place]));
  return {
    ...story,
    districts: story.districts.map((district) => ({ ...district, slug: slugs[district.adcode]! })),
    places: told.map(([id, themes, chapter]) => {
      const place = known.get(id);
      if (!place) throw new Error(`map of places: no place "${id}"`);
      return { ...place, themes, chapter };
    }),
    lines: [...story.lines.map((line) => ({ ...line, direct: false })), ...lines],
  };
}
