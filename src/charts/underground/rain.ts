import { random } from '../../lib/random.ts';
import type { Strokes } from './marks.ts';

/** Rain over a street, between two heights: how much says nothing. */
export function rainOver(street: number, left: number, wide: number, top: number, ground: number): Strokes {
  const chance = random(street + 2);
  const high = ground - top;
  const count = Math.round(wide / Math.max(7, high * 0.08));
  const at = Array.from({ length: count }, (_, i) => {
    const long = high * (0.14 + chance() * 0.12);
    const x = left + ((i + 0.2 + chance() * 0.6) * (wide - high * 0.06)) / count;
    const y = top + chance() * (high - long);
    return [x + long * 0.18, y, x, y + long];
  }).flat();
  return { key: `rain ${street}`, opacity: 1, width: 1.2, at };
}
