import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { districtSummary, isPinned, placesIn, sectionsOf, widerThanPlace } from '../../src/model/district.ts';

const dataset = loadDataset();
const places = [...dataset.places.values()];
const summaries = dataset.districts.map(({ adcode }) => districtSummary(dataset, adcode));
const of = (slug: string) => summaries.find(({ district }) => district.slug === slug)!;

describe('the places of a district', () => {
  it('are all that lie in it, each once, in the list of its year and of how sure its position is', () => {
    for (const summary of summaries) {
      const { adcode } = summary.district;
      const own = places.filter(({ districts }) => districts.includes(adcode));
      expect(own.length, adcode).toBeGreaterThan(0);
      expect(
        placesIn(summary)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(own.map(({ id }) => id).sort());
      for (const status of ['done', 'planned'] as const) {
        const { pinned, listed } = summary[status];
        for (const place of [...pinned, ...listed]) expect(place.status, place.id).toBe(status);
        expect(pinned.every(isPinned)).toBe(true);
        expect(listed.some(isPinned)).toBe(false);
      }
    }
  });

  it('keep the order of the report', () => {
    const order = places.map(({ id }) => id);
    for (const { done, planned } of summaries)
      for (const list of [done.pinned, done.listed, planned.pinned, planned.listed]) {
        const at = list.map(({ id }) => order.indexOf(id));
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }
  });

  it('are together all places but those beyond Beijing, which no district has', () => {
    const told = new Set(summaries.flatMap((summary) => placesIn(summary).map(({ id }) => id)));
    const beyond = places.filter(({ districts }) => districts.every((each) => each === 'outside'));
    expect(beyond.length).toBeGreaterThan(0);
    expect(told.size).toBe(places.length - beyond.length);
    for (const { id } of beyond) expect(told).not.toContain(id);
  });

  it('are those of a district that exists', () => {
    expect(() => districtSummary(dataset, '110103')).toThrow('districts: no record "110103"');
    expect(() => districtSummary(dataset, 'outside')).toThrow('"outside"');
  });
});

describe('the figures of a district', () => {
  const placed = [...new Set(places.flatMap(({ figures }) => figures))];
  const owners = (id: string) =>
    summaries
      .filter(({ figures }) => figures.some(({ figure }) => figure.id === id))
      .map(({ district }) => district.slug);

  it('are those of places that lie in it, and of no others: each figure at a place is looked at here', () => {
    const central = ['dongcheng', 'xicheng', 'chaoyang', 'fengtai', 'shijingshan', 'haidian'];
    const expected: Record<string, readonly string[]> = {
      'subcentre-staff': ['tongzhou'],
      'green-heart-venues': ['tongzhou'],
      'subcentre-investment-2025': ['tongzhou'],
      'tianzhu-rank': ['shunyi'],
      'tianzhu-rank-before': ['shunyi'],
      'autonomous-driving-zone': ['tongzhou', 'daxing'],
      'huairou-facilities': ['huairou', 'miyun'],
      'greenway-second-ring': ['dongcheng', 'xicheng'],
      'courtyard-households-leased-out': ['dongcheng', 'xicheng'],
      'road-index': central,
      'road-index-before': central,
    };
    for (const id of placed) expect(owners(id), id).toEqual(expected[id] ?? []);
  });

  it('of a place in several districts name the others', () => {
    const facilities = of('huairou').figures.find(({ figure }) => figure.id === 'huairou-facilities')!;
    expect(facilities.sharedWith).toEqual(['110118']);
    expect(of('shunyi').figures.every(({ sharedWith }) => sharedWith.length === 0)).toBe(true);
  });

  it('that count more than their place exist and stand at one', () => {
    for (const id of widerThanPlace) expect(placed, id).toContain(id);
  });
});

describe('the targets of a district', () => {
  it('are those recorded at its places', () => {
    for (const { place, id } of dataset.commitments.values()) {
      const districts = place === null ? [] : dataset.places.get(place)!.districts;
      for (const summary of summaries)
        if (districts.includes(summary.district.adcode))
          expect(summary.commitments.map(({ commitment }) => commitment.id)).toContain(id);
    }
  });

  it('stand at every place whose words they hold, and at no other: one lake of four, but not the line beside', () => {
    const at = (slug: string, id: string) =>
      of(slug)
        .commitments.find(({ commitment }) => commitment.id === id)
        ?.places.map((place) => place.id);
    expect(at('huairou', 'waterside-spaces')).toEqual(['yanqi-lake']);
    expect(at('pinggu', 'waterside-spaces')).toEqual(['jinhai-lake']);
    expect(at('xicheng', 'performing-arts-clusters')).toEqual(['tianqiao-performing-arts']);
    expect(at('tongzhou', 'metro-line-17')).toEqual(['metro-line-17']);
    expect(at('yanqing', 'waterside-spaces')).toBeUndefined();
  });
});

describe('the parts of the report that tell of a district', () => {
  it('stand in its order and hold each place once', () => {
    const order = dataset.outline.map(({ id }) => id);
    for (const summary of summaries) {
      const sections = sectionsOf(summary, dataset);
      const at = sections.map(({ section }) => order.indexOf(section.id));
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(sections.flatMap(({ places }) => places)).toHaveLength(placesIn(summary).length);
    }
  });
});
