import { frameBox, type Camera } from './camera.ts';
import { core, type Land } from './land.ts';
import type { MapLine } from './marks.ts';
import { boxOf, project, type Box } from './project.ts';

/** The camera of an extent: the whole city, the core, the lines that are drawn, or one district (adcode). */
export function cameraOf(
  extent: string,
  land: Land,
  lines: readonly MapLine[],
  stage: Box,
  lensed: boolean,
): Camera {
  if (extent === 'core') {
    const { x, y, radius } = core;
    return frameBox({ x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius }, stage);
  }
  if (extent === 'lines') {
    const box = boxOf(lines.flatMap(({ stations }) => stations.map(({ lon, lat }) => project(lon, lat))));
    const air = Math.max(box.x1 - box.x0, box.y1 - box.y0) * 0.09;
    return frameBox({ x0: box.x0 - air, x1: box.x1 + air, y0: box.y0 - air, y1: box.y1 + air }, stage);
  }
  const district = land.districts.find(({ adcode }) => adcode === extent);
  if (!district)
    return frameBox(land.box, stage, lensed ? { x: panelIsWide(stage) ? 0.72 : 0.9, y: 1 } : undefined);
  return frameBox(district.box, {
    x0: stage.x0 + 20,
    x1: stage.x1 - 20,
    y0: stage.y0 + 20,
    y1: stage.y1 - 20,
  });
}

/** Where the stage has room to spare beside the map, the lens takes its share of it. */
function panelIsWide({ x0, x1, y0, y1 }: Box): boolean {
  return x1 - x0 > 1.2 * (y1 - y0);
}
