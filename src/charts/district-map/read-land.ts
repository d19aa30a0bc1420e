import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { landFrom, type Land } from './land.ts';
import { project, type Ring } from './project.ts';

const made = new WeakMap<Topology, Land>();

/** Projects the districts and cuts out the core; once a topology. */
export function landOf(topology: Topology): Land {
  const known = made.get(topology);
  if (known) return known;
  const object = topology.objects['districts'] as GeometryCollection;
  const rings = feature(topology, object).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return [String(id), polygons.flat().map(projectAll)] as const;
  });
  const borders = mesh(topology, object, (a, b) => a !== b).coordinates.map(projectAll);
  const edges = mesh(topology, object, (a, b) => a === b).coordinates.map(projectAll);
  const land = landFrom(rings, borders, edges);
  made.set(topology, land);
  return land;
}

function projectAll(line: ReadonlyArray<readonly number[]>): Ring {
  return line.map(([lon, lat]) => project(lon!, lat!));
}
