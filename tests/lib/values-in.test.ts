import { describe, expect, it } from 'vitest';
import { numbersIn, valuesIn } from '../../src/lib/values-in.ts';

describe('a number is read', () => {
  it.each([
    ['近3.3万名工作人员', 33000, '3.3万'],
    ['进出口总额超3.6万亿元', 3.6e12, '3.6万亿'],
    ['惠及80余万高龄', 800000, '80余万'],
    ['安全出口3.2万余处', 32000, '3.2万'],
    ['增长近3倍', 300, '3倍'],
    ['三分之二的公园', 66.67, '三分之二'],
    ['偏多六成', 60, '六成'],
    ['居全球城市首位', 1, '首位'],
    ['考核全国第一', 1, '第一'],
    ['从第9名提升', 9, '第9'],
    ['均实现翻番', 100, '翻番'],
    ['再次破亿', 1e8, '亿'],
    ['突破万亿元', 1e12, '万亿'],
    ['千亿级投资', 1e11, '千亿'],
    ['两位数增长', 10, '两位数'],
    ['百万名', 1e6, '百万'],
    ['零发生', 0, '零'],
    ['九大专项', 9, '九'],
    ['二十个', 20, '二十'],
    ['二百三十项', 230, '二百三十'],
    ['比例达到1∶3.4', 3.4, '1∶3.4'],
    ['达到400亿千瓦时', 4e10, '400亿'],
  ])('%s says %d, in the words %s', (phrase, value, words) => {
    expect(
      numbersIn(phrase).map(({ start, end, ...read }) => [read.value, phrase.slice(start, end)]),
    ).toEqual([[value, words]]);
  });

  it('where it stands, each once, in their order', () => {
    expect(numbersIn('从6.32下降至6.08')).toEqual([
      { value: 6.32, start: 1, end: 5 },
      { value: 6.08, start: 8, end: 12 },
    ]);
  });

  it('not out of the numerals of a unit', () => {
    expect(valuesIn('高2.4个百分点')).toEqual([2.4]);
  });

  it('as no number where the numerals make none, but found', () => {
    expect(valuesIn('百千工程')).toEqual([NaN]);
    expect(valuesIn('“十四五”规划')).toEqual([NaN]);
    expect(valuesIn('1５个')).toEqual([NaN]);
  });

  it('nowhere where the phrase holds none', () => {
    expect(valuesIn('基本消除重污染天气')).toEqual([]);
  });
});
