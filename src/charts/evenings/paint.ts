import type { Palette } from '../../model/chart.ts';
import type { EveningsMarks } from './marks.ts';

export function paint(context: CanvasRenderingContext2D, { lamps }: EveningsMarks, palette: Palette): void {
  for (const { x, y, width, height, round, tone, opacity } of lamps) {
    if (opacity < 0.01) continue;
    context.globalAlpha = opacity;
    context.fillStyle = palette(tone);
    if (round) {
      context.beginPath();
      context.arc(x, y, width / 2, 0, 2 * Math.PI);
      context.fill();
    } else context.fillRect(x - width / 2, y - height / 2, width, height);
  }
  context.globalAlpha = 1;
}
