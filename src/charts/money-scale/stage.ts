import { clamp } from '../../lib/clamp.ts';
import type { Size } from '../../model/chart.ts';
import type { Anchor, Label } from '../shared/label.ts';

/** Length of the threads of an open edge, in sides. */
export const threads = 0.02;

/** A line of text of `size` pixels. */
export function label(
  key: string,
  x: number,
  y: number,
  text: string,
  size: number,
  look: string,
  anchor: Anchor = 'middle',
): Label {
  return { key, opacity: 1, x, y, text, size, anchor, look: `${look} ${anchor}` };
}

/** Where words and squares stand on a stage; a flat one has its words beside its squares. Pixels. */
export function stageOf({ width, height }: Size) {
  const beside = width > height * 1.5;
  const text = clamp(Math.min(width / 42, height / 34), 12, 20);
  const pad = text;
  const room = beside ? width * 0.4 - pad * 2 : width - pad * 2;
  const field = beside ? width - room - pad * 3 : width;
  const footer = text * 2.2;
  return { beside, text, pad, room, field, footer, base: height - footer, axis: width - field / 2 };
}
