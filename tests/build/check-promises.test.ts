import { describe, expect, it } from 'vitest';
import { checkEarlierPromises, checkPromises, checkSeries } from '../../src/build/check-promises.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { formatFigure } from '../../src/model/format.ts';
import type { Figure } from '../../src/model/schema/figure.ts';
import type { EarlierPromise, PromiseRecord } from '../../src/model/schema/promise.ts';
import type { Series } from '../../src/model/schema/series.ts';

const dataset = loadDataset();

/** What a check reports, each as "file: id: reason". */
function findings(check: (report: (file: string, id: string, reason: string) => void) => void): string {
  const found: string[] = [];
  check((file, id, reason) => found.push(`${file}: ${id}: ${reason}`));
  return found.join('\n');
}

const homes = { zh: '套', en: 'homes' };
const note = { zh: '两处用词不同。', en: 'The wording differs.' };

/** Like the affordable rental homes of 2024: 71,000 of them, exact, a flow. */
function figure(id: string, fields: Partial<Figure>): [string, Figure] {
  return [id, { ...dataset.figures.get('affordable-rental-homes')!, id, ...fields }];
}

const figures = new Map([
  figure('homes', {}),
  figure('homes-over', { qualifier: 'over', qualifierWord: '超', phrase: '住房超7.1万套' }),
  figure('rooms', { unit: { zh: '间', en: 'rooms' } }),
  figure('homes-2025', { role: 'target', year: 2025, value: 50000, phrase: '住房5万套' }),
]);

const outcome: NonNullable<PromiseRecord['outcome']> = {
  value: 67000,
  unit: homes,
  qualifier: 'exact',
  qualifierWord: null,
  kind: 'flow',
  direction: null,
  phrase: '建设筹集住房6.7万套',
  source: '2026年北京市政府工作报告 2026-01-25',
};

const promise: PromiseRecord = {
  id: 'homes',
  done: 'homes',
  target: 'homes-2025',
  comparable: 'same',
  difference: true,
  note: null,
  outcome,
};

describe('what 2024 did beside what 2025 promises', () => {
  const check = (fields: Partial<PromiseRecord>, others: PromiseRecord[] = []) =>
    findings((report) => checkPromises(figures, [{ ...promise, ...fields }, ...others], report));

  it('holds for every record of the project', () => {
    expect(findings((report) => checkPromises(dataset.figures, dataset.promises.values(), report))).toBe('');
  });

  it('finds nothing in a pair that is the same, with the words of a later report', () => {
    expect(check({})).toBe('');
  });

  // prettier-ignore
  it.each<[string, Partial<PromiseRecord>, RegExp]>([
    ['a target that is a result', { target: 'homes' }, /homes: target "homes" is no target/],
    ['a result that is a target', { done: 'homes-2025' }, /done "homes-2025" is no result of 2024/],
    ['a result that does not exist', { done: 'huts' }, /done "huts" is no result of 2024/],
    ['a pair without a result that is the same', { done: null, difference: false }, /"same" to nothing/],
    ['a near pair without a note', { comparable: 'near', difference: false }, /comparable: "near" without a note/],
    ['a pair that does not compare without a note', { comparable: 'no', difference: false }, /comparable: "no" without a note/],
    ['a difference of what is only near', { comparable: 'near', note }, /a difference of what is not the same/],
    ['a difference of a number that is over', { done: 'homes-over' }, /a difference of numbers that are not exact/],
    ['the same in other units', { done: 'rooms', difference: false }, /the same, in 间 and 套/],
    ['a verdict in Chinese', { note: { zh: '目标超额完成。', en: 'More homes.' } }, /the note judges: "超额完成"/],
    ['a verdict in English', { note: { zh: '住房。', en: 'The target was met.' } }, /the note judges: "met"/],
    ['an outcome that its phrase does not say', { outcome: { ...outcome, value: 68000 } }, /value 68000 is not said by/],
    ['an outcome in 万', { outcome: { ...outcome, value: 6.7, unit: { zh: '万套', en: '' } } }, /"万套" is no base unit/],
    ['an outcome whose unit its phrase does not say', { outcome: { ...outcome, unit: { zh: '间', en: 'rooms' } } }, /unit "间" does not stand/],
    ['an outcome of another kind', { outcome: { ...outcome, kind: 'level' } }, /the outcome is a level, the target a flow/],
    ['an outcome without its qualifying word', { outcome: { ...outcome, qualifier: 'about' } }, /about, but without the word/],
    ['an outcome with a word of another meaning', { outcome: { ...outcome, qualifierWord: '约', phrase: '约6.7万套' } }, /"约" means about, not exact/],
    ['an outcome from the address of a copy', { outcome: { ...outcome, source: 'www.example.com 2026' } }, /is an address/],
    ['an outcome without a date', { outcome: { ...outcome, source: '北京日报' } }, /has no date/],
  ])('refuses %s', (_, fields, message) => {
    expect(check(fields)).toMatch(message);
  });

  it('lets a note quote what reports say of themselves', () => {
    expect(check({ note: { zh: '目标写“完成率”。', en: 'The target says “met”.' } })).toBe('');
  });

  it('refuses a target that stands twice', () => {
    expect(check({}, [{ ...promise, id: 'homes-again' }])).toMatch(/homes-again: target .* stands twice/);
  });

  it('misses a target that no record tells of', () => {
    expect(findings((report) => checkPromises(figures, [], report))).toMatch(
      /homes-2025: a target without a/,
    );
  });

  it('lets an outcome be printed as a figure is', () => {
    const said = (id: string) => {
      const { outcome } = dataset.promises.get(id)!;
      return [formatFigure(outcome!, 'zh'), formatFigure(outcome!, 'en')];
    };
    expect(said('gdp-growth')).toEqual(['增长5.4%', 'up 5.4%']);
    expect(said('private-capital-projects')).toEqual(['约2350亿元', 'about 235 billion yuan']);
    expect(said('lifts')).toEqual(['869台', '869 lifts']);
  });
});

