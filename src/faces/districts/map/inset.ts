import type { Camera } from '../../../charts/district-map/camera.ts';
import type { Land } from '../../../charts/district-map/land.ts';
import { inCore, lens, roomForLens, type Room } from '../../../charts/district-map/lens.ts';
import type { Lens, MapPlace, Pin } from '../../../charts/district-map/marks.ts';
import type { Frame, Size } from '../../../model/chart.ts';
import type { PlacesMapData } from './data.ts';
import { hasInset, stageOf } from './framing.ts';
import { pinOf, type Sign } from './signs.ts';

/** The core enlarged beside the city: its circle with land and names, and the signs that stand in it. */
export interface Inset {
  readonly lens: Lens;
  readonly signs: readonly Sign[];
}

/**
 * Where the core stands beside the city; null on a narrow stage, where the map has been brought nearer, where no place
 * that is shown lies in the core, and where no circle worth it finds room.
 */
export function roomOf(
  land: Land,
  camera: Camera,
  whole: Camera,
  places: readonly MapPlace[],
  size: Size,
): Room | null {
  if (!hasInset(size) || camera.k > whole.k * 1.2 || !places.some(inCore)) return null;
  return roomForLens(land, camera, stageOf(size));
}

/** The core in its circle, with the signs that the circle's own camera gives. */
export function insetOf(
  data: PlacesMapData,
  room: Room,
  camera: Camera,
  signs: readonly Sign[],
  frame: Frame,
): Inset {
  const { width, height } = frame.size;
  const panel = { x0: 0, y0: 0, x1: width, y1: height };
  return { lens: lens({ room, camera, panel, frame, data, pins: signs.map(pinOf) }), signs };
}

/** The circle as the names of the map see it: a thing to keep clear of. */
export function obstacle({ lens: { x, y, radius } }: Inset): Pin {
  const mark = { key: 'inset', id: '', opacity: 1, state: 'done', one: false, speck: true } as const;
  return { ...mark, radius, bx: 0, by: 0, dx: x, dy: y, x, y };
}
