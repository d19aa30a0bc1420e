import type { Place, Text } from '../model/types.ts';

/** A place in the reader's district, as a chapter's strip names it. */
export interface MinePlace extends Pick<Place, 'id' | 'status' | 'phrase'> {
  readonly name: Text;
  /** It reaches into other districts too. */
  readonly shared: boolean;
}

/** What one chapter tells of a district. */
export interface MineChapter {
  /** In the report's order, 2024's before 2025's. */
  readonly places: readonly MinePlace[];
  /** Ids of figures. */
  readonly figures: readonly string[];
}

/** What the story tells of one district: the file `data/districts/<slug>.json`. */
export interface Mine {
  readonly slug: string;
  readonly adcode: string;
  readonly name: Text;
  /** By id of the chapter; those that tell nothing of it are not there. */
  readonly chapters: Readonly<Record<string, MineChapter>>;
  /** Places that no chapter tells of. */
  readonly untold: readonly MinePlace[];
  /** Ids of the figures told about its places. */
  readonly figures: readonly string[];
  /** Of these, the ones told about other districts too. */
  readonly shared: readonly string[];
  /** Its border as SVG path data on the plane of `<bj-district-map>`, km; and its part within the map's lens, or ''. */
  readonly border: string;
  readonly core: string;
}

/** A district as it is offered for choice; tiles are counted from the north-west. */
export interface DistrictChoice {
  readonly slug: string;
  readonly adcode: string;
  readonly name: Text;
  readonly tile: { readonly col: number; readonly row: number };
}

/** The district asked for: the address wins over what was stored; a bad address is told, a bad store is not. */
export function askedDistrict(
  address: string | null,
  stored: string | null,
  slugs: readonly string[],
): { readonly slug: string | null; readonly bad: boolean } {
  const slug = slugs.find((each) => each === (address ?? stored)) ?? null;
  return { slug, bad: address !== null && slug === null };
}
