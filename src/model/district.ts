import type { Commitment, Dataset, District, Figure, Place, Section } from './types.ts';

/** Places of one year: `pinned` have a position, `listed` are known too roughly for one. Both in the report's order. */
export interface YearPlaces {
  readonly pinned: readonly Place[];
  readonly listed: readonly Place[];
}

/** A figure of a place that lies in the district. */
export interface DistrictFigure {
  readonly figure: Figure;
  /** The district's places it is told about. */
  readonly places: readonly Place[];
  /** Adcodes of the other districts (or `outside`) that those places reach into: the number is theirs too. */
  readonly sharedWith: readonly string[];
}

/** A target without a number that names places in the district. */
export interface DistrictCommitment {
  readonly commitment: Commitment;
  readonly places: readonly Place[];
}

/** What the report names in one district, or beyond Beijing. */
export interface PlacesSummary {
  /** What 2024 brought. */
  readonly done: YearPlaces;
  /** What 2025 plans. */
  readonly planned: YearPlaces;
  readonly figures: readonly DistrictFigure[];
  readonly commitments: readonly DistrictCommitment[];
}

export interface DistrictSummary extends PlacesSummary {
  readonly district: District;
}

/**
 * Figures that count more than the place beside them, which is one of many or has firms from everywhere: 15 shopping
 * areas of the city of which the report names one. They stand at the place, but they are no figures of its district.
 * Figures of several places that share no district (three metro lines, two airports) are found without this list.
 */
export const widerThanPlace: readonly string[] = [
  'world-heritage-sites',
  'shopping-districts-upgraded',
  'zgc-tech-income-growth',
  'bse-listed-companies',
  'underbridge-spaces-improved',
  'key-surroundings-2025',
];

/** Whether a place has a position on maps. */
export function isPinned({ confidence }: Pick<Place, 'confidence'>): boolean {
  return confidence !== 'low';
}

/**
 * Gathers what the report names in a district: its places by year, the figures told about them, and 2025's targets
 * without a number.
 * @param adcode one of the 16, such as `110108`
 * @throws where no district has this adcode
 */
export function districtSummary(dataset: Dataset, adcode: string): DistrictSummary {
  const district = dataset.districts.find((each) => each.adcode === adcode);
  if (!district) throw new Error(`districts: no record "${adcode}"`);
  return { district, ...placesSummary(dataset, adcode) };
}

/** The same of a district by its adcode, or of `outside`: what lies beyond Beijing. */
export function placesSummary(dataset: Dataset, adcode: string): PlacesSummary {
  const places = [...dataset.places.values()].filter((place) => place.districts.includes(adcode));
  const year = (status: Place['status']): YearPlaces => ({
    pinned: places.filter((place) => place.status === status && isPinned(place)),
    listed: places.filter((place) => place.status === status && !isPinned(place)),
  });
  return {
    done: year('done'),
    planned: year('planned'),
    figures: figuresOf(dataset, adcode),
    commitments: [...dataset.commitments.values()].flatMap((commitment) => {
      const named = places.filter((place) => isAbout(commitment, place));
      return named.length === 0 ? [] : [{ commitment, places: named }];
    }),
  };
}

/** All places of a district: 2024's before 2025's, the pinned before the listed. */
export function placesIn({ done, planned }: PlacesSummary): readonly Place[] {
  return [done, planned].flatMap(({ pinned, listed }) => [...pinned, ...listed]);
}

/** The parts of the report that name something in the district, in the report's order, with the places each names. */
export function sectionsOf(
  summary: DistrictSummary,
  { outline }: Pick<Dataset, 'outline'>,
): ReadonlyArray<{ readonly section: Section; readonly places: readonly Place[] }> {
  const places = placesIn(summary);
  return outline
    .map((section) => ({ section, places: places.filter((place) => place.section === section.id) }))
    .filter((each) => each.places.length > 0);
}

function figuresOf({ figures, places }: Dataset, adcode: string): DistrictFigure[] {
  return [...figures.values()].flatMap((figure) => {
    const told = [...places.values()].filter((place) => place.figures.includes(figure.id));
    const within = told.length > 0 && told.every(({ districts }) => districts.includes(adcode));
    if (!within || widerThanPlace.includes(figure.id)) return [];
    const reached = new Set(told.flatMap(({ districts }) => districts));
    return [{ figure, places: told, sharedWith: [...reached].filter((each) => each !== adcode) }];
  });
}

/** Whether a target is about a place: it is recorded so, or its words hold all of the place's. */
export function isAbout(commitment: Commitment, place: Place): boolean {
  if (commitment.place === place.id) return true;
  return commitment.section === place.section && commitment.phrase.includes(place.phrase);
}
