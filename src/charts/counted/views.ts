import { parseKnown } from '../shared/later.ts';
import type { Glyph } from './glyphs.ts';
import type { CountedView } from './marks.ts';

/** What may be counted out, and its drawing; three things that have names have three. */
export const drawings: Readonly<Record<string, readonly Glyph[]>> = {
  'manufacturers-moved-2025': ['factory'],
  'flood-spots-2025': ['dip'],
  'ev-superchargers-2025': ['charger'],
  'view-corridors-2025': ['corridor'],
  'micro-gardens-2025': ['garden'],
  'sports-sites-2025': ['court'],
  'water-supply-upgrades-2025': ['tap'],
  'xiongan-programmes-2025': ['book', 'aid', 'tool'],
};

/** `FIGURE`, or `FIGURE;known=today` with what a later report says of it. */
export function parseView(raw: string): CountedView | null {
  const { name, known } = parseKnown(raw);
  return Object.hasOwn(drawings, name) ? { id: name, known } : null;
}
