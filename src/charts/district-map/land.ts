import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
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

const made = new WeakMap<Topology, Land>();

/** Projects the districts and cuts out the core; once a topology. */
export function landOf(topology: Topology): Land {
  const known = made.get(topology);
  if (known) return known;
  const object = topology.objects['districts'] as GeometryCollection;
  const districts = feature(topology, object).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    const rings = polygons.flat().map(projectAll);
    return {
      adcode: String(id),
      rings,
      box: boxOf(rings.flat()),
      path: toPath(rings, 'Z'),
      core: toPath(
        rings.map((ring) => clipToCircle(ring, core, core.radius)).filter((ring) => ring.length > 2),
        'Z',
      ),
    };
  });
  const edges = mesh(topology, object, (a, b) => a === b).coordinates.map(projectAll);
  const land: Land = {
    districts,
    box: boxOf(edges.flat()),
    borders: toPath(mesh(topology, object, (a, b) => a !== b).coordinates.map(projectAll), ''),
    outline: toPath(edges, ''),
    edge: edges.flat(),
  };
  made.set(topology, land);
  return land;
}

function projectAll(line: ReadonlyArray<readonly number[]>): Ring {
  return line.map(([lon, lat]) => project(lon!, lat!));
}

/** Ten metres are enough at any extent. Steps from point to point are shorter to write than points. */
export function toPath(lines: readonly Ring[], close: '' | 'Z'): string {
  return lines
    .map((line) => {
      let [atX, atY] = [0, 0];
      const steps = line.map(({ x, y }) => {
        const [toX, toY] = [Math.round(x * 100), Math.round(y * 100)];
        const step = `${short(toX - atX)}${toY < atY ? '' : ' '}${short(toY - atY)}`;
        [atX, atY] = [toX, toY];
        return step;
      });
      const rest = steps.slice(1).join(' ').replaceAll(' -', '-');
      return `M${steps[0] ?? ''}${rest && `l${rest}`}${close}`;
    })
    .join('');
}

/** Hundredths as a number, without the zero before its point. */
function short(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}
