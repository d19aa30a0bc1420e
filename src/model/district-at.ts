import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The district that a point lies in. A ray from it to the east crosses a district's border an odd number of times if it
 * lies within, whatever the order of the border's arcs: each arc is counted once for all districts.
 * @param topology quantized, object `districts`, WGS-84 degrees, ids are adcodes
 * @param lon degrees east, WGS-84
 * @param lat degrees north, WGS-84
 * @returns its adcode, or null outside all of them
 */
export function districtAt({ arcs, objects, transform }: Topology, lon: number, lat: number): string | null {
  const {
    scale: [kx, ky],
    translate: [dx, dy],
  } = transform!;
  const odd = arcs.map((arc) => {
    let [fromX, fromY, x, y, crossed] = [0, 0, 0, 0, false];
    for (const [index, [stepX, stepY]] of arc.entries()) {
      [fromX, fromY] = [x, y];
      x += stepX!;
      y += stepY!;
      const [lat0, lat1] = [fromY * ky + dy, y * ky + dy];
      if (index === 0 || lat0 > lat === lat1 > lat) continue;
      if (lon < (fromX + ((x - fromX) * (lat - lat0)) / (lat1 - lat0)) * kx + dx) crossed = !crossed;
    }
    return crossed;
  });
  const districts = objects['districts'] as GeometryCollection;
  const found = districts.geometries.find((each) => {
    if (each.type !== 'Polygon' && each.type !== 'MultiPolygon') return false;
    const border = (each.arcs as readonly unknown[]).flat(2) as number[];
    return border.filter((arc) => odd[arc < 0 ? ~arc : arc]).length % 2 === 1;
  });
  return found ? String(found.id) : null;
}