describe('what 2024 had promised', () => {
  const earlier: EarlierPromise = {
    id: 'homes',
    topic: { zh: '住房', en: 'Homes' },
    promised: { ...outcome, value: 70000, phrase: '建设筹集住房7万套' },
    result: { figure: 'homes' },
    comparable: 'same',
    note: null,
  };
  const check = (fields: Partial<EarlierPromise>) =>
    findings((report) => checkEarlierPromises(figures, [{ ...earlier, ...fields }], report));

  it('holds for every record of the project', () => {
    expect(
      findings((report) => checkEarlierPromises(dataset.figures, dataset.earlierPromises.values(), report)),
    ).toBe('');
  });

  it('finds nothing in a promise whose result the report does not state', () => {
    expect(check({ result: null, comparable: null })).toBe('');
  });

  // prettier-ignore
  it.each<[string, Partial<EarlierPromise>, RegExp]>([
    ['a value that its phrase does not say', { promised: { ...outcome, value: 1 } }, /value 1 is not said/],
    ['a result that is no figure', { result: { figure: 'huts' } }, /result "huts" is no result of 2024/],
    ['a result that is a target', { result: { figure: 'homes-2025' } }, /result "homes-2025" is no result/],
    ['a result in other units', { result: { figure: 'rooms' } }, /the same, in 套 and 间/],
    ['a comparison with nothing', { result: null }, /comparable to nothing/],
    ['a result that does not say whether it compares', { comparable: null }, /does not say whether the two compare/],
    ['a near result without a note', { comparable: 'near' }, /"near" without a note/],
    ['a result in words without a date', { result: { figure: null, phrase: '建成', source: '北京日报' } }, /has no date/],
  ])('refuses %s', (_, fields, message) => {
    expect(check(fields)).toMatch(message);
  });
});

describe('a context series', () => {
  const value: Series['values'][number] = {
    year: 2024,
    value: 71000,
    qualifier: 'exact',
    grade: 'A',
    source: '2025年北京市政府工作报告 2025-01-14',
    note: null,
  };
  const series: Series = {
    id: 'homes-built',
    title: { zh: '住房', en: 'Homes' },
    unit: homes,
    figure: 'homes',
    note: null,
    values: [{ ...value, year: 2023, value: 82000 }, value],
    limits: [],
  };
  const check = (fields: Partial<Series>) =>
    findings((report) => checkSeries(figures, [{ ...series, ...fields }], report));

  it('holds for every series of the project', () => {
    expect(findings((report) => checkSeries(dataset.figures, dataset.series.values(), report))).toBe('');
  });

  it('finds nothing in values that follow one another to the figure', () => {
    expect(check({})).toBe('');
  });

  // prettier-ignore
  it.each<[string, Partial<Series>, RegExp]>([
    ['years out of order', { values: [value, { ...value, year: 2023 }] }, /2023: stands after 2024/],
    ['a year twice', { values: [value, value] }, /2024: stands after 2024/],
    ['an unknown figure', { figure: 'huts' }, /unknown figure "huts"/],
    ['another unit than its figure', { unit: { zh: '间', en: 'rooms' } }, /in 间, but "homes" is in 套/],
    ['another value than its figure', { values: [{ ...value, value: 70000 }] }, /2024: 70000, but "homes" is 71000/],
    ['another qualifier than its figure', { values: [{ ...value, qualifier: 'over' }] }, /2024: over, but "homes" is exact/],
    ['a source without a date', { values: [{ ...value, source: '北京日报' }] }, /2024: source "北京日报" has no date/],
    ['a source that is an address', { values: [{ ...value, source: 'https://example.org/2024' }] }, /is an address/],
    ['a derived value without a note', { values: [{ ...value, grade: 'D' }] }, /2024: grade D without a note/],
    ['a value that its phrase does not say', { values: [{ ...value, phrase: '住房7万套' }] }, /value 71000 is not said/],
    ['a word that means something else', { values: [{ ...value, qualifierWord: '近' }] }, /"近" means about, not exact/],
    ['an address that a figure has', { id: 'homes', values: [{ ...value, year: 2025 }] }, /"homes-2025" is the id of a figure too/],
  ])('refuses %s', (_, fields, message) => {
    expect(check(fields)).toMatch(message);
  });
});
