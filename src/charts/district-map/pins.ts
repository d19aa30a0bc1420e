import { clamp } from '../../lib/clamp.ts';
import { anchor, type Camera } from './camera.ts';
import { inCore } from './lens.ts';
import type { MapPlace, Pin } from './marks.ts';
import { partDots } from './part-dots.ts';
import { isPinned } from './places.ts';
import { project, type Box, type Point } from './project.ts';
import type { MapView } from './view.ts';

/**
 * The pins a camera sees, those lying on one another parted by some pixels. What lies outside the lit districts is
 * faint, and left out where the stage is small; what the lens shows is only a trace.
 */
export function pinsOf(
  shown: readonly MapPlace[],
  view: MapView,
  camera: Camera,
  stage: Box,
  panel: Box,
  lensed: boolean,
): readonly Pin[] {
  const small = stage.x1 - stage.x0 < 480;
  const radius = clamp(camera.k * 1.3, small ? 2.6 : 3.6, small ? 4.2 : 6);
  const places = shown.filter(isPinned).map((place) => {
    const { x, y } = project(place.lon, place.lat);
    return anchor({ place, bx: x, by: y, dx: 0, dy: 0 }, camera);
  });
  const outsideLit = (place: MapPlace) =>
    view.lit.length > 0 && place.id !== view.focus && !place.districts.some((id) => view.lit.includes(id));
  const within = ({ x, y }: Point, edge: number) =>
    x > edge && x < panel.x1 - edge && y > edge && y < panel.y1 - edge;
  const seen = places.filter((pin) => within(pin, radius * 1.4 + 2) && !(small && outsideLit(pin.place)));
  const deep = (place: MapPlace) => lensed && inCore(place);
  const parted = seen.filter(({ place }) => !deep(place));
  const offsets = partDots(parted, radius * 2 + 2, small ? radius * 3 : radius * 4);
  const offsetOf = new Map(parted.map(({ place }, i) => [place.id, offsets[i]!]));
  return (
    seen
      .map(({ place, bx, by }): Pin => {
        const one = place.id === view.focus;
        const [dx, dy] = offsetOf.get(place.id) ?? [0, 0];
        const away = outsideLit(place);
        const speck = deep(place);
        const size = speck ? 1.4 : one ? radius * 1.4 : radius;
        const mark = {
          key: place.id,
          id: place.id,
          opacity: away ? 0.4 : 1,
          radius: size,
          state: place.status,
          one,
          speck,
        };
        return anchor({ ...mark, bx, by, dx, dy }, camera);
      })
      // What was parted over the panel's edge lies beyond the district that is looked at.
      .filter((pin) => within(pin, pin.radius))
      .sort((a, b) => Number(a.one) - Number(b.one))
  );
}
