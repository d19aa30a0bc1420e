import type { Palette } from '../../model/chart.ts';
import type { OutingsMarks } from './marks.ts';
import { runs, trace } from './trace.ts';

/** The outings; `draw` prints the same in a still. */
export function paint(context: CanvasRenderingContext2D, { outings }: OutingsMarks, palette: Palette): void {
  context.lineCap = context.lineJoin = 'round';
  for (const run of runs(outings)) {
    const { tone, width, hollow, opacity } = run[0]!;
    context.globalAlpha = 2 * opacity - 1;
    context.beginPath();
    for (const each of run) trace(context, each);
    context.fillStyle = context.strokeStyle = palette(tone === 'later' ? 'red' : 'ink-2');
    context.lineWidth = width;
    if (tone !== 'ahead') context.fill();
    if (tone !== 'later') context.stroke();
    if (hollow <= 0) continue;
    context.strokeStyle = palette('paper');
    context.lineWidth = hollow;
    context.stroke();
  }
  context.globalAlpha = 1;
}
