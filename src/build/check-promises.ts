import { valuesIn } from '../lib/values-in.ts';
import { knownQualifierWord, type Quantity } from '../model/format.ts';
import type { Figure } from '../model/schema/figure.ts';
import type { EarlierPromise, PromiseRecord } from '../model/schema/promise.ts';
import type { Series } from '../model/schema/series.ts';
import type { Text } from '../model/schema/shared.ts';

type Report = (file: string, id: string, reason: string) => void;
type Fail = (reason: string) => void;
type Figures = ReadonlyMap<string, Figure>;

const changes = new Set<Figure['kind']>(['change-percent', 'change-absolute']);

/** Verdicts: what was promised and what came of it stand side by side, and readers judge for themselves. */
const verdicts = {
  zh: /未完成|没有?完成|(?:超额|提前|如期|按期|圆满|全面|全部)完成|完成(?:了|率|情况|得|任务|目标)|达标|(?:达到|实现|超过|低于|高于)(?:了?预期|了?目标)|未(?:能)?(?:达到|实现)|没有(?:达到|实现)|兑现|落空|成功|失败|不及|优于/,
  en: /\b(?:met|unmet|miss(?:ed|es)?|exceed(?:ed|s)?|beat(?:en)?|surpass(?:ed)?|achiev(?:ed?|es)|fulfil(?:led|s)?|fail(?:ed|s|ure)?|succe(?:ss|ssful|ssfully|eded)|f[ae]ll(?:en|s)? short|on target|behind target|ahead of target|kept|broken|delivered)\b/i,
};

/** What a note says for itself, without the words it quotes. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

/**
 * Holds 2025's promises to the figures: every target once, a pair of what they say they are, a difference only of exact
 * numbers of the same kind, an outcome only in the words of a later report.
 */
export function checkPromises(figures: Figures, promises: Iterable<PromiseRecord>, report: Report): void {
  const file = 'report-2025/promises.json';
  const seen = new Set<string>();
  for (const promise of promises) {
    const fail: Fail = (reason) => report(file, promise.id, reason);
    const target = figures.get(promise.target);
    const done = promise.done === null ? null : figures.get(promise.done);
    if (target?.role !== 'target') fail(`target "${promise.target}" is no target`);
    if (done !== null && done?.role !== 'done') fail(`done "${promise.done}" is no result of 2024`);
    if (seen.has(promise.target)) fail(`target "${promise.target}" stands twice`);
    seen.add(promise.target);
    if (done === null && promise.comparable !== 'no') fail(`"${promise.comparable}" to nothing`);
    checkComparable(promise, fail);
    if (done && target) checkUnits(promise.comparable, done.unit, target.unit, fail);
    if (promise.difference) checkDifference(promise, done, target, fail);
    if (promise.outcome === null) continue;
    checkQuantity(promise.outcome, fail);
    checkSource(promise.outcome.source, fail);
    if (!promise.outcome.phrase.includes(promise.outcome.unit.zh))
      fail(`the outcome's unit "${promise.outcome.unit.zh}" does not stand in its phrase`);
    if (target && promise.outcome.kind !== target.kind)
      fail(`the outcome is a ${promise.outcome.kind}, the target a ${target.kind}`);
  }
  for (const figure of figures.values()) {
    if (figure.role === 'target' && !seen.has(figure.id))
      report(file, figure.id, 'a target without a record');
  }
}

function checkDifference(
  { comparable }: PromiseRecord,
  done: Figure | null | undefined,
  target: Figure | undefined,
  fail: Fail,
): void {
  if (comparable !== 'same' || !done || !target) fail('a difference of what is not the same');
  else if (done.qualifier !== 'exact' || target.qualifier !== 'exact')
    fail('a difference of numbers that are not exact');
  else if (done.kind !== target.kind) fail(`a difference of a ${done.kind} and a ${target.kind}`);
}

/** Holds 2024's own promises to their words, and their results to the report's figures. */
export function checkEarlierPromises(
  figures: Figures,
  promises: Iterable<EarlierPromise>,
  report: Report,
): void {
  for (const { id, promised, result, comparable, note } of promises) {
    const fail: Fail = (reason) => report('context/promises-2024.json', id, reason);
    checkSource(promised.source, fail);
    if (promised.value !== null) checkQuantity(promised, fail);
    if ((result === null) !== (comparable === null))
      fail(result === null ? 'comparable to nothing' : 'does not say whether the two compare');
    checkComparable({ comparable, note }, fail);
    if (result === null) continue;
    if (result.figure === null) {
      checkSource(result.source, fail);
      continue;
    }
    const figure = figures.get(result.figure);
    if (figure?.role !== 'done') fail(`result "${result.figure}" is no result of 2024`);
    else if (promised.value !== null) checkUnits(comparable, promised.unit, figure.unit, fail);
  }
}

