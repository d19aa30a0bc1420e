import type { Palette } from '../../model/chart.ts';
import { wallWidth } from './draw.ts';
import type { Park, ParksMarks } from './geometry.ts';

/** The parks on a canvas, the red ones over the others. Each is a path of its own: as one, they take twice the time. */
export function paint(context: CanvasRenderingContext2D, { parks }: ParksMarks, palette: Palette): void {
  const walled = parks.filter((park) => park.gap < 1);
  context.strokeStyle = palette('green');
  context.lineWidth = walled[0] ? wallWidth(walled[0]) : 0;
  for (const { x, y, wall, gap, gate } of walled) {
    context.beginPath();
    context.arc(x, y, wall, gate + gap * Math.PI, gate + (2 - gap) * Math.PI);
    context.stroke();
  }
  fill(
    context,
    parks.filter((park) => park.red < 1),
    palette('green'),
  );
  for (const park of parks.filter(({ red }) => red > 0)) {
    context.globalAlpha = park.red;
    fill(context, [park], palette('red'));
  }
  context.globalAlpha = 1;
}

function fill(context: CanvasRenderingContext2D, parks: readonly Park[], colour: string): void {
  context.fillStyle = colour;
  for (const { x, y, dot } of parks) {
    context.beginPath();
    context.arc(x, y, dot, 0, 2 * Math.PI);
    context.fill();
  }
}
