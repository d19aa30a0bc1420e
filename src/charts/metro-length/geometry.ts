import { geoAzimuthalEquidistant } from 'd3-geo';
import type { Frame } from '../../model/chart.ts';
import type { City } from '../../model/types.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { coiled } from './coiled.ts';
import type { MetroLengthData, MetroLengthMarks, MetroLengthView, Point, SeenCity } from './marks.ts';
import { straightened } from './straightened.ts';

export type * from './marks.ts';

const earthRadiusKm = 6371.0088;
/** Points of the rail: enough that the outer turn of the coil is round to a third of a pixel. */
const railPoints = 840;
const tailPoints = 40;
const stationEveryKm = 100;

/** Cities as seen from `origin`: on this projection distances and directions from its centre are true. */
export function seenFrom(origin: City, cities: readonly City[]): SeenCity[] {
  const project = geoAzimuthalEquidistant()
    .rotate([-origin.lon, -origin.lat])
    .scale(earthRadiusKm)
    .translate([0, 0]);
  return cities.map(({ id, name, lon, lat }) => {
    const [east, south] = project([lon, lat])!;
    return { id, name, km: Math.hypot(east, south), east, south };
  });
}

/** The rail, coiled or straight: the same points, evenly spaced along it, in both. */
export function geometry(data: MetroLengthData, view: MetroLengthView, frame: Frame): MetroLengthMarks {
  const coil = view.form === 'coil';
  const { at, ...layout } = coil ? coiled(data, frame) : straightened(data, view, frame);
  const length = data.total.value;
  const between = (from: number, to: number, count: number) =>
    Array.from({ length: count + 1 }, (_, i) => at(mix(from, to, i / count)));
  return {
    ...layout,
    size: frame.size,
    rail: between(0, length, coil ? railPoints : 1),
    tail: between(length - data.added.value, length, coil ? tailPoints : 1),
    tailOpacity: view.added ? 1 : 0,
    stations: Array.from({ length: Math.floor(length / stationEveryKm) + 1 }, (_, i) => {
      const [x, y] = at(i * stationEveryKm);
      return { key: String(i * stationEveryKm), opacity: 1, x, y, radius: layout.railWidth * 0.7 };
    }),
  };
}

/** The point at a share of evenly spaced points. */
function pointAt(points: readonly Point[], share: number): Point {
  const place = share * (points.length - 1);
  const i = Math.min(Math.floor(place), points.length - 2);
  const [a, b] = [points[i]!, points[i + 1]!];
  return [mix(a[0], b[0], place - i), mix(a[1], b[1], place - i)];
}

function mixPoints(from: readonly Point[], to: readonly Point[], t: number): readonly Point[] {
  const count = Math.max(from.length, to.length) - 1;
  return Array.from({ length: count + 1 }, (_, i) => {
    const [a, b] = [pointAt(from, i / count), pointAt(to, i / count)];
    return [mix(a[0], b[0], t), mix(a[1], b[1], t)];
  });
}

/** Pulling straight: every point of the rail goes its own straight way, so that the coil opens like a spring. */
export function interpolate(from: MetroLengthMarks, to: MetroLengthMarks): (t: number) => MetroLengthMarks {
  const stations = interpolateKeyed(from.stations, to.stations, mixFields);
  const cities = interpolateKeyed(from.cities, to.cities, mixFields);
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  const rules = interpolateKeyed(from.rules, to.rules, mixFields);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return {
      ...mixFields(from, to, t),
      rail: mixPoints(from.rail, to.rail, t),
      tail: mixPoints(from.tail, to.tail, t),
      stations: stations(t),
      cities: cities(t),
      labels: labels(t),
      rules: rules(t),
    };
  };
}
