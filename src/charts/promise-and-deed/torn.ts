import type { Frame } from '../../model/chart.ts';
import { focusOf, textSize } from './focus.ts';
import type { Pair, PairView, PairMarks, Part, Said, Words } from './marks.ts';
import { down, joined, plain, type Area } from './rows.ts';
import { stripOf } from './strip.ts';
import { block, leading, line, linesOf } from './text.ts';
import { says } from './words.ts';

/** What a torn row still shows: names go when room is short, and before them the reasons. */
type Detail = 'reasons' | 'names' | 'numbers' | 'strips';

const details: readonly Detail[] = ['reasons', 'names', 'numbers', 'strips'];

/**
 * Two numbers that only look alike, each on a strip and a scale of its own, with a tear between: no distance can be read
 * across it. All rows show the same, as much as there is room for.
 */
export function tornRows(rows: readonly Pair[], view: PairView, area: Area, frame: Frame): PairMarks {
  const high = area.y1 - area.y0;
  const focus = rows.find(({ id }) => id === view.focus);
  const large = focus && focusOf(focus, view, { ...area, room: high }, frame);
  const rest = rows.filter((pair) => pair !== focus);
  const room = high - (large?.height ?? 0);
  const tried = details
    .slice(focus ? 1 : 0)
    .map((detail) => rest.map((pair) => tornRow(pair, view, area, detail, frame)));
  const tall = (parts: readonly Part[]) => parts.reduce((sum, { height }) => sum + height, 0);
  const fits = tried.find((parts) => tall(parts) <= room) ?? [];
  const air = Math.min((room - tall(fits)) / Math.max(1, rest.length), 60);
  let y = area.y0;
  const shown = fits.length ? rows : focus ? [focus] : [];
  return joined(
    shown.map((pair) => {
      const part = pair === focus ? large! : fits[rest.indexOf(pair)]!;
      const placed = down(part, y + (pair === focus ? 0 : air / 2));
      y += part.height + (pair === focus ? 0 : air);
      return placed;
    }),
  );
}

function tornRow(pair: Pair, { today }: PairView, { x0, x1 }: Area, detail: Detail, frame: Frame): Part {
  const { lang, measure, size } = frame;
  const { id, done, promised, later } = pair;
  const s = textSize(size.width);
  const r = s * (detail === 'strips' ? 0.45 : 0.55);
  const middle = (x0 + x1) / 2;
  const gap = 3 * r;
  const width = middle - gap - x0;
  const last = today && later ? plain(later) : '';
  const words: Words[] = [];
  const told = detail === 'reasons' || detail === 'names';

  /** A side's number with what it counts: behind it, or below where that is too long. */
  const side = (key: string, x: number, said: Said | null, name: string, free = width): number => {
    const number = said ? plain(said) : says[lang].none;
    const own = { x, y: s, width: free, size: s };
    const rows = block(`${id} ${key}`, number, own, frame, said ? 'strong' : '');
    words.push(...rows);
    if (!told) return rows.length;
    const behind = x + measure(number, s * 1.12) + s * 0.7;
    if (behind + measure(name, s * 1.04) <= x + free) {
      words.push(line(`${id} ${key} name`, name, behind, s, s));
      return 1;
    }
    const below = block(`${id} ${key} name`, name, { ...own, y: s + rows.length * leading(s) }, frame);
    words.push(...below);
    return rows.length + below.length;
  };
  let y = 0;
  if (detail !== 'strips') {
    const left = side('done', x0, done, pair.other);
    const free = width - (last ? measure(last, s * 1.06) + s * 0.7 : 0);
    const right = side('planned', middle + gap, promised, pair.name, free);
    if (last) words.push(line(`${id} one`, last, x1, s, s, 'strong one', 'end'));
    y = leading(s) * Math.max(left, right);
  }
  const top = y;
  y += r * 1.3;
  const strip = stripOf(pair, { x0, x1, y, r }, today, true);
  const tear = {
    key: `${id} tear`,
    opacity: 1,
    x: middle,
    y0: Math.min(top - s, y - r * 1.4),
    y1: y + r * 1.4,
  };
  y += r * 1.3;
  const why = pair.why[today ? 1 : 0];
  if (detail === 'reasons' && why) {
    const rows = linesOf(why, x1 - x0, s, frame).length;
    words.push(...block(`${id} why`, why, { x: x0, y: y + s * 1.15, width: x1 - x0, size: s }, frame));
    y += rows * leading(s);
  }
  return { strips: strip.strips, marks: strip.marks, tears: [tear], words, height: y + s * 0.3 };
}
