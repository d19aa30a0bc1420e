import { interpolateZoom } from 'd3-interpolate';
import { mixFields } from '../shared/mix.ts';
import type { Box, Point } from './project.ts';

/** Where the plane lies on the stage: a point of the plane at (x, y) km is drawn at (x·k + camera.x, y·k + camera.y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** Pixels per kilometre. */
  readonly k: number;
}

/** Where the stage shows a point of the plane. */
export function onStage({ x, y }: Point, camera: Camera): Point {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y };
}

/** A mark that stays with the land: `(bx, by)` on the plane in km, `(dx, dy)` its offset in pixels. */
export interface Anchored {
  readonly bx: number;
  readonly by: number;
  readonly dx: number;
  readonly dy: number;
  readonly x: number;
  readonly y: number;
}

export function anchor<T extends Omit<Anchored, 'x' | 'y'>>(mark: T, camera: Camera): T & Anchored {
  return {
    ...mark,
    x: mark.bx * camera.k + camera.x + mark.dx,
    y: mark.by * camera.k + camera.y + mark.dy,
  };
}

/** The camera that shows all of `box` (km) within `stage` (pixels), as large as it goes. */
export function frameBox(box: Box, stage: Box, align: { x: number; y: number } = { x: 0.5, y: 0.5 }): Camera {
  const [width, height] = [Math.max(box.x1 - box.x0, 0.1), Math.max(box.y1 - box.y0, 0.1)];
  const k = Math.min((stage.x1 - stage.x0) / width, (stage.y1 - stage.y0) / height);
  return {
    k,
    x: stage.x0 + (stage.x1 - stage.x0 - width * k) * align.x - box.x0 * k,
    y: stage.y0 + (stage.y1 - stage.y0 - height * k) * align.y - box.y0 * k,
  };
}

/** A flight between two cameras over a stage: out, across and in, after van Wijk and Nuij. */
export function flight(
  from: Camera,
  to: Camera,
  stage: { width: number; height: number },
): (t: number) => Camera {
  // The zoom below keeps a point in the middle of the stage; cameras of one scale only shift.
  if (Math.abs(Math.log(to.k / from.k)) < 1e-6) return (t) => mixFields(from, to, t);
  const [cx, cy] = [stage.width / 2, stage.height / 2];
  const seen = ({ x, y, k }: Camera): [number, number, number] => [
    (cx - x) / k,
    (cy - y) / k,
    stage.width / k,
  ];
  const zoom = interpolateZoom(seen(from), seen(to));
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const [x, y, width] = zoom(t);
    const k = stage.width / width;
    return { x: cx - x * k, y: cy - y * k, k };
  };
}

const steps = [0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest round number of kilometres that fits into `room` pixels. */
export function scaleBar({ k }: Camera, room: number): { km: number; length: number } {
  const km = steps.findLast((step) => step * k <= room) ?? steps[0]!;
  return { km, length: km * k };
}
