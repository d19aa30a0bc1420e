import type { Frame } from '../../model/chart.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import type { Goal, Word } from './marks.ts';
import { say } from './say.ts';
import type { Ground } from './shape.ts';
import { stack, unitShare, word } from './text.ts';

/** From a hero's line to the next, ems. */
const leading = 1.08;

/** The target's word and number, as large as their place allows: under a lid, on a floor, across what has no edge. */
export function heroOf(
  { meaning, target, unit: units }: Goal,
  { x1, x2, y, base, top }: Ground,
  alone: boolean,
  red: boolean,
  frame: Frame,
): Word[] {
  const { lang, measure } = frame;
  const [value, qualifier = 'exact', qualifierWord = null] = target;
  const quantity = { value, unit: units, qualifier, qualifierWord, kind: 'level', direction: null } as const;
  const [before = '', number = '', rest = ''] = aroundDigits(quantity, lang);
  // 千亿级 has no unit; a percentage has its own with its digits.
  const [scale = '', after = ''] = rest.includes(units[lang]) ? rest.split(units[lang]) : ['', rest];
  const percent = units[lang] === '%';
  const digits = number + (percent ? '%' : scale.trimEnd());
  const unit = percent || after === rest ? '' : (lang === 'zh' ? '' : ' ') + units[lang];
  const [width, middle] = [x2 - x1, (x1 + x2) / 2];
  const more = stack(
    alone && meaning === 'better' ? [[say.better[lang], Math.max(12, (base - top) / 18), 'big halo']] : [],
    middle,
    top,
    width,
    frame,
    'middle',
  );
  const [up, down] = [y - more.end, base - y];
  const [floor, lid] = [meaning === 'floor', meaning === 'lid'];
  const own = measure(digits + after, 1) + measure(unit, unitShare);
  const first = measure(before, 1);
  // Alone, a word before the number has a line of its own; then the number is at its value, the word above it.
  const lines = alone && before ? 2 : 1;
  const ems = lines > 1 ? Math.max(own, first) : own + first;
  const high = floor ? up / lines : lid ? down / lines : Math.min(up / (lines - 0.5), down * 2);
  const size = Math.max(14, Math.min(high * 0.87, (width * 0.92) / ems, (base - top) * 0.3));
  const last = y + size * (floor ? -0.2 : lid ? lines * leading - 0.06 : 0.36);
  const look = 'big halo wide';
  const tone = red ? 'one' : 'big';
  return [
    ...(lines > 1 ? [word(before, middle, last - leading * size, size, look, 'middle')] : []),
    {
      ...word(digits, middle, last, size, look, 'middle'),
      key: tone + digits,
      before: lines > 1 ? '' : before,
      tone,
      unit,
      after,
    },
    ...more.words,
  ];
}
