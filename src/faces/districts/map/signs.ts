import { anchor, type Anchored, type Camera } from '../../../charts/district-map/camera.ts';
import type { Pin, Status } from '../../../charts/district-map/marks.ts';
import type { Point } from '../../../charts/district-map/project.ts';

/** A place on the plane, km. */
export interface Spot {
  readonly id: string;
  readonly status: Status;
  readonly at: Point;
}

/** A sign on the map: one place, or several that lie too near to each other to be told apart. */
export interface Sign extends Anchored {
  readonly key: string;
  /** Its places, in the report's order. */
  readonly ids: readonly string[];
  readonly radius: number;
  /** How many of them 2024 did. */
  readonly done: number;
  /** The place that is open. */
  readonly one: boolean;
  /** It was parted from a crowd: its thread leads to its point. */
  readonly parted: boolean;
}

export interface SignOptions {
  /** Radius of a single place, px. */
  readonly radius: number;
  /** The place that is open: never in a crowd. */
  readonly one: string | null;
  /** A place whose crowd, if it is in one, is spread around its point. */
  readonly spread: string | null;
}

interface Crowd {
  readonly spots: readonly Spot[];
  readonly at: Point;
  readonly radius: number;
}

/** Between signs at least, px. */
const gap = 3;

/**
 * Signs for places at a camera: what would touch is gathered, the nearest first, and stands in its middle. No two touch.
 * The same places and camera always give the same signs.
 */
export function signsOf(spots: readonly Spot[], camera: Camera, options: SignOptions): readonly Sign[] {
  const single = spots.filter(({ id }) => id === options.one);
  const crowds = gather(
    spots.filter(({ id }) => id !== options.one),
    camera.k,
    options.radius,
  );
  const order = new Map(spots.map(({ id }, index) => [id, index]));
  const signs = crowds.flatMap((gathered) => {
    const inOrder = gathered.spots.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
    const crowd = { ...gathered, spots: inOrder };
    const spread = crowd.spots.length > 1 && crowd.spots.some(({ id }) => id === options.spread);
    return spread ? spreadOut(crowd, camera, options.radius) : [signOf(crowd, camera, options)];
  });
  const one = single.map((spot) =>
    signOf({ spots: [spot], at: spot.at, radius: options.radius * 1.4 }, camera, options),
  );
  return settle([...signs, ...one], camera);
}

/** Gathers crowds until none touch: always the two that lie deepest in each other. */
function gather(spots: readonly Spot[], k: number, radius: number): readonly Crowd[] {
  const crowds: Crowd[] = spots.map((spot) => ({ spots: [spot], at: spot.at, radius }));
  for (;;) {
    let [first, second, deepest] = [-1, -1, 0];
    for (let i = 0; i < crowds.length; i++) {
      for (let j = i + 1; j < crowds.length; j++) {
        const [a, b] = [crowds[i]!, crowds[j]!];
        const away = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) * k;
        const depth = a.radius + b.radius + gap - away;
        if (depth > deepest + 1e-9) [first, second, deepest] = [i, j, depth];
      }
    }
    if (first < 0) return crowds;
    crowds[first] = joined(crowds[first]!, crowds[second]!, radius);
    crowds.splice(second, 1);
  }
}

function joined(a: Crowd, b: Crowd, radius: number): Crowd {
  const [n, m] = [a.spots.length, b.spots.length];
  const mean = (p: number, q: number) => (p * n + q * m) / (n + m);
  return {
    spots: [...a.spots, ...b.spots],
    at: { x: mean(a.at.x, b.at.x), y: mean(a.at.y, b.at.y) },
    radius: radius + (n + m < 10 ? 5 : 7.5),
  };
}

function signOf({ spots, at, radius }: Crowd, camera: Camera, { one }: SignOptions): Sign {
  const ids = spots.map(({ id }) => id);
  return anchor(
    {
      key: ids.join(),
      ids,
      bx: at.x,
      by: at.y,
      dx: 0,
      dy: 0,
      radius,
      done: spots.filter(({ status }) => status === 'done').length,
      one: ids[0] === one,
      parted: false,
    },
    camera,
  );
}

/** A crowd as a ring of single places around its middle. */
function spreadOut({ spots }: Crowd, camera: Camera, radius: number): readonly Sign[] {
  const around = Math.max(radius * 3, (spots.length * (2 * radius + gap + 3)) / (2 * Math.PI));
  const at = {
    x: spots.reduce((sum, spot) => sum + spot.at.x, 0) / spots.length,
    y: spots.reduce((sum, spot) => sum + spot.at.y, 0) / spots.length,
  };
  return spots.map((spot, i) => {
    const angle = (i / spots.length) * 2 * Math.PI - Math.PI / 2;
    const sign = signOf({ spots: [spot], at: spot.at, radius }, camera, {
      radius,
      one: null,
      spread: null,
    });
    return anchor(
      {
        ...sign,
        dx: (at.x - spot.at.x) * camera.k + around * Math.cos(angle),
        dy: (at.y - spot.at.y) * camera.k + around * Math.sin(angle),
        parted: true,
      },
      camera,
    );
  });
}

/** Pushes crowds out of the way of the open place and of what was spread; those stay. */
function settle(signs: readonly Sign[], camera: Camera): readonly Sign[] {
  if (!signs.some(({ one, parted }) => one || parted)) return signs;
  const moved = signs.map((sign) => ({ ...sign }));
  const weight = ({ one, parted }: Sign) => (one ? 0 : parted ? 0.001 : 1);
  for (let round = 0; round < 200; round++) {
    let touching = false;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const room = a.radius + b.radius + gap - 1;
        const [dx, dy] = [b.x - a.x || 0.01 * (i + 1), b.y - a.y];
        const away = Math.hypot(dx, dy);
        const both = weight(a) + weight(b);
        if (away >= room || both === 0) continue;
        touching = true;
        const push = (room - away + 0.1) / away / both;
        for (const [sign, way] of [
          [a, -weight(a) * push],
          [b, weight(b) * push],
        ] as const) {
          sign.dx += dx * way;
          sign.dy += dy * way;
          sign.x += dx * way;
          sign.y += dy * way;
        }
      }
    }
    if (!touching) break;
  }
  return moved.map((sign) => anchor(sign, camera));
}

/** As the map of the story names it: a crowd only takes room. */
export function pinOf(sign: Sign): Pin {
  return {
    ...sign,
    id: sign.ids[0]!,
    opacity: 1,
    state: sign.done > 0 ? 'done' : 'planned',
    speck: sign.ids.length > 1,
  };
}
