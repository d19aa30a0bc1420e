import type { Frame } from '../../model/chart.ts';
import type { Cell, GoalsData, Mark, Room } from './marks.ts';
import { say } from './say.ts';
import { stack, typeOf, word } from './text.ts';

/** The target without a number: two lines in step, without a scale. Alone on the stage they have their names. */
export function incomeCell(
  { income, missing }: GoalsData,
  { x, y, width, height }: Room,
  alone: boolean,
  known: boolean,
  frame: Frame,
): Cell {
  const { lang, measure } = frame;
  const { small } = typeOf({ width, height: alone ? height : width });
  const [right, bottom] = [x + width, y + height];
  const left = alone ? x : x + width * 0.56;
  const step = say.step[lang];
  const { words, end } = stack(
    [
      [alone ? say.plan[lang] : '', small],
      [income[lang], alone ? small * 1.25 : small, 'strong'],
    ],
    x,
    y,
    alone ? width : width * 0.52,
    frame,
  );
  const size = Math.min((width * 0.44) / measure(step, 1), (bottom - end) * (alone ? 0.32 : 0.8));
  const low = alone ? bottom - small * 3 : bottom;
  const high = alone ? end + small * 2 : bottom - Math.min(height, width / 4);
  const gap = 14 + (low - high) * 0.1;
  const name = (text: string, y: number) => word(text, right, y, small, 'strong', 'end');
  return {
    key: 'income',
    opacity: 1,
    marks: [
      ...(['rail', 'hollow'] as const).map((look): Mark => ({
        kind: 'stairs',
        key: look,
        look,
        opacity: 1,
        x: left,
        y: high,
        width: right - left,
        height: low - high,
        gap,
      })),
      ...words,
      // The label of a low strip says it alone.
      ...(size < 13 ? [] : [word(step, x, end + size * (alone ? 1.3 : 0.88), size, 'big')]),
      ...(alone
        ? [
            name(say.economy[lang], high - small * 0.5),
            name(say.income[lang], high + gap + small * 2),
            ...stack(known ? [[missing.target[lang], small]] : [], x, low + small, width, frame).words,
          ]
        : []),
    ],
  };
}
