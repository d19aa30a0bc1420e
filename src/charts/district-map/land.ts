import { boxOf, clipToCircle, project, type Box, type Point, type Ring } from './project.ts';

/** A district's area on the plane, in kilometres; `core` is its part within the lens. */
export interface DistrictLand {
  readonly adcode: string;
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly path: string;
  readonly core: string;
}

/** What never changes: drawn once, moved by the camera. */
export interface Land {
  readonly districts: readonly DistrictLand[];
  readonly box: Box;
  readonly borders: string;
  readonly outline: string;
  /** Points of the outer border, for whatever must keep clear of it. */
  readonly edge: readonly Point[];
}

/** The core that the lens enlarges: 东城 and 西城 with what lies around them, 6.8 km about the axis. */
export const core = { ...project(116.398, 39.918), radius: 6.8 };

/** Makes the land of lines on the plane, km: the districts' rings, what parts them, and the outer border. */
export function landFrom(
  rings: ReadonlyArray<readonly [adcode: string, rings: readonly Ring[]]>,
  borders: readonly Ring[],
  edges: readonly Ring[],
): Land {
  return {
    districts: rings.map(([adcode, own]) => {
      let cut: string | undefined;
      return {
        adcode,
        rings: own,
        box: boxOf(own.flat()),
        path: toPath(own, 'Z'),
        // A narrow map never asks for it.
        get core() {
          return (cut ??= toPath(
            own.map((ring) => clipToCircle(ring, core, core.radius)).filter((ring) => ring.length > 2),
            'Z',
          ));
        },
      };
    }),
    box: boxOf(edges.flat()),
    borders: toPath(borders, ''),
    outline: toPath(edges, ''),
    edge: edges.flat(),
  };
}

/**
 * Ten metres are enough at any extent. Steps from point to point are shorter to write than points.
 * @param grain what points are rounded to, in hundredths of a kilometre
 */
export function toPath(lines: readonly Ring[], close: '' | 'Z', grain = 1): string {
  return lines
    .map((line) => {
      let [atX, atY] = [0, 0];
      const steps = line.map(({ x, y }) => {
        const [toX, toY] = [x, y].map((km) => Math.round((km * 100) / grain) * grain) as [number, number];
        const step = `${short(toX - atX)}${toY < atY ? '' : ' '}${short(toY - atY)}`;
        [atX, atY] = [toX, toY];
        return step;
      });
      const rest = steps.slice(1).join(' ').replaceAll(' -', '-');
      return `M${steps[0] ?? ''}${rest && `l${rest}`}${close}`;
    })
    .join('');
}

/** Reads what `toPath` wrote without `Z`. */
export function linesOf(path: string): Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.match(/-?[\d.]+/g)!.map((number) => Math.round(Number(number) * 100));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i) => {
        x += numbers[2 * i]!;
        y += numbers[2 * i + 1]!;
        return { x: x / 100, y: y / 100 };
      });
    });
}

/** Hundredths as a number, without the zero before its point. */
function short(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}
