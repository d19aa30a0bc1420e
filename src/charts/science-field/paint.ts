import type { Palette } from '../../model/chart.ts';
import type { ScienceMarks } from './geometry.ts';

/** The dots on a canvas: a colour that changes is laid over the one it replaces. */
export function paint(context: CanvasRenderingContext2D, { dots }: ScienceMarks, palette: Palette): void {
  const [sky, redInk] = [palette('sky'), palette('red')];
  context.strokeStyle = palette('ink-3');
  context.lineWidth = 1.3;
  for (const dot of dots) {
    const { opacity, dashed, red } = dot;
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius, 0, 7);
    if (dashed > 0) {
      context.setLineDash([(dot.radius * Math.PI) / 8]);
      context.globalAlpha = opacity * dashed;
      context.stroke();
    }
    if (dashed === 1) continue;
    context.globalAlpha = opacity * (1 - dashed);
    context.fillStyle = sky;
    if (red < 1) context.fill();
    if (red === 0) continue;
    context.globalAlpha *= red;
    context.fillStyle = redInk;
    context.fill();
  }
  context.globalAlpha = 1;
}
