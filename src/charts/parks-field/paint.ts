import type { Palette } from '../../model/chart.ts';
import { wallWidth } from './draw.ts';
import type { Park, ParksMarks } from './geometry.ts';

/** The parks on a canvas: all walls as one path, all dots as another, the red ones over them. */
export function paint(context: CanvasRenderingContext2D, { parks }: ParksMarks, palette: Palette): void {
  const walled = parks.filter((park) => park.gap < 1);
  if (walled.length > 0) {
    context.beginPath();
    for (const { x, y, wall, gap, gate } of walled) {
      const [from, to] = [gate + gap * Math.PI, gate + (2 - gap) * Math.PI];
      context.moveTo(x + wall * Math.cos(from), y + wall * Math.sin(from));
      context.arc(x, y, wall, from, to);
    }
    context.strokeStyle = palette('green');
    context.lineWidth = wallWidth(walled[0]!);
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
  context.beginPath();
  for (const { x, y, dot } of parks) {
    context.moveTo(x + dot, y);
    context.arc(x, y, dot, 0, 2 * Math.PI);
  }
  context.fillStyle = colour;
  context.fill();
}
