import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Place, PlaceCheck } from '../model/schema/place.ts';
import type { Dataset } from '../model/types.ts';

type Report = (file: string, id: string, reason: string) => void;
interface Point {
  readonly lon: number;
  readonly lat: number;
}
type Districts = GeoJSON.FeatureCollection;

const placesFile = 'report-2025/places.json';
const checksFile = 'report-2025/place-checks.json';

/** The least that may be said of a point's precision: what is long or wide is not where its point is. */
const leastKm: Record<Place['geometry'], number> = { point: 0, line: 0.3, area: 0.5 };

/** How far off a position of this confidence may be at most. A low one is only listed and may be anywhere. */
const mostKm: Record<Place['confidence'], Record<Place['geometry'], number>> = {
  high: { point: 1, line: 5, area: 5 },
  medium: { point: 3, line: 3, area: 5 },
  low: { point: Infinity, line: Infinity, area: Infinity },
};

/** Whole collections of coordinates: a second look into the same one is none. */
const collections = ['© OpenStreetMap', 'GeoNames', 'OpenFlights'];

export const isPinned = (place: Place) => place.confidence !== 'low';

/** Great-circle distance in km, on the sphere of the mean radius. */
export const distanceKm = (a: Point, b: Point) => geoDistance([a.lon, a.lat], [b.lon, b.lat]) * 6371;

export const districtsOf = (topology: Dataset['topology']): Districts =>
  feature(topology, topology.objects.districts as GeometryCollection);

/**
 * Holds the places to the report's outline, to the figures, to the map of the districts and to their second looks.
 * @param checks at least one for each place that is pinned
 */
export function checkPlaces(
  { places, outline, figures, topology }: Pick<Dataset, 'places' | 'outline' | 'figures' | 'topology'>,
  checks: readonly PlaceCheck[],
  report: Report,
): void {
  const districts = districtsOf(topology);
  for (const place of places.values()) {
    const fail = (reason: string) => report(placesFile, place.id, reason);
    const section = outline.find((each) => each.id === place.section);
    if (!section) fail(`unknown section "${place.section}"`);
    else if ((section.part === 2024) !== (place.status === 'done'))
      fail(`status "${place.status}" in a section of ${section.part}`);
    for (const id of place.figures) checkFigure(id, place, figures, fail);
    checkPrecision(place, fail);
    for (const reason of misplaced(place, checks, districts)) fail(reason);
  }
  checkSites([...places.values()].filter(isPinned), (id, reason) => report(placesFile, id, reason));
  for (const check of checks) checkSecondLook(check, places, (id, reason) => report(checksFile, id, reason));
}

/**
 * What speaks against the coordinates of a place: another district, or a neighbour too far away.
 * A place that is only listed may be anywhere.
 */
export function misplaced(place: Place, checks: readonly PlaceCheck[], districts: Districts): string[] {
  if (!isPinned(place)) return [];
  const inside = districts.features.find((each) => geoContains(each, [place.lon, place.lat]));
  const found = inside ? String(inside.id) : 'outside';
  const reasons = place.districts.includes(found)
    ? []
    : [`${place.lon}, ${place.lat} lies in ${found}, not in ${place.districts.join(', ')}`];
  const own = checks.filter((check) => check.place === place.id);
  if (own.length === 0) reasons.push('is pinned without a second look');
  return reasons.concat(own.flatMap((check) => tooFar(place, check)));
}

function tooFar(place: Place, { near, maxKm, ...neighbour }: PlaceCheck): string[] {
  const km = distanceKm(place, neighbour);
  return km <= maxKm
    ? []
    : [`${place.lon}, ${place.lat} is ${km.toFixed(2)} km from ${near.zh}, not ${maxKm}`];
}

function checkFigure(
  id: string,
  place: Place,
  figures: Dataset['figures'],
  fail: (reason: string) => void,
): void {
  const figure = figures.get(id);
  if (!figure) fail(`unknown figure "${id}"`);
  else if (figure.section !== place.section) fail(`figure "${id}" is told in ${figure.section}`);
}

function checkPrecision({ geometry, precisionKm, confidence }: Place, fail: (reason: string) => void): void {
  if (precisionKm < leastKm[geometry]) fail(`${geometry} to ${precisionKm} km: it is more than its point`);
  if (precisionKm > mostKm[confidence][geometry])
    fail(`confidence "${confidence}" in a ${geometry} known to ${precisionKm} km`);
}

/** Places stand at the same coordinates if, and only if, they name the same site. */
function checkSites(pinned: readonly Place[], fail: (id: string, reason: string) => void): void {
  const at = ({ lon, lat }: Place) => `${lon}, ${lat}`;
  for (const [index, place] of pinned.entries()) {
    const others = pinned.filter((other) => other !== place);
    if (place.site !== undefined && !others.some((other) => other.site === place.site))
      fail(place.id, `no other place stands at the site "${place.site}"`);
    for (const other of pinned.slice(index + 1)) {
      const same = place.site !== undefined && place.site === other.site;
      if (same !== (at(place) === at(other)))
        fail(
          other.id,
          `${same ? 'stands at the site' : 'has the coordinates'} of "${place.id}", but not its ${same ? 'coordinates' : 'site'}`,
        );
    }
  }
}

function checkSecondLook(
  check: PlaceCheck,
  places: Dataset['places'],
  fail: (id: string, reason: string) => void,
): void {
  const place = places.get(check.place);
  if (!place) return fail(check.place, 'unknown place');
  if (!isPinned(place)) fail(place.id, 'a second look at a place that is not pinned');
  if (check.maxKm < place.precisionKm)
    fail(
      place.id,
      `at most ${check.maxKm} km from ${check.near.zh}, but known only to ${place.precisionKm} km`,
    );
  const shared = collections.find((name) => [place, check].every(({ source }) => source.includes(name)));
  if (shared !== undefined || place.source === check.source)
    fail(place.id, `${check.near.zh} is no second look: both are from ${shared ?? check.source}`);
}
