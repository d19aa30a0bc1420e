import { random } from '../../lib/random.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';

export type ScienceView = 'awards' | 'researchers' | 'models' | 'facilities';

/** What is said in one language: the number with its unit, the lines of its name and of what a dot is. */
export interface Saying {
  readonly number: string;
  readonly unit: string;
  readonly name: readonly string[];
  readonly notes: readonly string[];
}

/** Dots of each view, how many of them are the number where that is not all, and what they are. */
export type ScienceData = Readonly<
  Record<
    ScienceView,
    { readonly count: number; readonly one?: number; readonly zh: Saying; readonly en: Saying }
  >
>;

/** A dot; what it stands for differs from view to view. Pixels. */
export interface Dot extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How much of it is the one red, and how much a dashed outline for what is derived, 0 to 1. */
  readonly red: number;
  readonly dashed: number;
}

/** A line of text; `unit` follows it, smaller. */
export interface Row extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly unit: string;
  readonly look: string;
}

export interface ScienceMarks {
  readonly dots: readonly Dot[];
  readonly rows: readonly Row[];
}

const polar = (angle: number, away: number) => [away * Math.cos(angle), away * Math.sin(angle)] as const;
const golden = Math.PI * (3 - Math.sqrt(5));
/** A disc in which equal numbers of dots have equal areas: the first are its heart. */
const disc = (i: number, n: number, twist = 0) =>
  polar(i * (golden + twist), Math.sqrt((i + 0.5) / n) * 0.95);

/** Places of dot i of n within the circle around (0, 0), as shares of its radius, and the dots' own radius. */
const shapes = {
  awards: { share: 0.05, place: disc },
  /** Turned on a little with every dot, so that arms appear. */
  researchers: { share: 0.024, place: (i: number, n: number) => disc(i, n, 0.01) },
  /** Strewn over all of the stage instead. */
  models: { share: 0.028, place: null },
  facilities: { share: 0.07, place: (i: number, n: number) => polar((i / n) * 2 * Math.PI, 0.93) },
};

/** The field around its words, in the upper left. Places and sizes mean nothing. */
export function geometry(data: ScienceData, view: ScienceView, { size, lang, measure }: Frame): ScienceMarks {
  const { width, height } = size;
  const { count, one = 0, [lang]: said } = data[view];
  const side = Math.min(width, height);
  const pad = side * 0.04;
  const small = Math.max(12, side * 0.024);
  const big = side * 0.17;
  let y = pad + big * 0.8;
  const row = (text: string, size: number, look: string, unit = '') => {
    const row = { key: text + unit, opacity: 1, x: pad, y, size, text, unit, look };
    y += look === 'big one' ? small * 1.9 : small * 1.4;
    return row;
  };
  const rows = [
    row(said.number, big, 'big one', said.unit),
    ...said.name.map((line) => row(line, small, 'strong')),
    ...said.notes.map((line) => row(line, small, '')),
  ];
  const right =
    pad +
    Math.max(...rows.map((row) => measure(row.text, row.size * 1.1) + measure(row.unit, row.size * 0.4)));
  /** Whether a place is farther from the words than `gap`. */
  const clear = (x: number, below: number, gap: number) =>
    Math.hypot(Math.max(0, x - right), Math.max(0, below - y + small)) > gap;
  let [radius, cx, cy] = [side / 2 - pad, 0, 0];
  do {
    radius -= 1;
    cx = Math.max(width / 2, Math.min(width - pad - radius, (width + right) / 2));
    cy = height - pad - radius;
  } while (radius > 40 && !clear(cx, cy, radius + pad));
  const { share, place } = shapes[view];
  const places = place
    ? Array.from({ length: count }, (_, i) => place(i, count).map((each) => each * radius))
    : strewn(count, width - 2 * pad, height - 2 * pad, (x, y) => clear(x + pad, y + pad, pad));
  return {
    rows,
    dots: places.map(([x = 0, y = 0], i) => ({
      key: String(i),
      opacity: 1,
      x: x + (place ? cx : pad),
      y: y + (place ? cy : pad),
      radius: share * radius,
      red: Number(i < one),
      dashed: Number(one > 0 && i >= one),
    })),
  };
}

/** Places on a stage where `free` allows it, as far apart as chance and the room admit. */
function strewn(
  count: number,
  width: number,
  height: number,
  free: (x: number, y: number) => boolean,
): number[][] {
  const next = random(29);
  const places: number[][] = [];
  for (let apart = Math.hypot(width, height) / 4; places.length < count; apart *= 0.998) {
    const [x, y] = [next() * width, next() * height];
    if (free(x, y) && places.every(([a = 0, b = 0]) => Math.hypot(a - x, b - y) > apart)) places.push([x, y]);
  }
  return places;
}

export function interpolate(from: ScienceMarks, to: ScienceMarks): (t: number) => ScienceMarks {
  const dots = interpolateKeyed(from.dots, to.dots, mixFields);
  const rows = interpolateKeyed(from.rows, to.rows, mixFields);
  return (t) => ({ dots: dots(t), rows: rows(t) });
}
