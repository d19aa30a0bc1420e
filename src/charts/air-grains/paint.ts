import type { Palette } from '../../model/chart.ts';
import type { AirMarks } from './marks.ts';

/** The grains on a canvas. */
export function paint(context: CanvasRenderingContext2D, { grains }: AirMarks, palette: Palette): void {
  context.fillStyle = palette('brick');
  for (const { x, y, radius, opacity } of grains) {
    if (opacity === 0) continue;
    context.globalAlpha = opacity;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}
