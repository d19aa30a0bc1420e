import { geoDistance } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A place in degrees, WGS-84. */
export type LonLat = readonly [lon: number, lat: number];

/** Points nearer than this to the one before are left out: some three pixels on a wide screen. */
const grainKm = 0.7;

const rounded = ([lon, lat]: LonLat): LonLat => [Number(lon.toFixed(3)), Number(lat.toFixed(3))];

/** The longest ring around some districts, dissolved; around all of them where no adcodes are given. */
function ringAround(topology: Topology, adcodes?: readonly string[]): LonLat[] {
  const { geometries } = topology.objects['districts'] as GeometryCollection;
  const chosen = geometries.filter(({ id }) => adcodes?.includes(String(id)) ?? true);
  if (adcodes && chosen.length < adcodes.length)
    throw new Error(`districts.json: not every one of ${adcodes.join(', ')} is there`);
  const [polygon] = merge(topology, chosen as Array<Polygon | MultiPolygon>).coordinates.sort(
    (a, b) => b[0]!.length - a[0]!.length,
  );
  return (polygon?.[0] ?? []).slice(0, -1) as unknown as LonLat[];
}

/** A ring made coarse, to points at least `grain` kilometres apart; `told` decides where it does not return undefined. */
function coarse(
  ring: readonly LonLat[],
  grain: number,
  told: (point: LonLat) => boolean | undefined,
): LonLat[] {
  let last: LonLat | undefined;
  return ring.filter((point) => {
    const keep = told(point) ?? (!last || geoDistance([...last], [...point]) * 6371 > grain);
    if (keep) last = rounded(point);
    return keep;
  });
}

function city(topology: Topology) {
  const ring = ringAround(topology);
  return { ring, kept: coarse(ring, grainKm, () => undefined) };
}

/**
 * The municipality's outline to a thousandth of a degree: one ring, not closed. Some 9 kB, so charts that draw it name
 * it in their definition's `shared`, and readers load it once.
 */
export function cityOutline(topology: Topology): LonLat[] {
  return city(topology).kept.map(rounded);
}

/**
 * The ring around districts that touch each other; where it runs along the municipality's outline it has the same
 * points as that, elsewhere points at least `grain` kilometres apart.
 * @throws where an adcode is unknown
 */
export function districtsOutline(topology: Topology, adcodes: readonly string[], grain = grainKm): LonLat[] {
  const { ring, kept } = city(topology);
  const [border, drawn] = [new Set(ring.map(String)), new Set(kept.map(String))];
  return coarse(ringAround(topology, adcodes), grain, (point) =>
    border.has(String(point)) ? drawn.has(String(point)) : undefined,
  ).map(rounded);
}
