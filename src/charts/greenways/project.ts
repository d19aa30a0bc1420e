import type { LineString } from 'geojson';
import { extent } from 'd3-array';
import { geoAzimuthalEquidistant } from 'd3-geo';
import type { Size } from '../../model/chart.ts';
import type { Point } from './course.ts';
import type { GreenwaysData } from './geometry.ts';

const earthRadiusKm = 6371.0088;

/**
 * The municipality in pixels within the stage, `left` and `top` of it kept free. Equidistant from its middle, so that a
 * kilometre is as long everywhere, to half a percent.
 */
export function project(
  outline: GreenwaysData['outline'],
  { width, height }: Size,
  left: number,
  top: number,
) {
  const [west, east] = extent(outline, ([lon]) => lon) as [number, number];
  const [south, north] = extent(outline, ([, lat]) => lat) as [number, number];
  const margin = Math.max(6, Math.min(width, height) * 0.02);
  const line: LineString = { type: 'LineString', coordinates: outline.map(([lon, lat]) => [lon, lat]) };
  const projection = geoAzimuthalEquidistant()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .fitExtent(
      [
        [margin + left, margin + top],
        [width - margin, height - margin],
      ],
      line,
    );
  return {
    land: outline.map(([lon, lat]): Point => projection([lon, lat])!),
    pixelsPerKm: projection.scale() / earthRadiusKm,
  };
}
