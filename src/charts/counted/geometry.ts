import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { formatNumber } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import { unitWord, unitWords, type UnitWord } from '../shared/unit-word.ts';
import { cellOf, type Glyph } from './glyphs.ts';
import { headOf, stageOf } from './head.ts';
import { extent, gridOf, place, type Grid, type Room } from './layout.ts';
import type { CountedData, CountedMarks, CountedView, Look, Thing } from './marks.ts';
import { drawings } from './views.ts';

/** Pixels of a unit of the drawings, at most: few things are not blown up to fill a stage. */
const largest = { counted: 4.2, named: 6.2 };

/**
 * Every single thing that a promise counts, in rows with gaps after fives or tens; where 2024 can be compared, what it
 * did beside it at the same size.
 */
export function geometry(data: CountedData, view: CountedView, frame: Frame): CountedMarks {
  const { size, lang, measure } = frame;
  const promise = data.promises[view.id]!;
  const glyphs = drawings[view.id]!;
  const says = promise[lang];
  const { names } = says;
  const cell = cellOf(glyphs[0]!);
  const { small, beside } = stageOf(size);
  const { words, rooms } = headOf(data, view, frame);
  const [first] = rooms;
  const pair = rooms.length > 1;

  const named = names ? small * 2.4 : 0;
  const tally = pair || names ? 0 : measure(says.number[0], 12) + 10;
  // What is known later has its room in every view of a promise: the things stay where they are.
  const deepest = Math.max(promise.count, promise.done ?? 0, promise.late ?? 0);
  const fits = { width: first!.width - tally, height: first!.height - named };
  const grid = gridOf(promise.count, deepest, fits, cell, names ? largest.named : largest.counted);
  const { scale } = grid;
  const taken = extent(grid, cell);
  const spare = pair ? 0 : Math.max(0, fits.height - taken.height) * (beside ? 0.5 : 0.4);
  const at = (room: Room): Room => ({ ...taken, x: room.x, y: room.y + spare });

  const late = view.known && promise.late !== undefined;
  const field = (key: string, count: number, look: Look, room: Room) =>
    thingsOf(key, count, look, glyphs, grid, at(room), cell);
  const promised = rooms.at(-1)!;
  const things = [
    ...(pair ? field('d', promise.done!, 'done', first!) : []),
    ...(late ? field('p', promise.late!, 'late', promised) : field('p', promise.count, 'plan', promised)),
  ];
  if (tally) words.push(...counts(grid, at(promised), cell, lang));
  names?.forEach((name, i) => {
    const { x, y } = things[i]!;
    words.push(
      ...unitWords(name, x, y + (cell[1] / 2) * scale, cell[0] * scale, small, 'strong middle', frame),
    );
  });
  const last = promise.count / grid.columns - 1;
  return {
    size,
    weight: clamp(scale * 1.5, 0.6, 1.5),
    things,
    frames: late
      ? [{ ...at(promised), key: 'plan', opacity: 1, height: (place(last, grid.rows) + 1) * cell[1] * scale }]
      : [],
    words,
  };
}

function thingsOf(
  key: string,
  count: number,
  look: Look,
  glyphs: readonly Glyph[],
  { columns, rows, scale }: Grid,
  { x, y }: Room,
  [w, h]: readonly [number, number],
): Thing[] {
  return Array.from({ length: count }, (_, i) => ({
    key: key + i,
    opacity: 1,
    x: x + (place(i % columns, columns) + 0.5) * w * scale,
    y: y + (place(Math.floor(i / columns), rows) + 0.5) * h * scale,
    scale,
    glyph: glyphs[i % glyphs.length]!,
    look,
    order: i / count,
  }));
}

/** How many they are so far, behind every row, or every second or fifth where rows are many or close. */
function counts(
  { columns, rows, scale }: Grid,
  { x, y, width }: Room,
  [, h]: readonly [number, number],
  lang: Lang,
): UnitWord[] {
  const every =
    [1, 2, 5].find((each) => rows % each === 0 && rows / each <= 10 && each * h * scale > 14) ?? 5;
  return Array.from({ length: Math.floor(rows / every) }, (_, i) => {
    const row = (i + 1) * every - 1;
    const top = y + (place(row, rows) + 0.5) * h * scale + 4;
    const said = formatNumber((row + 1) * columns, lang).digits;
    return unitWord(said, x + width + 8, top, 12, 'small', `count ${i}`);
  });
}
