import { trimNumber } from '../../lib/trim-number.ts';

/**
 * How a building is drawn: how far east of its place, height of its wall, arches in it, terraces, eaves, half its
 * width, the ridge's share of the top roof (0: a round roof), how far its foot spreads. Units of 10 m along the axis, but
 * heights and widths are chosen for the drawing.
 */
export type Form = readonly [
  aside: number,
  wall: number,
  arches: number,
  terraces: number,
  eaves: number,
  half: number,
  ridge: number,
  spread: number,
];

/**
 * A place's buildings from their feet upwards, storey on storey: `open` is masonry and colonnades, outlined on the
 * ground; `solid` are roofs and openings.
 */
export function elevate<P extends { x: number; y: number; forms: readonly Form[] }>(place: P) {
  const drawn = { ...place, open: '', solid: '', half: 0, height: 0 };
  for (const form of place.forms) build(drawn, form);
  return drawn;
}

function build(
  drawn: { x: number; y: number; open: string; solid: string; half: number; height: number },
  [aside, wall, arches, terraces, eaves, half, ridge, spread]: Form,
): void {
  let up = 0;
  const at = (dx: number, dy: number) =>
    `${trimNumber(drawn.x + aside + dx)} ${trimNumber(drawn.y - up - dy)}`;
  /** A shape about an upright at `dx`: foot, its lift, how the side swings in to the head, and the head's height. */
  const shape = (
    foot: number,
    lift: number,
    waist: number,
    sag: number,
    head: number,
    rise: number,
    dx = 0,
  ) =>
    `M${at(dx - foot, lift)}Q${at(dx - waist, sag)} ${at(dx - head, rise)}L${at(dx + head, rise)}Q${at(dx + waist, sag)} ${at(dx + foot, lift)}Q${at(dx, -lift)} ${at(dx - foot, lift)}z`;
  const storey = (foot: number, head: number, rise: number) => {
    drawn.open += shape(foot, 0, head, 0, head, rise);
    up += rise;
  };
  for (let i = 0; i < terraces; i++) {
    const w = half * (spread - i * 0.13);
    storey(w, w, 2.5);
  }
  const r = wall * 0.17;
  for (let i = 0; i < arches; i++)
    drawn.solid += shape(r, 0, r, r * 3, 0, r * 3, (i - (arches - 1) / 2) * r * 3.6);
  if (wall) storey(half * spread, half * 1.1, wall);
  for (let i = 0; i < eaves; i++) {
    const shrink = (ridge ? 0.16 : 0.27) * half;
    const w = half - i * shrink;
    const body = w * 0.86;
    const rise = half * (i ? 0.12 : 0.34);
    const bays = Math.round(body / 6) * 2 + 1;
    for (let c = 2; c < 2 * bays; c += 2) {
      drawn.open += `M${at(body * (c / bays - 1), 0)}v${trimNumber(-rise)}`;
    }
    storey(body, body, rise);
    const last = i > eaves - 2;
    const high = half * (last ? 0.42 : 0.2);
    const top = last ? w * ridge : (w - shrink) * 0.88;
    drawn.solid += shape(w * 1.14, high * 0.12, top * 0.58 + w * 0.48, high * 0.2, top, high);
    up += high;
  }
  drawn.half = Math.max(drawn.half, half * spread + Math.abs(aside));
  drawn.height = Math.max(drawn.height, up);
}
