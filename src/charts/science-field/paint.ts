import type { Palette } from '../../model/chart.ts';
import type { ScienceMarks } from './geometry.ts';

/** The dots on a canvas: a colour that changes is laid over the one it replaces. */
export function paint(context: CanvasRenderingContext2D, { dots }: ScienceMarks, palette: Palette): void {
  const [sky, red] = [palette('sky'), palette('red')];
  context.strokeStyle = palette('ink-3');
  context.lineWidth = 1.3;
  for (const dot of dots) {
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius, 0, 7);
    context.setLineDash([(dot.radius * Math.PI) / 8]);
    context.globalAlpha = dot.opacity * dot.dashed;
    context.stroke();
    context.globalAlpha = dot.opacity * (1 - dot.dashed);
    context.fillStyle = sky;
    if (dot.red < 1) context.fill();
    context.globalAlpha *= dot.red;
    context.fillStyle = red;
    context.fill();
  }
  context.globalAlpha = 1;
}
