import { clamp } from '../../lib/clamp.ts';
import type { Frame, Size } from '../../model/chart.ts';
import type { Quantity } from '../../model/format.ts';
import type { Text } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { rowsOf, type Row } from './words.ts';

/** The parks of the city; `before` is the year before, `confirmed` where a report printed what we derive. */
export interface ParksData {
  readonly year: number;
  readonly total: Quantity & { readonly label: Text };
  readonly added: Quantity & { readonly label: Text };
  readonly before: { readonly value: number; readonly confirmed: boolean };
  readonly borderless: Quantity & { readonly label: Text };
  /** Parks that the share comes to: computed. */
  readonly open: number;
}

export type ParksView = 'all' | 'added' | 'borderless';
export const parksViews: readonly ParksView[] = ['all', 'added', 'borderless'];

/** A park: a dot within its wall. Pixels and radians. */
export interface Park extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly dot: number;
  readonly wall: number;
  /** How far the wall has opened, 0 to 1, from the side that looks outwards. */
  readonly gap: number;
  readonly gate: number;
  /** How much of the colour is the one red, 0 to 1. */
  readonly red: number;
  /** When it moves: 0 first, 1 last. */
  readonly order: number;
}

export interface ParksMarks {
  readonly size: Size;
  readonly parks: readonly Park[];
  /** A park of each kind, beside the words that name it. */
  readonly keys: readonly Park[];
  readonly words: readonly Row[];
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Parks on every 34th place lie in one row: drawn in this order, a still's path is a third shorter. */
const arms = 34;
const margin = 8;
/** Radii of dot and wall as shares of the field's pitch: walled, and grown to touch its neighbours. */
const share = { dot: 0.54, wall: 0.74, open: 0.83, added: 1.1 };

/** Widest circle in the lower right that no row of any view runs into, so that the field never moves. */
function field({ size, lang, measure }: Frame, data: ParksData) {
  const rows = parksViews.flatMap((view) => rowsOf(data, view, { size, lang, measure }));
  const right = Math.max(...rows.map((row) => row.x + row.width));
  let radius = Math.min(size.width, size.height) / 2 - margin;
  for (; radius > 60; radius -= 1) {
    const cy = size.height > size.width ? size.height - margin - radius : size.height / 2;
    const corner = size.width - margin - radius;
    const cx = Math.min(corner, Math.max(size.width / 2, right + 24 + radius));
    if (rows.every((row) => Math.hypot(Math.max(0, cx - row.x - row.width), cy - row.y - 6) > radius + 6))
      return { cx, cy, radius };
  }
  return { cx: size.width / 2, cy: size.height - margin - radius, radius };
}

/**
 * A sunflower: park i at the golden angle and a radius that grows with √i, so that every park has the same area and
 * the year's new ones are the outermost, as in a tree's rings. Places mean nothing else.
 */
export function geometry(data: ParksData, view: ParksView, frame: Frame): ParksMarks {
  const { cx, cy, radius } = field(frame, data);
  const total = data.total.value;
  const old = total - data.added.value;
  const pitch = (radius * 0.92) / Math.sqrt(total);
  const rim = radius - pitch * share.added;
  const turns = (i: number) => (i * goldenAngle) % (2 * Math.PI);
  // Set apart, the new ones stand evenly around the rim, in the order of their angles.
  const around = Array.from({ length: total - old }, (_, k) => old + k).sort((a, b) => turns(a) - turns(b));
  const park = (i: number): Park => {
    const apart = view === 'added' && i >= old;
    const open = view === 'borderless' && i >= total - data.open;
    const angle = apart ? turns(around[0]!) + (around.indexOf(i) / around.length) * 2 * Math.PI : turns(i);
    const away = apart ? rim : pitch * Math.sqrt(i + 0.5);
    return {
      ...kind(pitch, apart ? 'apart' : open ? 'open' : 'walled'),
      key: String(i),
      x: cx + away * Math.cos(angle),
      y: cy + away * Math.sin(angle),
      gate: turns(i),
      order: 1 - i / total,
    };
  };
  const rows = rowsOf(data, view, frame);
  const order = Array.from({ length: total }, (_, i) => i).sort((a, b) => (a % arms) - (b % arms) || a - b);
  return {
    size: frame.size,
    parks: order.map(park),
    keys: rows.flatMap(({ mark, key, x, y, size }) =>
      mark
        ? [{ ...kind(size * 0.46, mark), key, x: x - size * 0.75, y: y - size * 0.36, gate: 0, order: 0 }]
        : [],
    ),
    words: rows,
  };
}

function kind(pitch: number, state: 'walled' | 'open' | 'apart') {
  const dot = pitch * { walled: share.dot, open: share.open, apart: share.added }[state];
  const gone = state !== 'walled';
  return { opacity: 1, dot, wall: pitch * share.wall, gap: Number(gone), red: Number(state === 'apart') };
}

/** Parks set out from the rim inwards; all have arrived at t = 1. */
const stagger = 0.6;

/** Written out, not `mixFields`, and nothing for a park that rests: a thousand parks a frame. */
function mixParks(a: Park, b: Park, t: number): Park {
  const own = clamp(t * (1 + stagger) - b.order * stagger, 0, 1);
  if (own === 0) return a;
  if (own === 1 || (a.dot === b.dot && a.gap === b.gap && a.x === b.x && a.y === b.y)) return b;
  return {
    key: b.key,
    gate: b.gate,
    order: b.order,
    opacity: mix(a.opacity, b.opacity, own),
    x: mix(a.x, b.x, own),
    y: mix(a.y, b.y, own),
    dot: mix(a.dot, b.dot, own),
    wall: mix(a.wall, b.wall, own),
    gap: mix(a.gap, b.gap, own),
    red: mix(a.red, b.red, own),
  };
}

export function interpolate(from: ParksMarks, to: ParksMarks): (t: number) => ParksMarks {
  const parks = interpolateKeyed(from.parks, to.parks, mixParks);
  const keys = interpolateKeyed(from.keys, to.keys, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, parks: parks(t), keys: keys(t), words: words(t) });
}
