import type { Frame } from '../../model/chart.ts';
import { focusOf, textSize } from './focus.ts';
import type { Pair, PairView, Part, PairMarks, Said, Words } from './marks.ts';
import { stripOf } from './strip.ts';
import { line } from './text.ts';
import { keyOf } from './words.ts';

/** A rectangle of the picture, pixels. */
export interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** How a view's rows share its room: what does not fit in a row is left out for all. */
export interface Plan {
  readonly pitch: number;
  readonly size: number;
  readonly names: number;
  readonly numbers: 'beside' | 'columns' | null;
  /** Right ends of the columns of numbers. */
  readonly columns: readonly number[];
  /** Whether units stand at the right end, and where the strips end. */
  readonly units: boolean;
  /** Size of the numbers. */
  readonly small: number;
  readonly edge: number;
}

export const plain = (said: Said) => said.said.join('');

/** A promise's unit: what is left of its number without its power of ten and what else it is said with. */
export function unitOf({ promised: { said } }: Pair): string {
  return said[2].replace(/^[万亿多余级]+|^ ?(?:m|b|tr)illion |左右$|以[上内]$/g, '').trim();
}

const numbersOf = (pair: Pair) => ({ done: pair.done, planned: pair.promised, one: pair.later });

/** Radius of a promise's mark, pixels. */
const radius = (size: number, pitch: number) => Math.min(size * 0.55, pitch * 0.4);

/** Plans rows `pitch` pixels apart, each with its name at its left and its strip at its right. */
export function planOf(rows: readonly Pair[], view: PairView, area: Area, pitch: number, frame: Frame): Plan {
  const { lang, measure, size } = frame;
  const s = textSize(size.width);
  const widest = (texts: readonly string[], size = s) =>
    Math.max(0, ...texts.map((text) => measure(text, size * 1.08)));
  const named = pitch >= s * 1.08;
  const names = named
    ? Math.max(widest(rows.map(({ name }) => name)), widest(rows.map(({ words }) => words))) + s
    : 0;
  // The later report's column is there before its numbers are, so that nothing moves when they come.
  const key = keyOf(view.group, true, lang);
  const small = Math.max(12, s * 0.88);
  const widths = key.map(([role, text]) =>
    widest(
      [`${text}__`, ...rows.map((pair) => numbersOf(pair)[role]).map((said) => (said ? plain(said) : ''))],
      small,
    ),
  );
  const all = widths.reduce((sum, width) => sum + width + small, 0);
  const wide = size.width >= 480 && named && !view.focus;
  const roomy = pitch >= s * 3.9;
  const columns = wide && !roomy && area.x1 - area.x0 - names - all > 120;
  const beside = wide && !columns && pitch >= 2 * radius(s, pitch) + 26;
  const unit = widest(rows.map(unitOf));
  const units = named && !beside && !columns && unit < (area.x1 - area.x0) * 0.14;
  const edge = area.x1 - (columns ? all : units ? unit + s * 0.6 : 0);
  let right = edge;
  return {
    small: roomy ? s : small,
    units,
    edge,
    pitch,
    size: s,
    names,
    numbers: beside ? 'beside' : columns ? 'columns' : null,
    columns: columns ? widths.map((width) => (right += width + small)) : [],
  };
}

/** Pairs on strips of one scale each, in rows; the one in focus stands large in its place, without its neighbours' words. */
export function rowsOf(
  rows: readonly Pair[],
  view: PairView,
  area: Area,
  plan: Plan,
  frame: Frame,
): PairMarks {
  const parts: Part[] = [];
  let y = area.y0;
  for (const pair of rows) {
    const part =
      pair.id === view.focus
        ? focusOf(pair, view, { ...area, room: area.y1 - area.y0 }, frame)
        : rowOf(pair, view, area, plan, frame);
    parts.push(down(part, y));
    y += part.height;
  }
  return joined(parts);
}

function rowOf(
  pair: Pair,
  { today, focus, group }: PairView,
  { x0, x1 }: Area,
  plan: Plan,
  frame: Frame,
): Part {
  const { lang, measure } = frame;
  const { size: s, small, pitch, numbers, columns, edge } = plan;
  const { id } = pair;
  const r = radius(s, pitch);
  const y = pitch / 2;
  const base = y + s * 0.36;
  const words: Words[] = [];
  const two = pair.words && plan.names && pitch >= s * 2.6 && !focus;
  if (plan.names)
    words.push(line(`${id} name`, pair.name, x0, two ? base - s * 0.6 : base, s, focus ? '' : 'name'));
  if (two) words.push(line(`${id} words`, pair.words, x0, base + s * 0.75, 12));
  if (plan.units) words.push(line(`${id} unit`, unitOf(pair), x1, base, 12, '', 'end'));
  const strip = stripOf(pair, { x0: x0 + plan.names, x1: edge - r, y, r }, today, false);

  const key = keyOf(group, today, lang);
  if (numbers === 'columns')
    key.forEach(([role], i) => {
      const said = numbersOf(pair)[role];
      if (said) words.push(line(`${id} ${role}`, plain(said), columns[i]!, base, small, looks[role], 'end'));
    });
  if (numbers === 'beside') {
    const near = (roles: readonly string[], at: number) =>
      beside(
        strip.marks
          .filter(({ role }) => roles.includes(role))
          .map(({ role, x }) => ({
            role,
            x,
            text: plain(numbersOf(pair)[role]!),
          })),
        x0 + plan.names,
        x1,
        (text) => measure(text, small * 1.04),
      ).map(({ role, x, text }) => line(`${id} ${role}`, text, x, at, small, looks[role], 'middle'));
    words.push(...near(['done', 'one'], y - r - small * 0.28), ...near(['planned'], y + r + small * 0.95));
  }
  return { ...strip, tears: [], words, height: pitch };
}

const looks = { done: 'strong', planned: '', one: 'strong one' } as const;

/** Texts centred at x as far as they keep clear of each other and of the ends. */
function beside<T extends { readonly x: number; readonly text: string }>(
  texts: readonly T[],
  x0: number,
  x1: number,
  width: (text: string) => number,
): T[] {
  const half = (each: T) => width(each.text) / 2 + 4;
  const sorted = [...texts].sort((a, b) => a.x - b.x);
  const [a, b] = sorted;
  const push = a && b ? Math.max(0, a.x + half(a) + half(b) - b.x) / 2 : 0;
  let from = x0;
  const placed = sorted.map((each, i) => {
    const x = Math.max(from + half(each), each.x + (i ? push : -push));
    from = x + half(each);
    return { ...each, x };
  });
  let to = x1 + 4;
  return placed.reverse().map((each) => {
    const x = Math.min(to - half(each), each.x);
    to = x - half(each);
    return { ...each, x };
  });
}

/** A part moved down by `dy` pixels. */
export function down(part: Part, dy: number): Part {
  const move = <M extends { readonly y: number }>(mark: M): M => ({ ...mark, y: mark.y + dy });
  return {
    ...part,
    strips: part.strips.map(move),
    marks: part.marks.map(move),
    words: part.words.map(move),
    tears: part.tears.map((tear) => ({ ...tear, y0: tear.y0 + dy, y1: tear.y1 + dy })),
  };
}

export function joined(parts: readonly PairMarks[]): PairMarks {
  return {
    strips: parts.flatMap(({ strips }) => strips),
    marks: parts.flatMap(({ marks }) => marks),
    tears: parts.flatMap(({ tears }) => tears),
    words: parts.flatMap(({ words }) => words),
  };
}
