import { mix } from '../shared/mix.ts';
import type { Line, Meaning } from './marks.ts';
import type { Scale } from './ruler.ts';

/** Hairlines of a shape: so many in every goal, so that one shape becomes another. */
const hairlineCount = 40;
/** Those of them that are the soft band, where a hand opens above it. */
const band = 26;

/** Where a shape stands: on a scale, from x1 to x2. */
export type Ground = Pick<Scale, 'y' | 'base' | 'top'> & Pick<Line, 'x1' | 'x2'>;

/**
 * What a target's word allows, as hairlines: they have the width of no number, only sides that are open or closed; and
 * a ceiling's lid, a floor's sill. Other words have no edge.
 */
export function shape(meaning: Meaning, { x1, x2, y, base, top }: Ground): Line[] {
  const [up, down, middle] = [y - top, base - y, (x1 + x2) / 2];
  const reach = Math.min(up, down, (base - top) * 0.15);
  /** Strong at the value and fading to nothing on both sides: no edge. `u` runs from -1 to 1. */
  const soft = (u: number, far: number) => ({ y: y - u * far, opacity: (1 - u * u) ** 2 });
  /** A hand that opens upwards and is nowhere closed. `u` runs from 0 to 1. */
  const open = (u: number, from: number, narrow: number) => {
    const spread = Math.min(x2 - middle, base - top) * mix(narrow, 0.9, u);
    return {
      x1: middle - spread,
      x2: middle + spread,
      y: mix(from, top, u),
      bend: spread / 3,
      opacity: Math.sin(Math.PI * u),
    };
  };
  const place = (i: number) => {
    const u = i / (hairlineCount - 1);
    if (meaning === 'lid') return { y: mix(y, base, u), opacity: 0.45 };
    if (meaning === 'floor') return { y: y - u * u * up, opacity: 0.8 * (1 - u) };
    if (meaning === 'strive') return open(u, y + down * 0.7, 0.1);
    if (meaning === 'level') return soft(2 * u - 1, up * 0.85);
    if (meaning === 'about') return soft(2 * u - 1, reach);
    return i < band
      ? soft((2 * i) / (band - 1) - 1, reach)
      : open((i - band) / (hairlineCount - 1 - band), y, 0.3);
  };
  /** On a low ruler the lines lie close, and are lighter. */
  const ink = Math.min(1, (base - top) / 220);
  const line = (key: number, own: Partial<Line>): Line => ({
    kind: 'line',
    key: `${key}`,
    look: 'hair',
    opacity: 1,
    x1,
    x2,
    y,
    bend: 0,
    lip: 0,
    ...own,
  });
  const all = Array.from({ length: hairlineCount }, (_, i) => {
    const own = place(i);
    return line(i, { ...own, opacity: own.opacity * ink });
  });
  const lip = meaning === 'lid' ? 10 : meaning === 'floor' ? -10 : 0;
  return lip ? [...all, line(-1, { look: 'edge', lip })] : all;
}