/** What stands beside something else and is not the same needs a note that says why; no note judges. */
function checkComparable(
  { comparable, note }: { comparable: string | null; note: Text | null },
  fail: Fail,
): void {
  if ((comparable === 'near' || comparable === 'no') && note === null)
    fail(`comparable: "${comparable}" without a note that says why`);
  if (note === null) return;
  for (const lang of ['zh', 'en'] as const) {
    const found = verdicts[lang].exec(unquoted(note[lang]))?.[0];
    if (found) fail(`the note judges: "${found}"`);
  }
}

function checkUnits(comparable: string | null, one: Text, other: Text, fail: Fail): void {
  if (comparable === 'same' && one.zh !== other.zh) fail(`the same, in ${one.zh} and ${other.zh}`);
}

type Phrased = Pick<Quantity, 'value' | 'qualifier'> &
  Partial<Pick<Quantity, 'qualifierWord'>> & { phrase: string };

/** Holds a quantity to its words: the value and the qualifier's word stand in the phrase. */
function checkQuantity(quantity: Phrased & Pick<Quantity, 'unit' | 'kind' | 'direction'>, fail: Fail): void {
  checkPhrase(quantity, fail);
  if (/^[万亿]/.test(quantity.unit.zh)) fail(`unit "${quantity.unit.zh}" is no base unit`);
  if (changes.has(quantity.kind) !== (quantity.direction !== null))
    fail(`kind "${quantity.kind}" with direction ${quantity.direction}`);
  if (quantity.qualifier !== 'exact' && !quantity.qualifierWord)
    fail(`${quantity.qualifier}, but without the word that says so`);
}

function checkPhrase({ value, qualifier, qualifierWord: word, phrase }: Phrased, fail: Fail): void {
  if (!valuesIn(phrase).includes(Math.abs(value))) fail(`value ${value} is not said by "${phrase}"`);
  if (!word) return;
  if (!phrase.includes(word)) fail(`"${word}" does not stand in the phrase`);
  checkWord(word, qualifier, fail);
}

function checkWord(word: string, qualifier: string, fail: Fail): void {
  const meant = knownQualifierWord(word);
  if (meant !== qualifier) fail(`"${word}" means ${meant ?? 'nothing known'}, not ${qualifier}`);
}

/** A source names its outlet and its date, or says that it has none; the address of a copy is no source. */
function checkSource(source: string, fail: Fail): void {
  if (/:\/\/|\bwww\.|\.(?:com|cn|net|org)\b/i.test(source)) fail(`source "${source}" is an address`);
  if (!/(?:19|20)\d\d|日期未录/.test(source)) fail(`source "${source}" has no date`);
}

/** Holds the context series to the figures whose history they are, and every value to its source. */
export function checkSeries(figures: Figures, series: Iterable<Series>, report: Report): void {
  for (const each of series) {
    const fail: Fail = (reason) => report(`context/${each.id}.json`, each.id, reason);
    each.values.forEach((value, index) => {
      const failYear: Fail = (reason) => fail(`${value.year}: ${reason}`);
      const before = each.values[index - 1];
      if (before && before.year >= value.year) failYear(`stands after ${before.year}`);
      checkSource(value.source, failYear);
      if (value.grade === 'D' && value.note === null) failYear('grade D without a note on how it is derived');
      if (value.phrase !== undefined) checkPhrase({ ...value, phrase: value.phrase }, failYear);
      else if (value.qualifierWord) checkWord(value.qualifierWord, value.qualifier, failYear);
    });
    // Values and figures are told apart by their addresses on one page.
    for (const key of [...each.values.map((value) => value.year), ...each.limits.map((limit) => limit.id)]) {
      if (figures.has(`${each.id}-${key}`)) fail(`"${each.id}-${key}" is the id of a figure too`);
    }
    for (const limit of each.limits) checkSource(limit.source, fail);
    if (each.figure !== null) checkHistory(each, figures.get(each.figure), fail);
  }
}

/** Where a series has the year of its figure, it says what the figure says. */
function checkHistory({ figure: id, unit, values }: Series, figure: Figure | undefined, fail: Fail): void {
  if (!figure) {
    fail(`unknown figure "${id}"`);
    return;
  }
  for (const lang of ['zh', 'en'] as const) {
    if (unit[lang] !== figure.unit[lang]) fail(`in ${unit[lang]}, but "${id}" is in ${figure.unit[lang]}`);
  }
  const same = values.find((value) => value.year === figure.year);
  if (same && same.value !== figure.value)
    fail(`${same.year}: ${same.value}, but "${id}" is ${figure.value}`);
  if (same && same.qualifier !== figure.qualifier)
    fail(`${same.year}: ${same.qualifier}, but "${id}" is ${figure.qualifier}`);
}
