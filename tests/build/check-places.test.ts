import { readFileSync } from 'node:fs';
import gcoord from 'gcoord';
import { describe, expect, it, test } from 'vitest';
import { checkPlaces, distanceKm, districtsOf, isPinned, misplaced } from '../../src/build/check-places.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { validate } from '../../src/build/validate.ts';
import { PlaceChecks, type Place, type PlaceCheck } from '../../src/model/schema/place.ts';

const dataset = loadDataset();
const checks = JSON.parse(readFileSync('data/report-2025/place-checks.json', 'utf8')) as PlaceCheck[];
const districts = districtsOf(dataset.topology);
const pinned = [...dataset.places.values()].filter(isPinned);

/** The ids of the pinned places whose moved coordinates are found to be wrong. */
function caught(move: (place: Place) => [lon: number, lat: number]): string[] {
  return pinned
    .filter((place) => {
      const [lon, lat] = move(place);
      return misplaced({ ...place, lon, lat }, checks, districts).length > 0;
    })
    .map(({ id }) => id);
}

/** What is reported when one place, or the checks, are changed. */
function findings(id: string, edit: Partial<Place>, looks: readonly PlaceCheck[] = checks): string {
  const places = new Map(dataset.places).set(id, { ...dataset.places.get(id)!, ...edit });
  const found: string[] = [];
  checkPlaces({ ...dataset, places }, looks, (file, at, reason) => found.push(`${file}: ${at}: ${reason}`));
  return found.join('\n');
}

const look = (place: string, edit: Partial<PlaceCheck>): PlaceCheck[] =>
  checks.map((check) => (check.place === place ? { ...check, ...edit } : check));

const all = pinned.map(({ id }) => id);

describe('the places of the report', () => {
  it('stand up to the map, to the figures and to their second looks', () => {
    expect(validate(PlaceChecks, checks)).toEqual([]);
    expect(findings('taimiao', {})).toBe('');
  });

  it('have a second look each, but for those that are only listed', () => {
    expect(new Set(checks.map(({ place }) => place))).toEqual(new Set(all));
    expect([dataset.places.size, pinned.length]).toEqual([144, 112]);
  });

  it.each<[string, string, Partial<Place>, RegExp]>([
    [
      'another district',
      'taimiao',
      { districts: ['110108'] },
      /taimiao: 116\.3936, 39\.91 lies in 110101, not in 110108/,
    ],
    [
      'outside, but in Beijing',
      'taimiao',
      { districts: ['outside'] },
      /taimiao: .*lies in 110101, not in outside/,
    ],
    [
      'in Beijing, but outside',
      'xuanwu-hospital-xiongan',
      { districts: ['110111'] },
      /lies in outside, not in 110111/,
    ],
    ['an unknown section', 'taimiao', { section: '2024-9' }, /taimiao: unknown section "2024-9"/],
    [
      'planned in a section of 2024',
      'taimiao',
      { status: 'planned' },
      /taimiao: status "planned" in a section of 2024/,
    ],
    ['an unknown figure', 'taimiao', { figures: ['temples'] }, /taimiao: unknown figure "temples"/],
    [
      'a figure of another section',
      'metro-line-17',
      { figures: ['metro-lines-opened'] },
      /metro-line-17: figure "metro-lines-opened" is told in 2024-6/,
    ],
    ['a line as sharp as a point', 'metro-line-3', { precisionKm: 0.1 }, /metro-line-3: line to 0\.1 km/],
    [
      'an area as sharp as a point',
      'miyun-reservoir',
      { precisionKm: 0.3 },
      /miyun-reservoir: area to 0\.3 km/,
    ],
    [
      'high confidence in what is hardly known',
      'great-wall-museum',
      { precisionKm: 2 },
      /great-wall-museum: confidence "high" in a point known to 2 km/,
    ],
    [
      'coordinates of another site',
      'taimiao',
      { lon: 116.3885 },
      /taimiao: has the coordinates of "shejitan", but not its site/,
    ],
    [
      'its site, but other coordinates',
      'yanqi-lake',
      { lat: 40.398 },
      /yanqi-lake: stands at the site of "yanqi-lake-conference-centre", but not its coordinates/,
    ],
    [
      'a site that no other place stands at',
      'taimiao',
      { site: 'temple' },
      /taimiao: no other place stands at the site "temple"/,
    ],
    [
      'a second look although it is not pinned',
      'taimiao',
      { confidence: 'low' },
      /place-checks\.json: taimiao: a second look at a place that is not pinned/,
    ],
  ])('are refused with %s', (_, id, edit, message) => {
    expect(findings(id, edit)).toMatch(message);
  });

  it.each<[string, PlaceCheck[], RegExp]>([
    [
      'none',
      checks.filter(({ place }) => place !== 'taimiao'),
      /places\.json: taimiao: is pinned without a second look/,
    ],
    [
      'a neighbour too far away',
      look('taimiao', { maxKm: 0.5 }),
      /taimiao: .* is 0\.84 km from 天安门西站, not 0\.5/,
    ],
    [
      'less tolerance than the place has precision',
      look('taimiao', { maxKm: 0.2 }),
      /at most 0\.2 km from 天安门西站, but known only to 0\.3 km/,
    ],
    [
      'the source of the place itself',
      look('metro-line-3', { source: '© OpenStreetMap contributors (ODbL): station 团结湖' }),
      /metro-line-3: 朝阳公园 is no second look: both are from © OpenStreetMap/,
    ],
    ['an unknown place', look('taimiao', { place: 'temple' }), /place-checks\.json: temple: unknown place/],
  ])('are refused with a second look that is %s', (_, looks, message) => {
    expect(findings('taimiao', {}, looks)).toMatch(message);
  });
});

describe('a wrong coordinate', () => {
  test.each([
    ['east', 0.1, 0],
    ['west', -0.1, 0],
    ['north', 0, 0.1],
    ['south', 0, -0.1],
  ])('0.1° to the %s is caught at every place', (_, east, north) => {
    expect(caught(({ lon, lat }) => [lon + east, lat + north])).toEqual(all);
  });

  test('with longitude and latitude mixed up is caught at every place', () => {
    expect(caught(({ lon, lat }) => [lat, lon])).toEqual(all);
  });

  test('in the datum of Chinese web maps is caught at 64 of 112 places: no place known to less than 1 km escapes', () => {
    const found = caught(({ lon, lat }) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02));
    const missed = pinned.filter(({ id }) => !found.includes(id));
    expect([found.length, missed.length]).toEqual([64, 48]);
    expect(missed.filter(({ precisionKm }) => precisionKm < 1)).toEqual([]);
  });

  test('is found once it leaves the tolerance of its second look, and cannot be found within', () => {
    for (const check of checks) {
      const place = dataset.places.get(check.place)!;
      const farther = (km: number) => {
        const share = km / distanceKm(place, check);
        const away = (own: number, other: number) => other + (own - other) * share;
        return { ...place, lon: away(place.lon, check.lon), lat: away(place.lat, check.lat) };
      };
      const tooFar = (km: number) =>
        misplaced(farther(km), [check], districts).some((reason) => reason.includes(check.near.zh));
      expect([tooFar(check.maxKm * 0.999), tooFar(check.maxKm * 1.001)], check.place).toEqual([false, true]);
    }
  });
});
