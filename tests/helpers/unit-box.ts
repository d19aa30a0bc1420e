import { measureText } from '../../src/lib/measure-text.ts';
import type { Box } from '../../src/charts/shared/label.ts';

interface Word {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly unit: string;
  readonly look: string;
}

/** The room of a word with its unit behind it, set in `unitSize` pixels; bold faces run wider than they measure. */
export function boxOfUnit({ x, y, size, text, unit, look }: Word, unitSize: number): Box {
  const own = measureText(text, size) * (look.includes('strong') ? 1.1 : 1);
  const width = own + (unit ? 3 + measureText(unit, unitSize) : 0);
  const left = look.includes('end') ? x - width : look.includes('middle') ? x - width / 2 : x;
  // A number has no descenders.
  return { left, right: left + width, top: y - size * 0.85, bottom: y + (unit ? 2 : size * 0.2) };
}
