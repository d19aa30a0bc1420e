import { readFile } from 'node:fs/promises';
import { geoArea, geoContains } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { deriveDistricts, readMeta, type Districts } from '../../src/build/geo.ts';

interface Line {
  readonly direct?: true;
  id: string;
  stations: Array<{ lon: number; lat: number }>;
}
type Point = [lon: number, lat: number];

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../data/geo/${name}`, import.meta.url), 'utf8');

const text = await read('districts.json');
const topology = JSON.parse(text) as Districts;
const meta = await readMeta();
const { features } = feature(topology, topology.objects.districts);
const outlines = topology.objects.districts.geometries as Array<Polygon | MultiPolygon>;
const union = merge(topology, outlines);

/** Radius in km of the sphere that touches the WGS-84 ellipsoid best at 40° N: d3's areas are then right to 0.01 %. */
const GAUSS_RADIUS = 6374.4;
const km2 = (shape: Parameters<typeof geoArea>[0]): number => geoArea(shape) * GAUSS_RADIUS ** 2;
const drawn = new Map(features.map((district) => [district.id, km2(district)]));

/** Names of the districts that hold a point. */
const at = (point: Point): string[] =>
  features.filter((district) => geoContains(district, point)).map(({ properties }) => properties.name.zh);

/** Relative deviation of an area from what is published, in percent. */
const deviation = (area: number, published: number): number => (area / published - 1) * 100;

describe('the committed map', () => {
  test('is what the sources give today, byte for byte', async () => {
    expect(text).toBe(`${JSON.stringify(await deriveDistricts())}\n`);
  });

  test('weighs at most 25 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(25_000);
  });

  test('has the 16 districts with their names and adcodes', () => {
    expect(features.map(({ id, properties }) => `${id} ${properties.name.zh} ${properties.slug}`)).toEqual([
      '110101 东城区 dongcheng',
      '110102 西城区 xicheng',
      '110105 朝阳区 chaoyang',
      '110106 丰台区 fengtai',
      '110107 石景山区 shijingshan',
      '110108 海淀区 haidian',
      '110109 门头沟区 mentougou',
      '110111 房山区 fangshan',
      '110112 通州区 tongzhou',
      '110113 顺义区 shunyi',
      '110114 昌平区 changping',
      '110115 大兴区 daxing',
      '110116 怀柔区 huairou',
      '110117 平谷区 pinggu',
      '110118 密云区 miyun',
      '110119 延庆区 yanqing',
    ]);
  });

  test('is one piece without holes', () => {
    expect(union.coordinates.map((rings) => rings.length)).toEqual([1]);
  });

  test('uses every inner arc twice, once in each direction, and every outer arc once', () => {
    const uses = new Map<number, number[]>();
    for (const used of (outlines.map(({ arcs }) => arcs) as unknown[]).flat(4) as number[]) {
      const arc = used < 0 ? ~used : used;
      uses.set(arc, [...(uses.get(arc) ?? []), used]);
    }
    expect(uses.size).toBe(topology.arcs.length);
    const outer = [...uses].filter(([, by]) => by.length === 1);
    expect(
      [...uses].every(
        ([arc, by]) => by.length === 1 || (by.length === 2 && by.includes(arc) && by.includes(~arc)),
      ),
    ).toBe(true);

    const points = outer.reduce((sum, [arc]) => sum + (topology.arcs[arc]?.length ?? 1) - 1, 0);
    expect(union.coordinates[0]?.[0]).toHaveLength(points + 1);
  });

  test('has no boundary that crosses another, so that districts cannot overlap', () => {
    const segments = topology.arcs.flatMap((arc) => {
      let [x, y] = [0, 0];
      const points = arc.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
      return points.slice(1).map((to, i): [Point, Point] => [points[i] ?? to, to]);
    });
    const side = ([a, b]: [Point, Point], p: Point): number =>
      Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
    const cross = (s: [Point, Point], t: [Point, Point]): boolean =>
      side(s, t[0]) * side(s, t[1]) < 0 && side(t, s[0]) * side(t, s[1]) < 0;
    expect(segments.filter((s, i) => segments.some((t, j) => j > i && cross(s, t)))).toEqual([]);
  });

  test('has districts whose areas add up to the area of the city', () => {
    const sum = [...drawn.values()].reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(km2(union), 3);
    expect(Math.abs(deviation(sum, 16410.54))).toBeLessThan(0.2);
  });
});

describe('each district', () => {
  test.each(meta)('$name.zh has an area within 2 % of the published one', ({ adcode, areaKm2 }) => {
    expect(Math.abs(deviation(drawn.get(adcode) ?? 0, areaKm2))).toBeLessThan(2);
  });

  test('lies within 0.7 % once the airport exclave is counted in 顺义, as the published areas do', () => {
    const chaoyang = features.find(({ id }) => id === '110105');
    if (chaoyang?.geometry.type !== 'MultiPolygon') throw new Error('朝阳 has lost its exclave');
    const [main, exclave, ...rest] = chaoyang.geometry.coordinates
      .map((coordinates) => km2({ type: 'Polygon', coordinates }))
      .sort((a, b) => b - a);
    expect(rest).toEqual([]);
    for (const { adcode, areaKm2 } of meta) {
      const area =
        adcode === '110105' ? main : (drawn.get(adcode) ?? 0) + (adcode === '110113' ? (exclave ?? 0) : 0);
      expect(Math.abs(deviation(area ?? 0, areaKm2)), adcode).toBeLessThan(0.7);
    }
  });

  test.each(meta)('$name.zh holds its label point', ({ name, label }) => {
    expect(at([label.lon, label.lat])).toEqual([name.zh]);
  });

  test('has a tile of its own in a grid of 5 columns and 4 rows', () => {
    expect(new Set(meta.map(({ tile }) => `${tile.col},${tile.row}`)).size).toBe(16);
    expect(meta.every(({ tile }) => tile.col >= 0 && tile.col < 5 && tile.row >= 0 && tile.row < 4)).toBe(
      true,
    );
  });
});

describe('places that everybody knows', () => {
  test('Tiananmen lies in 东城, or on its edge with 西城', () => {
    expect(['东城区', '西城区']).toContain(at([116.391, 39.907])[0]);
    expect(at([116.397, 39.907])).toEqual(['东城区']);
  });

  test.each<[string, Point, string[]]>([
    ['the sub-centre lies in 通州', [116.73, 39.905], ['通州区']],
    ['the capital airport’s terminals lie in the exclave of 朝阳', [116.592, 40.072], ['朝阳区']],
    ['Yanjiao in 北三县 lies in no district', [116.82, 39.96], []],
    ['Xianghe in 北三县 lies in no district', [117.0, 39.76], []],
    ['Zhuozhou in Hebei lies in no district', [115.97, 39.48], []],
  ])('%s', (_, point, expected) => {
    expect(at(point)).toEqual(expected);
  });
});

describe('the schematic lines', () => {
  test('have stations that lie in Beijing, no two neighbours more than 7 km apart where more than the ends is known', async () => {
    for (const { id, stations, direct } of JSON.parse(await read('lines.json')) as Line[]) {
      const points = stations.map(({ lon, lat }): Point => [lon, lat]);
      expect(
        points.map((point) => at(point).length),
        id,
      ).toEqual(points.map(() => 1));
      const steps = points.slice(1).map(([lon, lat], i) => {
        const [lon0, lat0] = points[i] ?? [lon, lat];
        return Math.hypot((lon - lon0) * 85.4, (lat - lat0) * 111);
      });
      if (direct) expect(stations, id).toHaveLength(2);
      else expect(Math.max(...steps), id).toBeLessThan(7);
    }
  });
});
