import { random } from '../../lib/random.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import type { RebuildingData, RebuildingMarks, RebuildingView } from './marks.ts';
import { row, rowsOf, sizes } from './words.ts';

export * from './marks.ts';

/** Strokes of rain in a normal year, one a per cent of it, and how many of them side by side. */
const normal = 100;
const across = 20;
/** How much of the room the hill rises, from left to right. */
const rise = 0.2;
/** How much shows of the doors, and of those that fade after the last: the report says how many at least. */
const doorways = [1, 0.5, 0.25, 0.1];

/**
 * Rain fills the field as it would a gauge, to scale from its foot; fallen, it is the ground of the hill that houses
 * and foundations stand on.
 */
export function geometry(
  { counts: [more, houses, frames, doors], texts, normal: level }: RebuildingData,
  view: RebuildingView,
  frame: Frame,
): RebuildingMarks {
  const { width, height } = frame.size;
  const { pad, wide, small } = sizes(frame.size);
  const rows = rowsOf(texts[frame.lang][view], frame);
  const foot = height - pad;
  const room = foot - small - rows.at(-1)!.y;
  /**
   * Lots of marks, a row free before each: as large as the room lets them be. On the hill, where `hill` is 1 and not 0,
   * the first lot fills its rows, and marks stand between two above.
   */
  const lay = (lots: readonly number[], hill: number) => {
    const high = room * (1 - rise * hill);
    let [columns, cell, pitch] = [1, 0, 0];
    for (let c = 2; c < 99; c += 1) {
      const count = lots.reduce((sum, lot) => sum + Math.ceil(lot / c) + 1, 0);
      const fits = hill * (lots[0]! % c) ? 0 : Math.min(wide / (c + hill / 2), high / count);
      if (fits > cell) [columns, cell, pitch] = [c, fits, high / count];
    }
    const lines = Math.ceil(lots[0]! / columns);
    const ground = (row: number, x: number) =>
      foot - high + (row + 2) * pitch - hill * rise * room * (x / width) ** 1.5;
    const at = lots.map((lot, nth) =>
      Array.from({ length: lot }, (_, i) => {
        const row = nth * (lines + 1) + Math.floor(i / columns);
        const x = pad + (((i % columns) + 0.5 + ((row % 2) / 2) * hill) * wide) / (columns + hill / 2);
        return [x, ground(row, x)];
      }).flat(),
    );
    /** `lines` that the first lot takes; `ground` is the height of any row at any x. */
    return { at, cell, lines, ground };
  };
  const restored = lay([houses], 1);
  const begun = lay([houses, frames], 1);
  const exits = lay([doors + doorways.length - 1], 0);

  const on = (...views: RebuildingView[]) => Number(views.includes(view));
  const wet = on('rain');
  const now = on('rain', 'restored') ? restored : begun;
  const all = normal + more;
  const step = (room * across) / all;
  const surface = foot - (step * normal) / across;
  const chance = random(5);
  const drops = Array.from({ length: all }, (_, i) => {
    if (wet) {
      const x = pad + ((i % across) + 0.1 + chance() * 0.8) * ((wide - small * 3) / across);
      const y = foot - (Math.floor(i / across) + chance() * 0.2) * step;
      return [x, y, x + step * 0.1, y - step * 0.78];
    }
    // As many under each row, the lowest of the rain under the lowest.
    const share = now.lines / all;
    const along = (i + 0.5) * share;
    return [-0.3, 0.3].flatMap((end) => {
      const x = pad + ((along % 1) + end * share) * wide;
      return [x, now.ground(Math.ceil(now.lines - 1 - along), x) + now.cell * 0.08];
    });
  }).flat();

  const group = (key: string, opacity: number, at: readonly number[], cell = step / 20) => ({
    key,
    opacity,
    at,
    cell,
  });
  const land = on('restored', 'begun');
  return {
    groups: [
      group('ground', land, drops),
      // The level of a normal year is dashed as its rain is.
      group('past', wet, [...drops.slice(0, normal * 4), pad, surface, width - pad, surface]),
      group('more', wet, drops.slice(normal * 4)),
      group('house done', land, now.at[0]!, now.cell),
      group('frame', on('begun'), begun.at[1]!, begun.cell),
      ...doorways.map((share, i) => {
        const end = (doors + i) * 2;
        return group(
          `door done ${i}`,
          on('exits') * share,
          exits.at[0]!.slice(i && end - 2, end),
          exits.cell,
        );
      }),
    ],
    rows: rows.concat(
      wet
        ? row(width - pad - small * 2.5, surface + small * 1.3, ['', level[frame.lang], ''], '', small)
        : [],
    ),
  };
}

export function interpolate(from: RebuildingMarks, to: RebuildingMarks): (t: number) => RebuildingMarks {
  const groups = interpolateKeyed(from.groups, to.groups, (a, b, t) => ({
    ...mixFields(a, b, t),
    at: b.at.map((value, i) => mix(a.at[i]!, value, t)),
  }));
  const rows = interpolateKeyed(from.rows, to.rows, mixFields);
  return (t) => ({ groups: groups(t), rows: rows(t) });
}
