import type { Size } from '../../model/chart.ts';
import type { LonLat } from './outline.ts';

/** A place on a plane: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/**
 * The plane that touches the earth at a place: kilometres east and south of it. Azimuthal and equidistant: within a
 * hundred kilometres of it lengths and areas are true to a few parts in a hundred thousand.
 */
export function plane([lon0, lat0]: LonLat): (place: LonLat) => Point {
  const [sin0, cos0] = [Math.sin(lat0 * radians), Math.cos(lat0 * radians)];
  return ([lon, lat]) => {
    const [sin, cos] = [Math.sin(lat * radians), Math.cos(lat * radians)];
    const turn = (lon - lon0) * radians;
    const along = cos * Math.cos(turn);
    const away = Math.acos(Math.min(1, sin0 * sin + cos0 * along));
    const stretch = (away === 0 ? 1 : away / Math.sin(away)) * earthRadiusKm;
    return [stretch * cos * Math.sin(turn), stretch * (sin0 * along - cos0 * sin)];
  };
}

/** The rectangle around points. */
export function extentOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The municipality in kilometres from its middle: a ring. */
export function landOf(outline: readonly LonLat[]): Point[] {
  const { x0, y0, x1, y1 } = extentOf(outline);
  return outline.map(plane([(x0 + x1) / 2, (y0 + y1) / 2]));
}

/** The municipality in pixels, as large as the stage allows and in the middle, `left` and `top` of it kept free. */
export function project(outline: readonly LonLat[], { width, height }: Size, left: number, top: number) {
  const km = landOf(outline);
  const { x0, y0, x1, y1 } = extentOf(km);
  const margin = Math.max(6, Math.min(width, height) * 0.02);
  const pixelsPerKm = Math.min(
    (width - 2 * margin - left) / (x1 - x0),
    (height - 2 * margin - top) / (y1 - y0),
  );
  const x = (width + left - pixelsPerKm * (x0 + x1)) / 2;
  const y = (height + top - pixelsPerKm * (y0 + y1)) / 2;
  return {
    land: km.map(([east, south]): Point => [x + east * pixelsPerKm, y + south * pixelsPerKm]),
    pixelsPerKm,
  };
}
