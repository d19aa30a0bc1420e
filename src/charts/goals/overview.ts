import type { Frame } from '../../model/chart.ts';
import { goalCell, headOf } from './cell.ts';
import { incomeCell } from './income.ts';
import type { Cell, GoalsData, Room } from './marks.ts';
import { say } from './say.ts';
import { stack, typeOf, word } from './text.ts';
import { goalIds } from './views.ts';

/** What the ends of the overview's rulers stand for: one scale, with five in a hundred well up on it. */
const most = 8;

/**
 * The economy's goals on one scale: in a row on a wide stage, otherwise two by two; under them what their columns are,
 * and the goal without a number.
 */
export function overview(data: GoalsData, room: Room, known: boolean, frame: Frame): Cell[] {
  const { goals, when } = data;
  const { lang } = frame;
  const { x, y, width, height } = room;
  const columns = width > height * 1.6 ? 4 : 2;
  const gap = Math.min(width, height) / 26;
  const strip = Math.max(48, Math.min(130, height * 0.15));
  const legend = 16 + gap / 2;
  const cell = {
    width: (width + gap) / columns - gap,
    height: ((height - strip - legend) * columns) / 4 - gap,
  };
  const { small } = typeOf(cell);
  const shown = goals.slice(0, 4);
  const heads = shown.map(
    (goal) => stack(headOf(goal, small, cell.height, lang), 0, 0, cell.width, frame).end,
  );
  const key = say.left[lang] + (known ? say.right[lang] + when[lang] : '');
  const foot = { x, y: y + height - strip, width, height: strip };
  const income = incomeCell(data, foot, false, known, frame);
  return [
    ...shown.map((goal, i) => {
      const place = {
        ...cell,
        x: x + (i % columns) * (cell.width + gap),
        y: y + Math.floor(i / columns) * (cell.height + gap),
      };
      return goalCell(goalIds[i]!, goal, data, place, known, frame, most, Math.max(...heads));
    }),
    { ...income, marks: [...income.marks, word(key, x, foot.y - legend / 2, small)] },
  ];
}
