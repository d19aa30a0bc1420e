import type { EmbedPage } from '../../model/embed.ts';
import type { Text } from '../../model/types.ts';
import type { MapData } from './marks.ts';
import { landOf } from './read-land.embed.ts';
import type { ThinMap } from './thin.ts';

/** The data that `thin` took apart, whole again; names in the page's own language stand for both. */
export function whole(thin: ThinMap, page: EmbedPage): MapData {
  const { ids, status, districts, lon, lat } = thin.places;
  const [lons, lats, adcodes] = [lon, lat, districts].map((each) => each.split(' ')) as [
    string[],
    string[],
    string[],
  ];
  const rows = page.rows();
  const places = ids.split(' ').map((id, i) => {
    const name = rows[i]![0]!;
    return {
      id,
      name: { zh: name, en: name } satisfies Text,
      status: status[i] === 'd' ? ('done' as const) : ('planned' as const),
      districts: adcodes[i]!.split('+').map((code) => (code === '00' ? 'outside' : `1101${code}`)),
      ...(lons[i] === '-' ? {} : { lon: 116 + Number(lons[i]) / 1e4, lat: 39 + Number(lats[i]) / 1e4 }),
    };
  });
  const named = thin.districts.map(([code, lon, lat, col, row, name]) => ({
    adcode: `1101${code}`,
    name,
    lon,
    lat,
    tile: { col, row },
  }));
  // `read-land.embed.ts` takes it in this form.
  const topology = { ...thin.topology, outline: page.path('outline'), borders: page.path('border') };
  // Apart from the picture neither is a long task on a slow phone.
  page.later(() => landOf(topology));
  return { ...thin, places, districts: named, topology: topology as never };
}
