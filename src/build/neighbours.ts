import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Dataset } from '../model/types.ts';

/**
 * The districts that share a border, by adcode, in the order of `districts`. Borders are those of the map's topology:
 * districts that only meet across the land of another province are no neighbours.
 * @throws where the topology lacks one of the districts
 */
export function neighbourDistricts({
  districts,
  topology,
}: Pick<Dataset, 'districts' | 'topology'>): ReadonlyMap<string, readonly string[]> {
  const { geometries } = topology.objects.districts as GeometryCollection;
  const adcodes = geometries.map(({ id }) => String(id));
  const beside = neighbors(geometries);
  return new Map(
    districts.map(({ adcode }) => {
      const at = adcodes.indexOf(adcode);
      if (at < 0) throw new Error(`geo/districts.json: no district "${adcode}"`);
      const own = new Set(beside[at]!.map((index) => adcodes[index]));
      return [adcode, districts.flatMap((each) => (own.has(each.adcode) ? [each.adcode] : []))];
    }),
  );
}
