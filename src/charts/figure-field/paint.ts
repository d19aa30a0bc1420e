import type { Palette } from '../../model/chart.ts';
import { outline } from './draw.ts';
import type { FieldMarks } from './marks.ts';

/** The circles on a canvas. A colour that changes is laid over the one it replaces. */
export function paint(context: CanvasRenderingContext2D, { dots }: FieldMarks, palette: Palette): void {
  const tokens = new Map<string, string>();
  const colour = (token: string) => {
    let value = tokens.get(token);
    if (value === undefined) tokens.set(token, (value = palette(token)));
    return value;
  };
  for (const dot of dots) {
    const alpha = dot.opacity * dot.strength;
    const layers = [
      { token: 'ink-2', share: dot.tint < 1 && dot.red < 1 ? 1 : 0 },
      { token: dot.accent === 'ink' ? 'ink-2' : dot.accent, share: dot.red < 1 ? dot.tint : 0 },
      { token: 'red', share: dot.red },
    ];
    for (const { token, share } of layers) {
      if (share === 0) continue;
      const width = outline(dot.radius);
      context.globalAlpha = alpha * share;
      context.beginPath();
      context.arc(dot.x, dot.y, dot.done ? dot.radius : dot.radius - width / 2, 0, 2 * Math.PI);
      if (dot.done) {
        context.fillStyle = colour(token);
        context.fill();
      } else {
        context.strokeStyle = colour(token);
        context.lineWidth = width;
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
}
