import { formatValue, type Quantity } from '../../model/format.ts';
import { partNote } from '../../model/known.ts';
import { lookup } from '../../model/lookup.ts';
import {
  type Dataset,
  type EarlierPromise,
  type Figure,
  type Lang,
  type PromiseRecord,
} from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import type { Pair, Said, Word } from './marks.ts';
import { earlierNames, names } from './names.ts';

/** Pairs from the records: for the chart and for the page of promises. At build alone. */

const words: Readonly<Record<Figure['qualifier'], Word>> = {
  exact: 'exact',
  about: 'about',
  over: 'over',
  'at-least': 'floor',
  'at-most': 'ceiling',
  strive: 'strive',
};

export function saidOf(quantity: Quantity, lang: Lang): Said {
  const [before, digits, after] = aroundDigits(quantity, lang);
  return {
    value: quantity.value,
    word: quantity.qualifierWord === '级' ? 'level' : words[quantity.qualifier],
    said: [before, digits, after.replace(/^ %/, '%')],
  };
}

/** How far two exact numbers of one unit are apart. */
function apartOf(a: Quantity, b: Quantity, lang: Lang): string {
  const points = { zh: '个百分点', en: 'percentage points' };
  const unit = b.unit.en === '%' ? points : b.unit;
  const far = Number(Math.abs(a.value - b.value).toFixed(4));
  if (far === 0) return lang === 'zh' ? '同数' : 'the same number';
  return lang === 'zh' ? `差${formatValue(far, unit, lang)}` : `${formatValue(far, unit, lang)} apart`;
}

/** Nothing where the record allows no difference, and none from a number that is not exact. */
function apart(
  difference: boolean,
  [done, target, later]: ReadonlyArray<Quantity | null>,
  lang: Lang,
): Pair['apart'] {
  const exact = (each: Quantity | null | undefined): each is Quantity => each?.qualifier === 'exact';
  if (!difference || !exact(done) || !exact(target)) return ['', ''];
  return [apartOf(done, target, lang), exact(later) ? apartOf(target, later, lang) : ''];
}

/** What a note says of two things that only look alike. */
const alike = /不能相比/;

export function pairOf(promise: PromiseRecord, { figures }: Dataset, lang: Lang): Pair {
  const target = lookup(figures, promise.target, 'figures');
  const done = promise.done === null ? null : lookup(figures, promise.done, 'figures');
  const { id, comparable, outcome, note, difference } = promise;
  const own = names[id];
  const known = partNote(note).january;
  const other = own?.other ?? done?.label;
  return {
    id,
    group: comparable,
    name: (own?.name ?? target.label)[lang],
    other: comparable === 'no' && other ? other[lang] : '',
    words: own?.words?.[lang] ?? '',
    done: done && saidOf(done, lang),
    promised: saidOf(target, lang),
    later: outcome && saidOf(outcome, lang),
    share: target.kind === 'share',
    why: [known?.[lang] ?? '', note?.[lang] ?? ''],
    apart: apart(difference, [done, target, outcome], lang),
  };
}

/** What January 2024 promised in a number beside what 2024 did; null where it promised none. */
export function earlierPairOf(promise: EarlierPromise, { figures }: Dataset, lang: Lang): Pair | null {
  const { id, topic, promised, result, note } = promise;
  if (promised.value === null) return null;
  const figure = result?.figure ? lookup(figures, result.figure, 'figures') : null;
  const why = note?.[lang] ?? '';
  return {
    id,
    group: '2024',
    name: (earlierNames[id] ?? topic)[lang],
    other: '',
    words: '',
    done: figure && saidOf(figure, lang),
    promised: saidOf(promised, lang),
    later: null,
    share: promised.kind === 'share',
    why: [why, why],
    apart: ['', ''],
  };
}

/** Whether a pair of 2025's is drawn in the chart: all but those that have nothing to be mistaken for. */
export function drawn({ comparable, done, note }: PromiseRecord): boolean {
  return comparable !== 'no' || done !== null || alike.test(note?.zh ?? '');
}

/** What 2024 had promised in numbers that the report answers in such terms that both fit one strip. */
export function earlierDrawn({ comparable, promised, result }: EarlierPromise): boolean {
  return promised.value !== null && !!result?.figure && comparable !== 'no';
}
