import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import { across, desks, fit, roomsOf, rowsOf, tables } from './layout.ts';
import type { Lot, Saying, SeatsData, SeatsMarks, SeatsView } from './marks.ts';
import { resultsIn } from './results.ts';
import { board, lines, sizes } from './words.ts';

export * from './marks.ts';

/** A desk is a hundred places, the same in every room; the first nine grow to be the programmes' places. */
export function geometry(data: SeatsData, { scene, known }: SeatsView, frame: Frame): SeatsMarks {
  const { boards, notes, names, silent } = data[frame.lang];
  const [plan, done, late, programmes] = data.counts;
  const { small } = sizes(frame.size);
  const later = Number(known);
  const pair = Number(scene === 'seats-2024');
  const inClass = pair || Number(scene === 'seats');

  const pairs = [
    [boards.done, boards.pair],
    [boards.done, boards.pairLate],
  ];
  const alone = scene === 'results' ? boards.results : boards.programmes;
  const states = pair
    ? pairs
    : inClass
      ? [[boards.plan], [boards.late]]
      : [[alone.filter((text) => known || text !== silent) as unknown as Saying]];
  const rooms = roomsOf(states, frame);
  // Desks that are out of sight wait where the two classrooms have them.
  const [first, second] = pair ? rooms : roomsOf(pairs, frame);
  const { stage } = rooms.at(-1)!;
  const now = inClass > pair ? fit(stage, late) : fit(second!.stage, done);
  const before = fit(first!.stage, done);

  const lot = (
    key: string,
    look: string,
    opacity: number,
    at: readonly number[],
    { x, y, sx, sy }: Pick<Lot, 'x' | 'y' | 'sx' | 'sy'>,
  ): Lot => ({ key, look, opacity, glyph: 'desk', at, x, y, sx, sy });
  const open = inClass * (1 - later);
  const table = inClass ? null : tables(stage, programmes);
  const took = resultsIn(stage, data, frame, Number(scene === 'results'));
  const room = now.sx * across;
  const note = now.y + rowsOf(late) * now.sy;
  const under: NumberWord[] = [];
  for (const text of pair ? notes : []) {
    const said = lines(text, now.x, under.at(-1)?.y ?? note, room, frame);
    if (said.at(-1)!.y < frame.size.height - small * 0.3) under.push(...said);
  }
  return {
    rects: [
      ...rooms.map(({ board }, i) => ({ ...board, key: `board ${pair > i}`, opacity: 1 })),
      {
        key: 'frame',
        opacity: inClass * later,
        x: now.x - 2,
        y: now.y - 2,
        width: room + 4,
        height: rowsOf(plan) * now.sy + 1,
      },
    ],
    lots: [
      lot('done', 'done', pair, desks(done - 1), before),
      lot('soft', 'done', pair * 0.35, desks(done, done - 1), before),
      lot('late', 'late', inClass * later, desks(late), now),
      lot(
        'nine',
        'planned',
        inClass ? open : Number(scene === 'programmes'),
        table?.at ?? desks(programmes),
        table ?? now,
      ),
      lot('rest', 'planned', open, desks(plan, programmes), now),
      took.lot,
    ],
    strokes: took.strokes,
    words: [
      ...rooms.flatMap(({ board: place }, i) => {
        const past = pair && !i;
        const saying = states[inClass * later]![i]!;
        return board(past ? 'past' : scene + later, saying, place, frame, past ? 'big' : 'big one').words;
      }),
      ...under,
      ...(table && scene === 'programmes'
        ? names.flatMap((name, i) => {
            // On the desk's top, which reaches from half a cell above its place to the place itself.
            const [x, y] = [
              table.x + table.at[i * 2]! * table.sx,
              table.y + (table.at[1]! - 0.25) * table.sy,
            ];
            const said = lines(name, x, 0, table.sx * 0.76, frame, 'strong middle');
            return said.map((line, k) => ({
              ...line,
              y: y + small * (0.36 + (k - (said.length - 1) / 2) * 1.1),
            }));
          })
        : []),
      ...took.words,
    ],
  };
}

export function interpolate(from: SeatsMarks, to: SeatsMarks): (t: number) => SeatsMarks {
  const lots = interpolateKeyed(from.lots, to.lots, (a, b, t) => {
    const half = mixFields(a, b, t);
    // Desks of a room move together; only the nine leave their row, each in a straight line.
    if (b.key !== 'nine') return half;
    const at = b.at.map((value, i) => {
      const axis = i % 2 ? 'sy' : 'sx';
      return mix(a.at[i]! * a[axis], value * b[axis], t) / half[axis];
    });
    return { ...half, at };
  });
  const rects = interpolateKeyed(from.rects, to.rects, mixFields);
  const strokes = interpolateKeyed(from.strokes, to.strokes, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ lots: lots(t), rects: rects(t), strokes: strokes(t), words: words(t) });
}
