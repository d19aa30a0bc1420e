import type { Camera } from '../../../charts/district-map/camera.ts';
import { cameraOf } from '../../../charts/district-map/framing.ts';
import { landOf } from '../../../charts/district-map/read-land.ts';
import { isPinned } from '../../../charts/district-map/places.ts';
import { project, type Box } from '../../../charts/district-map/project.ts';
import type { Size } from '../../../model/chart.ts';
import type { PlaceOnMap, PlacesMapData } from './data.ts';

/** Pixels a kilometre, at most: nearer than this the places are not known. */
export const nearest = 64;

/** The stage within its margin. */
export function stageOf({ width, height }: Size): Box {
  const margin = width < 480 ? 8 : 16;
  return { x0: margin, y0: margin, x1: width - margin, y1: height - margin };
}

/** Whether the stage is wide enough for the core to stand enlarged beside the city. */
export function hasInset({ width }: Size): boolean {
  return width >= 560;
}

/** The camera of the whole city, of the core, or of one district (adcode). */
export function framed(data: PlacesMapData, extent: string, size: Size): Camera {
  return cameraOf(extent, landOf(data.topology), [], stageOf(size), hasInset(size));
}

/** The camera that shows some places, as near as `nearest`; null where none of them is pinned. */
export function framedPlaces(places: readonly PlaceOnMap[], size: Size): Camera | null {
  const points = places.filter(isPinned).map(({ lon, lat }) => project(lon, lat));
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 0.7;
  const k = Math.min((size.width * room) / (x1 - x0), (size.height * room) / (y1 - y0), nearest);
  return { k, x: size.width / 2 - ((x0 + x1) / 2) * k, y: size.height / 2 - ((y0 + y1) / 2) * k };
}
