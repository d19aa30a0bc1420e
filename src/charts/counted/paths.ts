import { trimNumber as n } from '../../lib/trim-number.ts';
import { glyphs } from './glyphs.ts';
import type { CountedMarks, Look } from './marks.ts';

/** Things alike as one path, in units of the drawings. */
export interface Path {
  readonly look: Look;
  readonly opacity: number;
  /** Pixels of a unit. */
  readonly scale: number;
  readonly d: string;
}

/** A thousand things are few paths: those at rest are alike, and opacities go in tenths. */
export function paths({ things }: Pick<CountedMarks, 'things'>): Path[] {
  const alike = new Map<string, Path & { d: string }>();
  for (const { x, y, glyph, look, scale: exact, opacity: faint } of things) {
    const [opacity, scale] = [n(faint), n(exact, 3)];
    if (opacity === 0) continue;
    const key = `${look} ${opacity} ${scale}`;
    const path = alike.get(key) ?? { look, opacity, scale, d: '' };
    path.d += `M${n(x / scale)} ${n(y / scale)}${glyphs[glyph]}`;
    alike.set(key, path);
  }
  return [...alike.values()];
}
