import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import type { Lang, Text } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Label } from '../shared/label.ts';
import { mixFields } from '../shared/mix.ts';

/** An entry's number, its unit, and what it is with its unit, as they are printed. */
export type Said = readonly [number: string, unit: string, name: string];

/** The book's entries in its order, each with the count of its items; the notes that stand at the foot, by view. */
export interface LedgerData {
  readonly entries: ReadonlyArray<{ readonly count: number; readonly said: Readonly<Record<Lang, Said>> }>;
  readonly notes: readonly Text[];
}

/** The entries seen, from the first until before the last, the one that matters, and which note stands at the foot. */
export type LedgerView = readonly [first: number, last: number, one: number, note: number];

/** An entry's strokes on their ruled lines: `kx` pixels from stroke to stroke, `ky` from line to line. */
export interface Entry extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly kx: number;
  readonly ky: number;
  readonly count: number;
}

export interface LedgerMarks {
  readonly entries: readonly Entry[];
  readonly words: readonly Label[];
}

/** Strokes in a line of the book. */
export const line = 100;
/** A stroke's width as a share of their distance. */
export const thick = 0.24;
/** How many distances a line's first `count` strokes take; tens stand apart. */
export const reach = (count: number) => count - 1 + Math.floor((count - 1) / 10) + thick;

const linesOf = (count: number) => Math.ceil(count / line);

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

/** One book, one scale: a view is how near it is held, and what of it is seen. */
export function geometry(
  { entries, notes }: LedgerData,
  [first, last, one, note]: LedgerView,
  { size: { width, height }, lang, measure }: Frame,
): LedgerMarks {
  const side = Math.min(width, height);
  const pad = side * 0.04;
  const wide = width - 2 * pad;
  const small = clamp(side * 0.026, 12, 20);
  const row = small * 1.4;
  const foot = height - pad;
  const room = foot - row * 1.5 - pad;
  const head = clamp(side * 0.09, 24, 76);
  // From afar all but the last entry have room: three short ones beside their names, two long ones below.
  const far = room - 2 * Math.max(head * 1.4, row * 2.6);
  const lines = sum(entries.map(({ count }) => (count < line ? 0 : linesOf(count))));
  const kx = wide / reach(line);
  const ky = Math.min((far - 3 * row) / lines, far / (lines + 3), kx * 8);
  const shown = entries.slice(first, last);
  const near = shown.every(({ count }) => count < line);
  const big = near ? (head * 2.5) / (shown.length + 0.4) : head;
  const words: Label[] = [];
  const put = (
    key: number,
    text: string,
    x: number,
    y: number,
    look = '',
    size = small,
    anchor: Label['anchor'] = 'start',
  ) => words.push({ key: look + text + key, opacity: 1, x, y, text, size, anchor, look });

  const heads = shown.map(({ said, count }) => {
    const [number, unit, name] = said[lang];
    const large = near || count > line;
    const size = large ? big : small;
    const left = pad + (large ? 0 : reach(count) * kx + small);
    const x = left + measure(number, size * 1.04) + small * 0.5;
    const rows = wrap(name, (text) => x + measure(text, small * 1.06) < width - pad);
    const high = large ? Math.max(big * 1.35, row * (rows.length + 0.6)) : 0;
    return { number, size, left, x, high, rows: large || rows.length < 2 ? rows : [unit] };
  });
  const widest = Math.max(...shown.map(({ count }) => reach(count)));
  const free = (room - sum(heads.map(({ high }) => high))) / shown.length;
  const k = near ? Math.min((free - row) / ky, wide / kx / widest) : 1;

  let y = pad + (near ? (free - ky * k) / 2 : 0);
  const placed = entries.map(({ count }, i): Entry => {
    const high = linesOf(count) * ky * k;
    const text = heads[i - first];
    if (text) {
      y += text.high || Math.max(0, row - high);
      const base = text.high ? y - big * 0.25 : y + high * 0.9 - 2;
      put(i, text.number, text.left, base, i === one ? 'big one' : text.high ? 'big' : 'strong', text.size);
      text.rows.forEach((said, j) => put(i, said, text.x, base + (j + 1 - text.rows.length) * row));
    }
    const at = i < first ? -high : y;
    if (i >= first) y += high;
    return { key: `${i}`, opacity: Number(!!text), x: pad, y: at, kx: kx * k, ky: ky * k, count };
  });
  // What stands alone is numbered.
  if (near && shown.length < 2)
    for (let i = shown[0]!.count; i; i -= 1)
      put(i, `${i}`, pad + (reach(i) - thick / 2) * kx * k, y + row, '', small, 'middle');
  put(0, notes[note]![lang], pad, foot);
  return { entries: placed, words };
}

/** A text in rows that fit, parted between words. */
function wrap(text: string, fits: (row: string) => boolean): string[] {
  return text.split(' ').reduce<string[]>((rows, word) => {
    const longer = `${rows.at(-1)} ${word}`;
    return rows.length && fits(longer) ? [...rows.slice(0, -1), longer] : [...rows, word];
  }, []);
}

/** What leaves has gone before what comes appears, so that names and strokes do not cross. */
const inTurn = <Mark extends KeyedMark>(mark: Mark): Mark => ({
  ...mark,
  opacity: Math.max(0, 2 * mark.opacity - 1),
});

export function interpolate(from: LedgerMarks, to: LedgerMarks): (t: number) => LedgerMarks {
  const entries = interpolateKeyed(from.entries, to.entries, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ entries: entries(t).map(inTurn), words: words(t).map(inTurn) });
}
