import { describe, expect, it } from 'vitest';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { loadDataset } from '../../src/build/dataset.ts';
import { random } from '../../src/lib/random.ts';
import { districtAt } from '../../src/model/district-at.ts';

const { topology, districts, places } = loadDataset();
const { features } = feature(topology, topology.objects['districts'] as GeometryCollection);

describe('the district at a point', () => {
  it('is that of each district’s label', () => {
    for (const { adcode, label } of districts)
      expect(districtAt(topology, label.lon, label.lat), adcode).toBe(adcode);
  });

  it('is one that the record of a well known place names', () => {
    const exact = [...places.values()].filter(
      (place) => place.confidence === 'high' && !place.districts.includes('outside'),
    );
    expect(exact.length).toBeGreaterThan(20);
    for (const { id, lon, lat, districts } of exact)
      expect(districts, id).toContain(districtAt(topology, lon!, lat!));
  });

  it('agrees with the sphere’s own geometry, exclaves included, at 2,000 points', () => {
    const next = random(7);
    let held = 0;
    let different = 0;
    for (let i = 0; i < 2000; i++) {
      const [lon, lat] = [115.3 + next() * 2.4, 39.3 + next() * 1.9];
      const onSphere = features.find((each) => geoContains(each, [lon, lat]))?.id ?? null;
      const found = districtAt(topology, lon, lat);
      if (found !== null) held++;
      // A border is straight in degrees here and a great circle there: they part by metres.
      if (found !== onSphere) different++;
    }
    expect(held).toBeGreaterThan(500);
    expect(different).toBeLessThanOrEqual(2);
  });

  it('is none beyond the city, in Hebei between 通州 and 平谷, and at impossible degrees', () => {
    for (const [lon, lat] of [
      [117.2, 39.13],
      [116.99, 39.95],
      [0, 0],
      [Number.NaN, 40],
    ] as const)
      expect(districtAt(topology, lon, lat)).toBeNull();
  });
});
