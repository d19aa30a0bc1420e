import { expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { templateToString } from '../../src/build/render-svg.ts';
import { numberList } from '../../src/ui/number-list.ts';

const parks = loadDataset().figures.get('parks-total')!;
const href = (path: string) => `/news/${path}`;
const print = (list: ReturnType<typeof numberList>) =>
  typeof list === 'symbol' ? '' : templateToString(list).replace(/\s+/g, ' ');

it('links every figure to what it rests on, below the base path', () => {
  expect(print(numberList([parks], { lang: 'zh', href }))).toMatch(
    /<a href="\/news\/figures\/#parks-total"\s*>全市公园总数 <b>1100个<\/b><\/a/,
  );
});

it('says what was corrected', () => {
  const correction = {
    figure: parks.id,
    field: 'value',
    from: '1065',
    to: '1100',
    reason: { zh: '原因', en: 'reason' },
    date: '2026-12-01',
  };
  expect(print(numberList([parks], { lang: 'en', href, corrections: [correction] }))).toContain(
    'corrected 2026-12-01, formerly 1,065 parks',
  );
});

it('is nothing without figures', () => {
  expect(print(numberList([], { lang: 'zh', href }))).toBe('');
});
