import type { Palette } from '../../model/chart.ts';
import { hollow } from './draw.ts';
import type { PeopleMarks } from './marks.ts';

/** The dots on a canvas, over the map: a rim each, filled as far as it has arrived. */
export function paint(
  context: CanvasRenderingContext2D,
  { camera, dots }: PeopleMarks,
  palette: Palette,
): void {
  context.fillStyle = palette('ink');
  for (const { x, y, radius, solid } of dots) {
    const circle = (share: number) => {
      context.beginPath();
      context.arc(camera.x + x * camera.scale, camera.y + y * camera.scale, radius * share, 0, 2 * Math.PI);
      context.fill();
    };
    circle(1);
    if (solid === 1) continue;
    context.globalAlpha = 1 - solid;
    context.fillStyle = palette('paper');
    circle(hollow);
    context.globalAlpha = 1;
    context.fillStyle = palette('ink');
  }
}
