/**
 * Drawings of things: paths from their middles in relative commands, units, y downwards. Windows are outlines too, so that
 * they stay open where a drawing is filled by even and odd.
 */
export const glyphs = {
  /** A works with a chimney and three roofs. */
  factory: 'm-10 9v-18h4v8l5-4v4l5-4v4l6-4v14zm4-5h2v2h-2zm6 0h2v2h-2zm6 0h2v2h-2z',
  /** A road that dips, water in the dip, a drop above. */
  dip: 'm-11-2h2c4 0 4 10 9 10s5-10 9-10h2m-16 4q1.2-1.6 2.5 0t2.5 0 2.5 0 2.5 0m-7.5 3q1.2-1.4 2.5 0t2.5 0m-2.5-15.5c-2 3-2.6 4-2.6 5.2a2.6 2.6 0 0 0 5.2 0c0-1.2-.6-2.2-2.6-5.2z',
  /** A charging post with a bolt, and its cable. */
  charger: 'm-8 10v-17q0-3 3-3h5q3 0 3 3v17zm6.5-16-3 6h4l-2.5 6m5-3q5 1 5-3.5v-6.5l-2.5-3',
  /** An eye that looks over roofs to a hill with a pavilion. */
  corridor:
    'm-21-4q4-5 8 0q-4 5-8 0zm3 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0m6 0h23m-25 8.5q2.5-.5 3.5-3h5q1 2.5 3.5 3zm2 0v5.5m8 0v-5.5m2 0q2.5-.5 3.5-3h5q1 2.5 3.5 3zm2 0v5.5m8 0v-5.5m3 5.5q2-7 5.5-7t5.5 7m-9-11.5 3.5-4 3.5 4zm1.5 0v4h4v-4',
  /** A bed with a shoot and two flowers. */
  garden:
    'm-10 4h20l-2 6h-16zm10 0v-9m0 3c-5 0-6-2.5-6-5.5 4 0 6 1.5 6 5.5zm0-3c0-4 2-5.5 6-5.5 0 3-1 5.5-6 5.5m-6.5 9v-3a2 2 0 1 1 .1 0m13 3v-3a2 2 0 1 1 .1 0',
  /** A playing field from above. */
  court: 'm-11-8h22v16h-22zm11 0v16m-3-8a3 3 0 1 0 6 0a3 3 0 1 0-6 0m-8-4h4v8h-4m22-8h-4v8h4',
  /** A tap, and a drop. */
  tap: 'm-11-5h4v8h-4m4-6h11q6 0 6 6v3h-5v-2q0-2-2-2h-10m3-5v-4m-4 0h8m3.5 14c-1.5 2-2 3-2 3.8a2 2 0 0 0 4 0c0-.8-.5-1.8-2-3.8z',
  /** An open book. */
  book: 'm0-6q-4-3-10-2v14q6-1 10 2 4-3 10-2v-14q-6-1-10 2zm0 0v14m-7-10q2 0 4 1m-4 3q2 0 4 1m10-5q-2 0-4 1m4 3q-2 0-4 1',
  /** A doctor's case. */
  aid: 'm-10-5h20v14h-20zm6 0v-4h8v4m-5.5 3h3v2.5h2.5v3h-2.5v2.5h-3v-2.5h-2.5v-3h2.5z',
  /** A spanner. */
  tool: 'm9-8-4 4-3-.5-.5-3 4-4a6 6 0 0 0-7.5 7.5l-7.5 7.5a2.6 2.6 0 0 0 4 4l7.5-7.5a6 6 0 0 0 7-8z',
} as const;

export type Glyph = keyof typeof glyphs;

const cells: Partial<Record<Glyph, readonly [width: number, height: number]>> = {
  corridor: [56, 26],
  charger: [20, 26],
  court: [28, 24],
  // The first of those with names, which need room below.
  book: [36, 28],
};

/** Width and height of a drawing with its share of air, units. */
export function cellOf(glyph: Glyph): readonly [width: number, height: number] {
  return cells[glyph] ?? [28, 28];
}
