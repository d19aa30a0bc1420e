import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import type { Mark, Pair, PairView, Part, Role, Said, Words } from './marks.ts';
import { stripOf } from './strip.ts';
import { block, leading, line, linesOf } from './text.ts';
import { apartSaid, keyOf, says } from './words.ts';

/** Size of what stands before and behind a number. */
export const smaller = (size: number) => Math.max(12, size * 0.34);

/** Text size in pixels, by the picture's width. */
export const textSize = (width: number) => clamp(width / 50, 12, 17);

/**
 * One pair, large, from y = 0: its name, its strip, its numbers each behind its mark, and how they differ. What differs
 * is left out where it would stand lower than `room`.
 */
export function focusOf(
  pair: Pair,
  { group, today }: PairView,
  { x0, x1, room }: { readonly x0: number; readonly x1: number; readonly room: number },
  frame: Frame,
): Part {
  const { lang, size, measure } = frame;
  const { id } = pair;
  const torn = group === 'no';
  const s = textSize(size.width);
  const title = clamp(size.width / 34, 14, 26);
  const big = clamp(Math.min(size.width / 17, room / 9), 18, 52);
  const r = clamp(size.width / 60, 7, 12);

  const named = { x: x0, y: title * 1.3, width: x1 - x0, size: title };
  const words: Words[] = block(
    `${id} name`,
    pair.name[0]!.toUpperCase() + pair.name.slice(1),
    named,
    frame,
    'strong',
  );
  const at = title * 1.3 + (words.length - 1) * leading(title) + r * 2.6;
  const { strips, marks } = stripOf(pair, { x0, x1: x1 - r, y: at, r }, today, torn);
  const top = at + r * 1.4;

  // Numbers in a column; what differs beside them where there is room, else below.
  const wide = size.width >= 600;
  const width = wide ? (x1 - x0) * 0.5 : x1 - x0;
  const key = keyOf(group, today, lang);
  const widest = Math.max(...key.map(([, text]) => measure(text, s))) + s * 2.4;
  // Where what the marks stand for leaves too little room, numbers go below it.
  const below = widest > width * 0.45;
  const caption = below ? s * 1.5 : widest;
  const numbers: Mark[] = [];
  let y = top;
  for (const [role, text] of key) {
    const said = { done: pair.done, planned: pair.promised, one: pair.later }[role];
    const x = x0 + caption;
    y += below ? s * 1.2 : 0;
    const base = y + big;
    words.push(line(`${id} ${role}`, text, x0 + s * 1.5, below ? y : base, s));
    numbers.push(
      glyph(
        `${id} ${role} big`,
        said?.word ?? 'exact',
        role,
        x0 + s * 0.6,
        (below ? y : base) - s * 0.35,
        s * 0.5,
      ),
    );
    if (said) words.push(numberOf(said, role === 'done' ? pair.other : '', x, base, role));
    const none = said ? '' : role === 'one' ? says[lang].silent : says[lang].none;
    const rows = block(`${id} ${role}`, none, { x, y: base, width: width - caption, size: s }, frame);
    if (none) words.push(...rows);
    y += Math.max(big * 1.3, big * 0.3 + rows.length * leading(s));
  }

  function numberOf(said: Said, other: string, x: number, y: number, role: Role): Words {
    const [before, text, unit] = said.said;
    const room = (after: string) => width - caption - measure(before + after, smaller(big) * 1.06);
    const whole = other && `${unit} ${other}`;
    const after = whole && room(whole) > measure(text, 18) ? whole : unit;
    const fit = room(after) / measure(text, 1.04);
    const one = role === 'one' || (role === 'planned' && !today);
    const look = one ? 'big one' : 'big';
    return { ...line(`${id} ${role}`, text, x, y, clamp(fit, 12, big), look), before, after };
  }

  const beside = {
    x: wide ? x0 + width + s * 2 : x0,
    width: wide ? x1 - x0 - width - s * 2 : width,
    size: s,
  };
  let told = wide ? top + big * 0.7 : y + s;
  const apart = apartSaid(pair.apart, today, lang);
  for (const [look, text] of [
    ['strong', apart],
    ['', pair.why[today ? 1 : 0]],
  ] as const) {
    // Strong text is some 7 % wider than what is measured.
    const width = look === 'strong' ? beside.width * 0.93 : beside.width;
    const rows = linesOf(text, width, s, frame).length;
    if (!text || told + (rows - 1) * leading(s) > room) continue;
    words.push(...block(`${id} ${look}`, text, { ...beside, width, y: told }, frame, look));
    told += rows * leading(s) + s * 0.4;
    y = Math.max(y, told - s * 0.8);
  }
  const tear = { key: `${id} tear`, opacity: 1, x: (x0 + x1 - r) / 2, y0: at - r * 1.6, y1: at + r * 1.6 };
  return { strips, marks: [...marks, ...numbers], tears: torn ? [tear] : [], words, height: y + s * 0.5 };
}

/** A mark by itself, before what it stands for. */
export function glyph(key: string, word: Mark['word'], role: Role, x: number, y: number, r: number): Mark {
  const share = { planned: 1, done: 0.85, one: 0.75 }[role];
  return { key, opacity: 1, role, word, x, y, r: r * share, x0: x - r * 1.6 };
}
