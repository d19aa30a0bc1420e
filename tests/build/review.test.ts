import { expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { review } from '../../src/build/review.ts';
import { madeUpReport } from '../helpers/made-up-report.ts';

const parks = loadDataset().figures.get('parks-total')!;
const figures = [
  { ...parks, id: 'total', section: '2024-5', phrase: '全市公园总数达1100个' },
  { ...parks, id: 'lost', section: '2024-5', phrase: '全市公园共1100个' },
];
const others = new Map([
  ['places.json', [{ id: 'city', section: '2024-5', phrase: '全市公园' }]],
  ['commitments.json', [{ id: 'shade', section: '2025-10', phrase: '多种树' }]],
]);
const text = review(
  madeUpReport({ '2024-5': '天气很好，全市公园总数达1100个，鸟也多', '2025-10': '多种树' }),
  { figures, others },
);
const part = (id: string) =>
  text.split(/=== (.+) ===\n/)[text.split(/=== (.+) ===\n/).indexOf(id) + 1]!.trim();

it('prints what rests on the report’s words under them, and the words between untouched', () => {
  expect(part('2024-5').split('\n')).toEqual([
    '五是，天气很好，',
    '「全市公园总数达1100个」',
    '    places city',
    '    figure total | 全市公园总数: 1100个 | Parks in the city: 1,100 parks | count, done, 2024, greening',
    '，鸟也多。',
  ]);
});

it('prints the parts in the report’s order, also those that no record rests on', () => {
  expect(part('2024-6')).toBe('六是，。');
  expect(text.indexOf('2024-5')).toBeLessThan(text.indexOf('commitments shade'));
});

it('prints last what stands nowhere in its part', () => {
  expect(part('not found')).toMatch(/^figure lost \|/);
});
