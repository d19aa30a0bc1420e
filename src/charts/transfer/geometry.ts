import { range } from 'd3-array';
import { clamp } from '../../lib/clamp.ts';
import { random } from '../../lib/random.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { placeLabels, thresholdM } from './labels.ts';
import type { Dot, TransferData, TransferMarks, TransferView } from './marks.ts';

export type * from './marks.ts';

const scaleM = 10;
/** Of the circle's radius: dots within keep clear of exit and edge, those outside of the edge, and the outermost. */
const bounds = { inner: 0.22, within: 0.89, beyond: 1.13, outer: 1.25, reach: 1.3 };
const golden = Math.PI * (3 - Math.sqrt(5));

/** A circle of 50 m about a station's exit, to scale, and a hundred dots, as many within as there are per cent. */
export function geometry(data: TransferData, view: TransferView, frame: Frame): TransferMarks {
  const { width, height } = frame.size;
  const wide = width > height * 1.35;
  const header = wide ? 14 : width >= 560 ? 108 : 66;
  const footer = 30;
  const room = wide ? width * 0.62 : width - 8;
  const radius = Math.min(room, height - header - footer) / 2 / bounds.reach;
  const circle = {
    x: wide ? width - room / 2 - 8 : width / 2,
    y: header + (height - header - footer) / 2,
    radius,
  };
  const plate = clamp(radius * 0.13, 14, 34);
  const [before, after] = [data.now.value, data.planned.value];
  const homes = places(before, after);
  const at = ({ angle, r }: Place) => ({
    x: circle.x + Math.cos(angle) * r * radius,
    y: circle.y + Math.sin(angle) * r * radius,
  });
  const dots = homes.map(({ within, beyond }, i): Dot => {
    const promised = i >= before && i < after;
    const inside = i < before || (promised && view.planned);
    const place = inside ? within! : beyond!;
    const stem = at({ ...place, r: (plate * 1.1) / radius });
    return {
      key: String(i),
      opacity: 1,
      ...at(place),
      radius: clamp(radius * 0.042, 2.8, 15),
      stemX: stem.x,
      stemY: stem.y,
      state: promised && view.planned ? 'planned' : inside ? 'inside' : 'outside',
    };
  });
  const left = wide ? 24 : 12;
  return {
    size: frame.size,
    circle,
    plate,
    dots,
    ways: range(before, after).map((i) => {
      const [from, to] = [at(homes[i]!.beyond!), at(homes[i]!.within!)];
      return { key: String(i), opacity: view.planned ? 1 : 0, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }),
    scale: { x1: left, x2: left + (radius / thresholdM) * scaleM, y: height - 14 },
    labels: placeLabels(data, view, frame, {
      circle,
      left,
      wide,
      scaleM,
      scaleEnd: left + (radius / thresholdM) * scaleM,
    }),
  };
}

interface Place {
  readonly angle: number;
  /** In radii of the circle. */
  readonly r: number;
}

/**
 * Schematic places: within, a sunflower's even spread; outside, twelve directions. The promised ones have both, in one
 * direction, so that they come straight in.
 */
function places(before: number, after: number): ReadonlyArray<{ within?: Place; beyond?: Place }> {
  const next = random(50);
  const outside = 100 - before;
  const step = (2 * Math.PI) / outside;
  const within = range(after).map((i) => ({
    angle: i * golden,
    r: Math.sqrt(mix(bounds.inner ** 2, bounds.within ** 2, (i + 0.5) / after)),
  }));
  const promised = within.slice(before).map(({ angle }) => angle);
  const free = range(outside).map((k) => promised[0]! + k * step);
  for (const angle of promised) free.splice(nearest(free, angle), 1);
  const beyond = (angle: number, jitter: number) => ({
    angle: angle + (next() - 0.5) * jitter,
    r: mix(bounds.beyond, bounds.outer, next()),
  });
  return [
    ...within.map((place, i) =>
      i < before ? { within: place } : { within: place, beyond: beyond(place.angle, 0) },
    ),
    ...free.map((angle) => ({ beyond: beyond(angle, step * 0.4) })),
  ];
}

/** Index of the direction nearest to `angle`. */
function nearest(angles: readonly number[], angle: number): number {
  const apart = angles.map((each) => 1 - Math.cos(each - angle));
  return apart.indexOf(Math.min(...apart));
}

export function interpolate(from: TransferMarks, to: TransferMarks): (t: number) => TransferMarks {
  const dots = interpolateKeyed(from.dots, to.dots, mixFields);
  const ways = interpolateKeyed(from.ways, to.ways, mixFields);
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  return (t) => (t <= 0 ? from : { ...to, dots: dots(t), ways: ways(t), labels: labels(t) });
}
