import { expect, it } from 'vitest';
import { valuesIn } from '../../src/lib/values-in.ts';

it.each([
  ['近3.3万名工作人员', 33000],
  ['进出口总额超3.6万亿元', 3.6e12],
  ['惠及80余万高龄', 800000],
  ['增长近3倍', 300],
  ['三分之二的公园', 66.67],
  ['偏多六成', 60],
  ['居全球城市首位', 1],
  ['均实现翻番', 100],
  ['再次破亿', 1e8],
  ['突破万亿元', 1e12],
  ['两位数增长', 10],
  ['百万名', 1e6],
  ['零发生', 0],
  ['九大专项', 9],
])('%s says %d', (phrase, value) => {
  expect(valuesIn(phrase)).toContain(value);
});

it('says nothing where the phrase holds no number', () => {
  expect(valuesIn('基本消除重污染天气')).toEqual([]);
});
