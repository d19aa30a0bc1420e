import type { Frame } from '../../model/chart.ts';
import { formatValue } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import type { Amount, Cell, Column, Goal, GoalsData, Room } from './marks.ts';
import { heroOf } from './hero.ts';
import { rulerOf } from './ruler.ts';
import { say } from './say.ts';
import { shape } from './shape.ts';
import { stack, typeOf, type Row } from './text.ts';

/** A goal's head beside others: its label, and what a low room leaves to its shape. */
export const headOf = ({ label, meaning }: Goal, size: number, height: number, lang: Lang): Row[] => [
  [label[lang], size, 'strong'],
  [meaning === 'better' && height > 110 ? say.better[lang] : '', size],
];

/**
 * A goal in its room: label, ruler, the word's shape with the word in it, what 2024 brought, and what came later where
 * that is known. Alone on the stage its ruler has numbers. Beside others, `most` is what the rulers' ends stand for,
 * `head` is kept free for their labels, and what the columns are is said once for all.
 */
export function goalCell(
  key: string,
  goal: Goal,
  { when, missing }: GoalsData,
  room: Room,
  known: boolean,
  frame: Frame,
  most?: number,
  head = 0,
): Cell {
  const { lang, measure } = frame;
  const { x: left, y: top, width, height } = room;
  const { meaning, done, late } = goal;
  const { small, result } = typeOf(room);
  const right = left + width;
  const header = stack(
    most
      ? headOf(goal, small, height, lang)
      : [
          [say.plan[lang], small],
          [goal.label[lang], small * 1.25, 'strong'],
          [goal.note?.[lang] ?? '', small],
        ],
    left,
    top,
    width,
    frame,
  );
  const rows = (amount: Amount | undefined, time: string, none: string, look: string): Row[] =>
    amount
      ? [
          [most ? '' : time, small],
          [formatValue(amount[0], goal.unit, lang, amount[1], amount[2]), result, look],
        ]
      : [[none, small]];
  // What stands under the ruler, counted from its foot: 2024's on the left, on the right what came later.
  const under = small * 0.2;
  const before = stack(
    rows(done, say.done[lang], missing.done[lang], 'big'),
    left,
    under,
    width * 0.64,
    frame,
  );
  const after = stack(
    rows(late, when[lang], most ? '—' : missing.late[lang], 'big one'),
    right,
    under,
    width - Math.max(...before.words.map((each) => measure(each.text, each.size * 1.1))) - 10,
    frame,
    'end',
  );
  // Room is kept for what came later, so that nothing moves when it is told.
  const base = top + height - Math.max(before.end, after.end);
  const tip = Math.max(header.end, top + head) + small * 0.6;
  const { scale, ruler, words, pixels } = rulerOf(goal, base, tip, most, room, small, frame);
  const numbers = most ? [] : words;
  const x = Math.max(left + 10, ...numbers.map((each) => each.x + measure(each.text, small))) + 8;
  const ground = { ...scale, x1: x, x2: right };
  const bar = Math.min(34, width / 24);
  const own = { ...ground, x1: x + bar * (done ? 2 : 0.5), x2: right - bar * (late ? 2 : 0.5) };
  const told = known ? late : undefined;
  /** The column of a result, its end drawn as firm as its number. */
  const column = (look: Column['look'], x: number, amount?: Amount): Column[] => {
    if (!amount) return [];
    const [value, qualifier] = amount;
    const y1 = base - value * pixels;
    const above = qualifier ? Math.min(bar, base - y1) / 2 : 0;
    const below = qualifier === 'about' ? above : 0;
    return [{ kind: 'column', key: look, look, opacity: 1, x, width: bar, y0: base, y1, below, above }];
  };
  return {
    key,
    opacity: 1,
    marks: [
      ...shape(meaning, ground),
      ruler,
      ...column('done', x + bar / 2, done),
      ...column('one', right - bar * 1.5, told),
      ...header.words,
      ...numbers,
      ...[...before.words, ...(known ? after.words : [])].map((each) => ({ ...each, y: each.y + base })),
      ...heroOf(goal, own, !most, !most && !told, frame),
    ],
  };
}
