import { geoArea, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { registry } from '../../../src/charts/registry.ts';
import { cityOutline, districtsOutline, type LonLat } from '../../../src/charts/shared/outline.ts';
import { extentOf, landOf, plane, type Point } from '../../../src/charts/shared/project.ts';

const dataset = loadDataset();
const outline = cityOutline(dataset.topology);
const earth = 6371.0088;

/** Square kilometres within a ring on the plane, and on the globe. */
const flatArea = (ring: readonly Point[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
const globeArea = (ring: readonly LonLat[]) => {
  const area = geoArea({ type: 'Polygon', coordinates: [[...ring, ring[0]!].map((place) => [...place])] });
  return Math.min(area, 4 * Math.PI - area) * earth * earth;
};

describe('the outline that charts share', () => {
  it('is one ring whose points lie apart', () => {
    expect(outline.length).toBeGreaterThan(500);
    for (let i = 1; i < outline.length; i++)
      expect(geoDistance([...outline[i - 1]!], [...outline[i]!]) * earth).toBeGreaterThan(0.5);
  });

  it('has the points of a district’s ring wherever the two run together', () => {
    const tongzhou = districtsOutline(dataset.topology, ['110112']);
    const city = new Set(outline.map(String));
    expect(tongzhou.filter((place) => city.has(String(place))).length).toBeGreaterThan(50);
  });

  it('is drawn finer where it is asked for', () => {
    const rings = [0.7, 0.2].map((grain) => districtsOutline(dataset.topology, ['110101', '110102'], grain));
    expect(rings[1]!.length).toBeGreaterThan(rings[0]!.length);
  });

  it('names districts that are not there', () => {
    expect(() => districtsOutline(dataset.topology, ['110199'])).toThrow('110199');
  });

  it('is what every chart draws that says it shares it', async () => {
    for (const [id, entry] of Object.entries(registry)) {
      const { definition } = await entry.definition();
      if (!('shared' in definition)) continue;
      expect((definition.select(dataset) as { outline: unknown }).outline, id).toEqual(outline);
    }
  });
});

describe('the plane', () => {
  it('keeps areas to a thousandth', () => {
    expect(flatArea(landOf(outline)) / globeArea(outline)).toBeCloseTo(1, 3);
  });

  it('keeps distances from its middle, east and south of it', () => {
    const at = plane([116.4, 40.2]);
    const place: LonLat = [117.4, 40.9];
    const [east, south] = at(place);
    expect(Math.hypot(east, south)).toBeCloseTo(geoDistance([116.4, 40.2], [...place]) * earth, 6);
    expect(east).toBeGreaterThan(0);
    expect(south).toBeLessThan(0);
    const middle = at([116.4, 40.2]);
    expect(Math.hypot(...middle)).toBeCloseTo(0, 3);
  });

  it('knows the rectangle around points', () => {
    const points: Point[] = [
      [1, 5],
      [-2, 3],
    ];
    expect(extentOf(points)).toEqual({ x0: -2, y0: 3, x1: 1, y1: 5 });
  });
});
