import { describe, expect, it } from 'vitest';
import { checkFigure, checkFiguresTogether } from '../../src/build/check-figures.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import type { Figure } from '../../src/model/types.ts';

const dataset = loadDataset();
const figure = (id: string, fields: Partial<Figure> = {}): Figure => ({
  ...dataset.figures.get(id)!,
  ...fields,
});

/** Rules that no mutation of one field shows; the rest stand in tests/data/mutations.test.ts. */
describe('a figure is refused with', () => {
  it.each<[string, Figure, RegExp]>([
    ['a value its phrase does not say', figure('parks-total', { value: 1101 }), /value 1101 is not said/],
    [
      'a value its phrase says twice',
      figure('metro-lines-opened', { phrase: '开通3号线一期、12号线、昌平线南延一期等3条轨道新线' }),
      /said 2 times/,
    ],
    [
      'persons where the report counts visits',
      figure('xiongan-xuanwu-visits', { unit: { zh: '人', en: 'people' } }),
      /"人" does not follow/,
    ],
    [
      'English that the unit does not have',
      figure('budget-spending', { unit: { zh: '元', en: 'dollars' } }),
      /are no pair/,
    ],
    [
      'an English noun that the phrase does not count',
      figure('parks-total', { unit: { zh: '个', en: 'stations' } }),
      /"stations" are not what/,
    ],
    [
      'another qualifying word than the one next to the number',
      figure('ai-core-industry-size', { qualifierWord: '破' }),
      /"突破" stands next to the number/,
    ],
    [
      'a word that only looks like a qualifier',
      figure('municipal-booking-lead-2025', { qualifier: 'at-most', qualifierWord: '前' }),
      /"no word" stands next/,
    ],
    [
      'a change that is called a share',
      figure('official-expenses-change', { kind: 'share', direction: null }),
      /tells a change/,
    ],
    [
      'a share that is called a rise',
      figure('green-power-share', { kind: 'change-percent', direction: 'up' }),
      /direction "up" is not said/,
    ],
    [
      'a label that says the change again',
      figure('gdp-growth', { label: { zh: '地区生产总值', en: 'GDP growth' } }),
      /label tells the change/,
    ],
    [
      'a change of a change',
      figure('parks-added', { describes: 'metro-length-added' }),
      /which is a change itself/,
    ],
    ['a year unsaid and no word why', figure('parks-total', { year: null }), /no note that says why/],
    ['one thing in the plural', figure('parks-total', { value: 1, phrase: '公园1个' }), /one, but "parks"/],
  ])('%s', (_, changed, message) => {
    expect(checkFigure(changed, dataset).join('\n')).toMatch(message);
  });

  it('a derived value that does not follow from the change', () => {
    const level = figure('good-air-days', { derived: { ...figure('good-air-days').derived!, value: 309 } });
    const figures = new Map([...dataset.figures, [level.id, level]]);
    expect(checkFigure(figure('good-air-days-change'), { ...dataset, figures }).join()).toMatch(
      /does not lead from 290 back to 309/,
    );
  });
});

describe('two figures are refused', () => {
  it.each<[string, Figure[], RegExp]>([
    [
      'with one label',
      [figure('parks-total'), figure('bookstores', { label: figure('parks-total').label })],
      /label "全市公园总数" is that of parks-total too/,
    ],
    [
      'that read one number',
      [
        figure('parks-total'),
        figure('parks-total', { id: 'twin', phrase: '新增公园35个、全市公园总数达1100个' }),
      ],
      /reads the number that parks-total reads/,
    ],
  ])('%s', (_, figures, message) => {
    expect(
      checkFiguresTogether(figures)
        .map(({ reason }) => reason)
        .join('\n'),
    ).toMatch(message);
  });

  it('but not where the report says that the number holds for both', () => {
    expect(checkFiguresTogether([figure('food-tests-passed'), figure('drug-tests-passed')])).toEqual([]);
  });
});
