import { lookup } from '../../model/lookup.ts';
import type { Dataset } from '../../model/types.ts';
import { cityOutline, districtsOutline } from '../shared/outline.ts';
import { extentOf, plane, type Point } from '../shared/project.ts';
import type { PeopleData, Spot } from './marks.ts';

/** The largest ellipse about a place, so many times as high as it is wide, that stays inside a ring. */
export function spotIn(ring: readonly Point[], [x, y]: Point, tall: number): Spot {
  let room = Infinity;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    for (let share = 0; share < 1; share += 0.125)
      room = Math.min(room, Math.hypot(ax + (bx - ax) * share - x, (ay + (by - ay) * share - y) / tall));
  });
  return { x: round(x), y: round(y), rx: round(room * 0.94), ry: round(room * 0.94 * tall) };
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const tenths = (value: number) => round(value * 10, 1);

/** A dashed circle about a spot, and an arc that leads to it from another. */
function aimPath(from: Spot, { x, y, rx }: Spot): string {
  const west = `${tenths(x - rx)} ${tenths(y)}`;
  const crest = `${tenths((from.x + x - rx) / 2)} ${tenths(Math.min(from.y, y) - (x - from.x) * 0.25)}`;
  return `M${tenths(from.x + from.rx)} ${tenths(from.y - from.ry / 2)}Q${crest} ${west}a${tenths(rx)} ${tenths(rx)} 0 1 1 0 .1`;
}

interface Places extends Pick<PeopleData, 'districts' | 'aim'> {
  /** Two corners of what the camera shows close by. */
  readonly close: Readonly<Record<'core' | 'moved', readonly [Point, Point]>>;
  /** Where the dots gather before, and where they settle. */
  readonly spots: readonly [Spot, Spot];
  /** Where names stand: under the core and under the settled dots, within 通州 and east of it. */
  readonly at: Readonly<Record<'core' | 'subcentre' | 'tongzhou' | 'east', Point>>;
}

/** What lies where on the plane. */
export function placesOnPlane({ topology, places }: Dataset): Places {
  const { x0, y0, x1, y1 } = extentOf(cityOutline(topology));
  const onPlane = plane([(x0 + x1) / 2, (y0 + y1) / 2]);
  const ring = (...adcodes: string[]) => districtsOutline(topology, adcodes, 0.2).map(onPlane);
  const path = (points: readonly Point[]) =>
    `M${points.map((point) => point.map(tenths).join(' ')).join('L')}Z`;
  const rings = [ring('110101', '110102'), ring('110112')] as const;
  const [core, tongzhou] = [extentOf(rings[0]), extentOf(rings[1])];
  const { lon, lat } = lookup(places, 'subcentre-city-offices', 'places');
  const from = spotIn(rings[0], [(core.x0 + core.x1) / 2, (core.y0 + core.y1) / 2], 1.25);
  const to = spotIn(rings[1], onPlane([lon, lat]), 1);
  const corner = (x: number, y: number): Point => [round(x), round(y)];
  return {
    districts: rings.map(path),
    aim: aimPath(from, to),
    close: {
      core: [corner(core.x0, tongzhou.y0), corner(to.x + to.rx, core.y1 + 6)],
      moved: [corner(core.x0, tongzhou.y0), corner(tongzhou.x1, tongzhou.y1)],
    },
    spots: [from, to],
    at: {
      core: corner(core.x0, core.y1),
      subcentre: corner(to.x, to.y + to.ry),
      tongzhou: corner(to.x - 4, to.y + to.ry + 4),
      east: corner(tongzhou.x1 + 3, to.y),
    },
  };
}
