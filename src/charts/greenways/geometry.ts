import type { Frame, Size } from '../../model/chart.ts';
import type { Quantity } from '../../model/format.ts';
import type { MapNotice } from '../../model/map-notice.ts';
import type { Lang, Text } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import type { LonLat } from '../shared/outline.ts';
import { project, type Point } from '../shared/project.ts';
import { projectBeside, type Line, type Word } from '../shared/project-words.ts';
import { along, course, lengthOf, type Winding } from './course.ts';
import { corner, notchKm, title } from './words.ts';

/** Lengths in kilometres; the outline of the municipality in degrees, WGS-84, one ring. */
export interface GreenwaysData {
  readonly ring: Quantity & { readonly label: Text };
  readonly built: Quantity & { readonly label: Text; readonly year: number | null };
  readonly planned: Quantity & { readonly label: Text; readonly year: number | null };
  /** What the report of January 2026 says of `planned`. */
  readonly known: Quantity;
  /** What stands under the numbers of 2025. */
  readonly lines: Readonly<Partial<Record<GreenwaysView, Readonly<Record<Lang, readonly Line[]>>>>>;
  readonly notice: MapNotice;
  readonly outline: readonly LonLat[];
  /** From lane to lane of the ribbons' windings: `widestStep`. */
  readonly stepKm: number;
}

export const greenwaysViews = ['ring', 'built', 'planned', '2025', '2025;known=today'] as const;
export type GreenwaysView = (typeof greenwaysViews)[number];

/** A length laid along a way. `points` are as long as `km` says at the map's scale; its course means nothing. */
export interface Ribbon extends KeyedMark {
  readonly way: readonly Point[];
  readonly km: number;
  readonly pixelsPerKm: number;
  readonly width: number;
  readonly points: readonly Point[];
  /** Of an outlined ribbon, what is left free within its outline. */
  readonly hollow: readonly Point[];
  readonly rim: number;
  /** Short cuts across the ribbon, one every `every` kilometres. */
  readonly every: number;
  readonly notches: ReadonlyArray<readonly Point[]>;
}

export interface GreenwaysMarks {
  readonly size: Size;
  readonly pixelsPerKm: number;
  readonly land: readonly Point[];
  readonly ribbons: readonly Ribbon[];
  readonly words: readonly Word[];
}

function winding(stepKm: number, pixelsPerKm: number): Winding {
  const step = stepKm * pixelsPerKm;
  return { step, offset: step * 0.17, edge: step * 0.85 };
}

/**
 * Kilometres from lane to lane of the widest winding on which the longest length still finds room. The same on every
 * stage, so it is sought once, at build.
 * @throws where no winding is long enough
 */
export function widestStep(outline: GreenwaysData['outline'], longestKm: number): number {
  const { land, pixelsPerKm } = project(outline, { width: 1000, height: 1000 }, 0, 0);
  for (let km = 24; km > 4; km -= 0.25)
    if (lengthOf(course(land, winding(km, pixelsPerKm), -1)) > longestKm * pixelsPerKm * 1.002) return km;
  throw new Error(`greenways: no way of ${longestKm} km fits the outline`);
}

export function geometry(data: GreenwaysData, view: GreenwaysView, frame: Frame): GreenwaysMarks {
  // Beside the words of every view, so that the map never moves.
  const titles = greenwaysViews.flatMap((each) => title(data, each, frame));
  const { land, pixelsPerKm } = projectBeside(titles, data.outline, frame.size);
  const lanes = winding(data.stepKm, pixelsPerKm);
  const width = lanes.step * 0.25;
  const rim = Math.max(1, Math.min(2.5, width * 0.15));
  const shared = { opacity: 1, pixelsPerKm, width, points: [], hollow: [], notches: [] };
  const ribbon = (
    key: string,
    way: readonly Point[],
    km: number,
    every: number,
    more: Partial<Ribbon> = {},
  ) => lay({ ...shared, rim: 0, key, way, km, every, ...more });
  const [first, second] = [course(land, lanes, 1), course(land, lanes, -1)];
  const promised = view !== 'ring' && view !== 'built';
  const [xs, ys] = [land.map(([x]) => x), land.map(([, y]) => y)];
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const level = Math.min(...ys) * 0.42 + Math.max(...ys) * 0.58;
  const half = (data.ring.value * pixelsPerKm) / 2;
  const straight: Point[] = [
    [middle - half, level],
    [middle + half, level],
  ];
  return {
    size: frame.size,
    pixelsPerKm,
    land,
    ribbons: [
      ribbon('ring', straight, view === 'ring' ? data.ring.value : 0, notchKm.ring),
      ribbon('built', first, view === 'ring' ? 0 : data.built.value, notchKm.built),
      ribbon('planned', second, promised ? data.planned.value : 0, notchKm.planned, { rim }),
      // Within the outline of what was promised.
      ribbon('known', second, view === '2025;known=today' ? data.known.value : 0, notchKm.planned, {
        width: Math.max(width - 2 * rim, width * 0.7),
      }),
    ],
    words: [...title(data, view, frame), ...corner(data, frame, pixelsPerKm, land)],
  };
}

/** Lays a ribbon's length along its way. */
function lay(ribbon: Ribbon): Ribbon {
  const length = ribbon.km * ribbon.pixelsPerKm;
  const { way, rim, every, pixelsPerKm } = ribbon;
  const cuts = Math.max(0, Math.ceil(ribbon.km / every) - 1);
  return {
    ...ribbon,
    points: along(way, 0, length),
    hollow: rim > 0 ? along(way, rim, length - rim) : [],
    notches: Array.from({ length: cuts }, (_, i) => (i + 1) * every * pixelsPerKm).map((at) =>
      along(way, at - 0.7, at + 0.7),
    ),
  };
}

/** Ribbons are laid out along their ways; nothing else moves. */
export function interpolate(from: GreenwaysMarks, to: GreenwaysMarks): (t: number) => GreenwaysMarks {
  const ribbons = interpolateKeyed(from.ribbons, to.ribbons, (a, b, t) =>
    lay({ ...b, km: mix(a.km, b.km, t) }),
  );
  const said = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, ribbons: ribbons(t), words: said(t) });
}
