import type { Frame } from '../../model/chart.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { Camera } from './camera.ts';
import { anchor, onStage } from './camera.ts';
import { setBeside, Space } from './labels.ts';
import { core, type Land } from './land.ts';
import type { Lens, MapData, MapPlace, Pin } from './marks.ts';
import { partDots } from './part-dots.ts';
import { isPinned } from './places.ts';
import { lensWish, pinWish } from './wishes.ts';
import { insideRings, project, type Box } from './project.ts';

/** Districts that lie in the core altogether and are too small to be named elsewhere. */
const inner = /^11010[12]$/;

/** Whether a place lies in the core that the lens enlarges. */
export function inCore(place: MapPlace): boolean {
  if (!isPinned(place)) return false;
  const { x, y } = project(place.lon, place.lat);
  return Math.hypot(x - core.x, y - core.y) < core.radius * 0.97;
}

/**
 * The largest circle that finds room on the stage beside the land, and the camera that shows the core in it; of equals,
 * the nearest to the core. Null where the core would be hardly larger.
 */
export function roomForLens(land: Land, camera: Camera, stage: Box): Room | null {
  const edge = land.edge
    .filter((point, i) => i % 6 === 0 && point.x < core.x + core.radius)
    .map((point) => onStage(point, camera));
  const centre = onStage(core, camera);
  const cap = Math.min(stage.x1 - stage.x0, stage.y1 - stage.y0) * 0.24;
  let best = { x: 0, y: 0, radius: 0 };
  let bestAway = Infinity;
  const step = 14;
  for (let x = stage.x0 + 50; x < centre.x; x += step) {
    for (let y = stage.y0 + 50; y < centre.y; y += step) {
      const toFrame = Math.min(x - stage.x0, y - stage.y0, cap);
      if (toFrame < best.radius) continue;
      const plane = { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
      let radius = toFrame;
      for (const point of edge) {
        radius = Math.min(radius, Math.hypot(point.x - x, point.y - y) - 14);
        if (radius < best.radius) break;
      }
      const away = Math.hypot(x - centre.x, y - centre.y);
      if (radius < best.radius || (radius === best.radius && away >= bestAway)) continue;
      if (land.districts.some(({ rings }) => insideRings(plane, rings))) continue;
      best = { x, y, radius };
      bestAway = away;
    }
  }
  if (best.radius < 70) return null;
  const k = best.radius / core.radius;
  return { ...best, camera: { k, x: best.x - core.x * k, y: best.y - core.y * k } };
}

interface LensScene {
  /** Where the lens stands on the stage. */
  readonly room: Room;
  readonly camera: Camera;
  readonly panel: Box;
  readonly frame: Frame;
  readonly data: MapData;
  /** Those in the core, where the lens shows them; specks have no name there. */
  readonly pins: readonly Pin[];
}

/** Pins of the core as the lens shows them, those lying on one another parted. */
export function lensPins(pins: readonly Pin[], room: Room): readonly Pin[] {
  const radius = room.radius > 130 ? 4.5 : 3.6;
  const apart = pins.map((pin) => anchor(pin, room.camera));
  const offsets = partDots(apart, radius * 2 + 2.4, radius * 4);
  return pins.map((pin, i) =>
    anchor(
      {
        ...pin,
        key: `lens:${pin.id}`,
        speck: false,
        radius: pin.one ? radius * 1.4 : radius,
        dx: offsets[i]![0],
        dy: offsets[i]![1],
        opacity: 1,
      },
      room.camera,
    ),
  );
}

/** The core through the lens. */
export function lens({ room, camera, panel, frame, data, pins }: LensScene): Lens {
  const { lang, measure } = frame;
  const marker = {
    ...onStage(core, camera),
    radius: core.radius * camera.k,
  };
  const within = (x: number, y: number) => Math.hypot(x - room.x, y - room.y) < room.radius - 3;
  const space = new Space(
    ({ x0, y0, x1, y1 }) => within(x0, y0) && within(x1, y0) && within(x0, y1) && within(x1, y1),
    panel,
  );
  for (const { x, y, radius: r } of pins) space.take({ x0: x - r, y0: y - r, x1: x + r, y1: y + r });
  const text = room.radius < 130 ? 12 : room.radius < 200 ? 13 : 15;
  const said = new Set<string>();
  const named = pins
    .filter((pin) => pin.one || (room.radius >= 110 && !pin.speck))
    .sort((a, b) => Number(b.one) - Number(a.one));
  const wishes = [
    ...data.districts
      .filter(({ adcode }) => inner.test(adcode))
      .map((each) => lensWish(each, text + 2, lang)),
    ...named
      .map((pin) =>
        pinWish(
          pin,
          data.places.find(({ id }) => id === pin.id)!,
          pin.one ? 'one' : 'place',
          text,
          lang,
        ),
      )
      .filter(({ text }) => text.length <= 18 && !said.has(text) && Boolean(said.add(text))),
  ];
  const scale = formatNumber(Math.round((room.camera.k / camera.k) * 10) / 10, lang).digits;
  return {
    key: 'lens',
    opacity: 1,
    ...room,
    marker,
    tangents: tangents(marker, room),
    pins,
    labels: setBeside(wishes, space, room.camera, measure),
    caption: {
      x: room.x + room.radius * 0.8 + 6,
      y: room.y - room.radius * 0.8,
      lines: lang === 'zh' ? ['中心城区', `放大${scale}倍`] : ['The centre,', `enlarged ${scale} times`],
    },
  };
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a lens stands, and its own camera. */
export interface Room extends Circle {
  readonly camera: Camera;
}

/** The two outer tangents of two circles, from touch point to touch point. */
export function tangents(a: Circle, b: Circle): Array<readonly [number, number, number, number]> {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const direction = Math.atan2(dy, dx);
  const tilt = Math.acos((a.radius - b.radius) / Math.hypot(dx, dy));
  return [direction + tilt, direction - tilt].map((angle) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [a.x + a.radius * cos, a.y + a.radius * sin, b.x + b.radius * cos, b.y + b.radius * sin] as const;
  });
}
