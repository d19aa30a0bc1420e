import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { inLang } from '../../../src/build/embed-data.ts';
import { definition } from '../../../src/charts/district-map/definition.ts';
import { linesOf, toPath } from '../../../src/charts/district-map/land.ts';
import { landOf as landOfStill } from '../../../src/charts/district-map/read-land.embed.ts';
import { landOf } from '../../../src/charts/district-map/read-land.ts';
import { coarse, thin } from '../../../src/charts/district-map/thin.ts';
import { whole } from '../../../src/charts/district-map/whole.embed.ts';
import { parseView } from '../../../src/charts/district-map/view.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const land = landOf(data.topology);
const { rows } = definition.table(data, parseView('city')!, 'zh', dataset);
const still = coarse(`<path class="outline" d="${land.outline}"/><path class="border" d="${land.borders}"/>`);
const path = (name: string) => new RegExp(`class="${name}" d="([^"]+)`).exec(still)![1]!;
const again = whole(JSON.parse(JSON.stringify(thin(inLang(data, 'zh') as typeof data))), {
  path,
  rows: () => rows,
  later: () => undefined,
});

describe('the map in an embed', () => {
  it('reads paths as they were written', () => {
    expect(toPath(linesOf(land.outline), '')).toBe(land.outline);
  });

  it('has every district again', () => {
    expect(again.districts).toEqual((inLang(data, 'zh') as typeof data).districts);
  });

  it('has every place again, its name from the table', () => {
    expect(again.places.map(({ name, ...place }) => ({ ...place, name: { zh: name.zh } }))).toEqual(
      (inLang(data, 'zh') as typeof data).places.map(({ lon, lat, ...place }) => ({
        ...place,
        ...(lon === undefined
          ? {}
          : { lon: expect.closeTo(lon, 4) as number, lat: expect.closeTo(lat!, 4) as number }),
      })),
    );
  });

  it('has every district’s border again from the still, to a hundred metres', () => {
    const made = landOfStill(again.topology as never);
    expect(made.districts.map(({ adcode }) => adcode)).toEqual(land.districts.map(({ adcode }) => adcode));
    made.districts.forEach((district, i) => {
      const was = land.districts[i]!;
      expect(district.rings.map((ring) => ring.length)).toEqual(was.rings.map((ring) => ring.length));
      district.rings.flat().forEach((point, at) => {
        const { x, y } = was.rings.flat()[at]!;
        expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(0.1);
      });
    });
  });
});
