import type { Box } from '../../src/charts/shared/label.ts';
import type { NumberWord } from '../../src/charts/shared/number-parts.ts';
import { measureText } from '../../src/lib/measure-text.ts';

/** The room that a number with its smaller parts takes up, pixels. */
export function boxOfNumber({ x, y, text, size, look, before = '', after = '' }: NumberWord): Box {
  const width = measureText(before + after, size * 0.3) + measureText(text, size);
  const left = look.includes('middle') ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}
