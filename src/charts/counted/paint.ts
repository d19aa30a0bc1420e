import type { Palette } from '../../model/chart.ts';
import type { CountedMarks, Look } from './marks.ts';
import { paths } from './paths.ts';

/** The token of a look's lines, which is also that of its ground unless it is outlined. */
const inks: Record<Look, string> = { plan: 'ink-2', done: 'ink-2', late: 'red' };

export function paint(context: CanvasRenderingContext2D, marks: CountedMarks, palette: Palette): void {
  for (const { look, opacity, scale, d } of paths(marks)) {
    const path = new Path2D(d);
    context.save();
    context.scale(scale, scale);
    context.lineWidth = marks.weight / scale;
    // Nobody sees round ends of small things, and there may be a thousand.
    if (scale > 0.9) context.lineJoin = context.lineCap = 'round';
    context.globalAlpha = opacity;
    context.strokeStyle = context.fillStyle = palette(inks[look]);
    if (look !== 'plan') context.fill(path, 'evenodd');
    context.stroke(path);
    context.restore();
  }
}
