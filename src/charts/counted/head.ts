import type { Frame } from '../../model/chart.ts';
import type { Room } from './layout.ts';
import { silent } from '../shared/later.ts';
import { below, unitWord, unitWords, type UnitWord } from '../shared/unit-word.ts';
import type { CountedData, CountedView, Said } from './marks.ts';

/** Text sizes and margins on a stage, pixels. */
export function stageOf({ width, height }: Frame['size']) {
  const small = Math.max(12, Math.min(17, width / 46, height / 26));
  const margin = Math.max(8, Math.min(width, height) / 40);
  // A flat stage has the words beside the things, others above them.
  const beside = width > height * 1.6;
  const wide = width - 2 * margin;
  const column = beside ? Math.min(Math.max(wide * 0.26, 150), small * 21) : wide;
  return {
    small,
    margin,
    beside,
    column,
    left: beside ? margin * 3 + column : margin,
    right: width - margin,
  };
}

/** What is said, and the rooms left under or beside it: one, or two where 2024 and 2025 stand under their own numbers. */
export function headOf(
  data: CountedData,
  { id, known }: CountedView,
  frame: Frame,
): { words: UnitWord[]; rooms: Room[] } {
  const { size, lang, measure } = frame;
  const { small, margin, beside, column, left, right } = stageOf(size);
  const says = data.promises[id]![lang];
  const late = known ? says.late : undefined;
  const words: UnitWord[] = [];
  let y = margin * 0.5;
  const say = (text: string, look = '', fontSize = small, x = margin, width = column) => {
    words.push(...unitWords(text, x, y, width, fontSize, look, frame));
    y = below(words, y);
  };
  const count = ({ number }: Said, key: string, look: string, x: number, width: number) => {
    const ems = measure(number[0], 1.08) + measure(number[1], 0.36) + 0.1;
    const fontSize = Math.min(small * 4.6, width / ems, size.height * 0.2);
    // Keyed by its place, so that it changes there.
    words.push(unitWord(number[0], x, y + fontSize * 0.8, fontSize, look, key, number[1]));
    y += fontSize * 0.92;
  };
  const room = (x: number, width: number): Room => ({ x, y, width, height: size.height - margin - y });

  if (!says.done) count(late ?? says, 'plan', 'big one', margin, column);
  say(says.topic, 'strong', small * 1.2);
  // On the smallest stages two fields leave no room for the notes; the picture's name says them.
  const notes = says.done && size.height < 340 ? [] : says.lines;
  for (const line of [...((!says.done && late?.lines) || []), ...notes]) say(line);
  if (known && !says.late) say(silent[lang]);
  if (!says.done) {
    y = beside ? margin : y + small;
    return { words, rooms: [room(left, right - left)] };
  }

  const apart = margin * 2;
  const half = (right - left - apart) / 2;
  const start = beside ? margin * 0.5 : y + small * 0.6;
  const heads = [says.done, late ?? { number: says.number, lines: says.plan! }];
  const ends = heads.map((head, i) => {
    const x = left + i * (half + apart);
    y = start;
    count(head, i ? 'plan' : 'done', i ? 'big one' : 'big', x, half);
    for (const line of head.lines) say(line, 'strong', small, x, half);
    return y;
  });
  // Two lines of words at least, so that the things stay where they are when a line comes.
  y = Math.max(...ends, start + small * 7.6) + small * 0.4;
  return { words, rooms: heads.map((_, i) => room(left + i * (half + apart), half)) };
}
