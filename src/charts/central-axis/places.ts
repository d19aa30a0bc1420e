import { lookup } from '../../model/lookup.ts';
import type { Dataset, Text } from '../../model/types.ts';
import type { Form } from './elevation.ts';
import type { AxisData, AxisView } from './marks.ts';

/** What stands at a place, in the numbers of `Form`. */
const forms: Readonly<Record<string, readonly Form[]>> = {
  'bell-tower': [[0, 34, 1, 0, 2, 15, 0.5, 1.2]],
  'drum-tower': [[0, 15, 3, 0, 3, 22, 0.6, 1.2]],
  'wanning-bridge': [[0, 9, 1, 0, 0, 9, 0, 2.2]],
  jingshan: [[0, 26, 0, 0, 3, 11, 0, 4]],
  'forbidden-city': [[0, 0, 0, 3, 2, 44, 0.62, 1.35]],
  shejitan: [[0, 0, 0, 3, 1, 26, 0.55, 1.8]],
  taimiao: [[0, 0, 0, 3, 2, 36, 0.62, 1.35]],
  tiananmen: [[0, 17, 5, 0, 2, 36, 0.62, 1.2]],
  zhengyangmen: [[0, 20, 1, 0, 3, 29, 0.6, 1.2]],
  'temple-of-heaven': [[0, 0, 0, 3, 3, 27, 0, 1.8]],
  // The Divine Granary, round, and Qingcheng Palace.
  xiannongtan: [
    [-40, 0, 0, 1, 1, 18, 0, 1.35],
    [22, 0, 0, 2, 1, 28, 0.6, 1.25],
  ],
  yongdingmen: [[0, 16, 1, 0, 2, 28, 0.6, 1.2]],
};

/** The report's own places on the scroll, and the view about each. */
const own: Readonly<Record<string, AxisView>> = {
  shejitan: 'altars',
  taimiao: 'altars',
  xiannongtan: 'agriculture',
};

/** Kilometres to a degree of latitude at 40° N. */
const kmPerDegree = 111.03;

interface Place {
  readonly id: string;
  readonly name: Text;
  readonly side: number;
  /** Kilometres south of the Bell Tower. */
  readonly km: number;
}

/** From north to south: the report's places from its records, the others, for orientation, from `geo/axis.json`. */
export function placesOf({ axis, places }: Dataset): Place[] {
  const north = lookup(axis, 'bell-tower', 'geo/axis.json');
  const south = lookup(axis, 'yongdingmen', 'geo/axis.json');
  const kmTo = (lat: number) => Math.round((north.lat - lat) * kmPerDegree * 100) / 100;
  // The axis is turned by some two degrees against the meridian: east and west are of the axis itself.
  const lonAt = (lat: number) =>
    north.lon + ((lat - north.lat) / (south.lat - north.lat)) * (south.lon - north.lon);
  return [
    ...[...axis.values()].map(({ id, name, side, lat }) => ({
      id,
      name,
      side: { axis: 0, east: 1, west: -1 }[side],
      km: kmTo(lat),
    })),
    ...Object.keys(own).map((id) => {
      const { name, lon, lat } = lookup(places, id, 'places');
      return { id, name, side: Math.sign(lon - lonAt(lat)), km: kmTo(lat) };
    }),
  ].sort((a, b) => a.km - b.km);
}

/** The places as the picture needs them. */
export function monumentsOf(dataset: Dataset): AxisData['places'] {
  // The report names the two towers as one; the one in front carries their name.
  const towers: Readonly<Record<string, Text>> = {
    'bell-tower': { zh: '', en: '' },
    'drum-tower': lookup(dataset.places, 'bell-drum-towers', 'places').name,
  };
  return placesOf(dataset).map(({ id, name, side, km }) => {
    const { zh, en } = towers[id] ?? name;
    return {
      x: side * (km > 5 ? 130 : 102),
      y: Math.round(km * 100),
      forms: forms[id] ?? [],
      named: id in own || id in towers,
      ...(own[id] ? { about: own[id] } : {}),
      zh,
      // "Altar of Agriculture (Xiannongtan)": on the scroll the short name, beside it the long one.
      en: /\((.+)\)/.exec(en)?.[1] ?? en,
    };
  });
}
