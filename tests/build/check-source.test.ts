import { describe, expect, it } from 'vitest';
import { checkSource, type Records } from '../../src/build/check-source.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import type { Figure } from '../../src/model/types.ts';
import { beginningNames, madeUpReport } from '../helpers/made-up-report.ts';

const parks = loadDataset().figures.get('parks-total')!;
const figure = (fields: Partial<Figure>): Figure => ({ ...parks, section: '2024-5', ...fields });
const added = figure({ id: 'added', phrase: '新增公园35个', value: 35 });
const total = figure({ id: 'total', phrase: '全市公园总数达1100个', value: 1100 });
const ring = { text: '环二环80公里', reason: 'for this test' };

const report = (text = '新增公园35个、全市公园总数达1100个，环二环80公里', more = {}) =>
  madeUpReport({ '2024-5': text, ...more });

function check(
  text: string,
  { figures = [added, total], names = [ring], others = new Map() }: Partial<Records> = {},
) {
  return checkSource(text, { figures, others, names: [...beginningNames, ...names] });
}

describe('the check against the report', () => {
  it('finds nothing where every number is accounted for', () => {
    expect(check(report())).toEqual([]);
  });

  it.each<[string, string, Partial<Records>, RegExp]>([
    [
      'a phrase that does not stand there word for word',
      report(),
      { figures: [added, { ...total, phrase: '全市公园总数达到1100个' }] },
      /figures\.json: total: .*does not stand in section 2024-5/,
    ],
    [
      'a phrase that stands in another part',
      report('新增公园35个，环二环80公里', { '2024-6': '全市公园总数达1100个' }),
      {},
      /total: .*does not stand in section 2024-5/,
    ],
    [
      'a phrase that stands twice in its part',
      report('新增公园35个、全市公园总数达1100个，新增公园35个，环二环80公里'),
      {},
      /added: .*stands 2 times in section/,
    ],
    [
      'a figure’s phrase that stands in another part too',
      report(undefined, { '2025-10': '新增公园35个' }),
      {},
      /added: .*stands 2 times in the report/,
    ],
    [
      'a phrase that begins inside a word',
      report(),
      { figures: [{ ...added, phrase: '增公园35个' }, total] },
      /added: .*begins inside a word/,
    ],
    [
      'a phrase that ends inside a word',
      report(),
      { others: new Map([['places.json', [{ id: 'city', section: '2024-5', phrase: '全市公' }]]]) },
      /places\.json: city: .*ends inside a word/,
    ],
    [
      'a number in digits that no record covers',
      report(),
      { figures: [total] },
      /2024-5: no record covers "35"/,
    ],
    [
      'a numeral that no record covers',
      report('新增公园35个、全市公园总数达1100个、三分之二的公园，环二环80公里'),
      {},
      /no record covers "三分之二"/,
    ],
    [
      'a rank that no record covers',
      report('新增公园35个、全市公园总数达1100个、居首位，环二环80公里'),
      {},
      /no record covers "首位"/,
    ],
    [
      'a number that stands in a phrase, but is not what the figure reads',
      report(),
      { figures: [figure({ id: 'total', phrase: '新增公园35个、全市公园总数达1100个' })] },
      /no record covers "35"/,
    ],
    [
      'figures that do not stand in the report’s order',
      report(),
      { figures: [total, added] },
      /added: stands after total/,
    ],
    [
      'a name that does not stand in the report',
      report(),
      { names: [ring, { text: '三环', reason: 'no' }] },
      /三环: does not stand in the report/,
    ],
    [
      'a name that covers no number',
      report(),
      { names: [ring, { text: '公园', reason: 'no' }] },
      /公园: covers no number/,
    ],
    [
      'a name that covers what a figure reads',
      report(),
      { names: [ring, { text: '公园35个', reason: 'no' }] },
      /公园35个: covers a number that a figure reads/,
    ],
  ])('finds %s', (_, text, records, message) => {
    expect(check(text, records).join('\n')).toMatch(message);
  });

  it('takes a part’s own number for no figure', () => {
    expect(check(report()).join()).not.toMatch(/"（十一|"五/);
  });

  it('finds a report whose parts are not where they were', () => {
    expect(() => check(report().replace('三是', '其三'))).toThrow(/2024-3/);
  });
});
