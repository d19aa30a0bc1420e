import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { formatFigure, formatNumber, formatParts, joinParts, type Quantity } from '../../src/model/format.ts';
import { readBack } from '../../src/model/read-back.ts';
import { langs } from '../../src/model/types.ts';

const figures = [...loadDataset().figures.values()];

function quantity(fields: Partial<Quantity>): Quantity {
  return {
    value: 1,
    unit: { zh: '个', en: 'things' },
    qualifier: 'exact',
    qualifierWord: null,
    kind: 'count',
    direction: null,
    ...fields,
  };
}

describe('a quantity is said', () => {
  it.each([
    [
      { value: 33000, unit: { zh: '名', en: 'people' }, qualifier: 'about', qualifierWord: '近' },
      '近3.3万名',
      'nearly 33,000 people',
    ],
    [{ value: 839700000000, unit: { zh: '元', en: 'yuan' } }, '8397亿元', '839.7 billion yuan'],
    [
      { value: 3.6e12, unit: { zh: '元', en: 'yuan' }, qualifier: 'over', qualifierWord: '超' },
      '超3.6万亿元',
      'more than 3.6 trillion yuan',
    ],
    [
      { value: 2100, unit: { zh: '条', en: 'lanes' }, qualifier: 'over', qualifierWord: '多' },
      '2100多条',
      'more than 2,100 lanes',
    ],
    [
      { value: 800000, unit: { zh: '人', en: 'people' }, qualifier: 'over', qualifierWord: '余' },
      '80余万人',
      'more than 800,000 people',
    ],
    [
      { value: 32000, unit: { zh: '处', en: 'places' }, qualifier: 'over', qualifierWord: '余' },
      '3.2万余处',
      'more than 32,000 places',
    ],
    [
      { value: 5, unit: { zh: '%', en: '%' }, qualifier: 'at-most', qualifierWord: '以内', kind: 'share' },
      '5%以内',
      'at most 5%',
    ],
    [
      {
        value: 5,
        unit: { zh: '%', en: '%' },
        qualifier: 'about',
        qualifierWord: '左右',
        kind: 'change-percent',
        direction: 'up',
      },
      '增长5%左右',
      'up about 5%',
    ],
    [
      { value: 6.2, unit: { zh: '%', en: '%' }, kind: 'change-percent', direction: 'down' },
      '下降6.2%',
      'down 6.2%',
    ],
    [
      { value: 19, unit: { zh: '天', en: 'days' }, kind: 'change-absolute', direction: 'up' },
      '增加19天',
      'up 19 days',
    ],
    [{ value: 66.67, unit: { zh: '%', en: '%' }, kind: 'share' }, '三分之二', 'two thirds'],
    [{ value: 3.4, unit: { zh: '比1', en: 'to 1' }, kind: 'ratio' }, '1∶3.4', '3.4 to 1'],
    [{ value: 2, unit: { zh: '位', en: 'rank' }, kind: 'rank' }, '第2位', '2nd'],
    [
      { value: 3, unit: { zh: '位', en: 'rank' }, kind: 'rank', qualifier: 'at-most', qualifierWord: '前' },
      '前3位',
      'top 3',
    ],
    [{ value: 6.08, unit: { zh: '（指数）', en: '(index)' }, kind: 'index' }, '6.08', '6.08'],
    [
      { value: 4e10, unit: { zh: '千瓦时', en: 'kWh' }, qualifier: 'strive', qualifierWord: '力争' },
      '力争400亿千瓦时',
      'a hoped-for 40 billion kWh',
    ],
    [
      {
        value: 1e11,
        unit: { zh: '元', en: 'yuan' },
        kind: 'flow',
        qualifier: 'about',
        qualifierWord: '级',
      },
      '千亿级',
      'of the order of 100 billion yuan',
    ],
    [{ value: 100, unit: { zh: '%', en: '%' }, kind: 'change-percent', direction: 'up' }, '翻番', 'doubled'],
    [{ value: 100, unit: { zh: '%', en: '%' }, kind: 'change-percent', direction: null }, '100%', '100%'],
    [
      {
        value: 0.1,
        unit: { zh: '%', en: '%' },
        kind: 'change-percent',
        direction: 'up',
        phrase: '居民消费价格涨幅0.1%',
      },
      '上涨0.1%',
      'up 0.1%',
    ],
    [
      {
        value: 4,
        unit: { zh: '%', en: '%' },
        kind: 'change-percent',
        direction: 'down',
        phrase: '“三公”经费减少4%',
      },
      '减少4%',
      'down 4%',
    ],
  ] as Array<[Partial<Quantity>, string, string]>)('%o', (fields, zh, en) => {
    expect(formatFigure(quantity(fields), 'zh')).toBe(zh);
    expect(formatFigure(quantity(fields), 'en')).toBe(en);
  });
});

describe.each(langs)('every record of the report in %s', (lang) => {
  it.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s, read back, is the record',
    (_, figure) => {
      const said = formatFigure(figure, lang);
      const read = readBack(said, lang);
      expect(read.value).toBe(figure.value);
      expect(read.qualifier).toBe(figure.qualifier);
      if (figure.kind.startsWith('change')) expect(read.direction).toBe(figure.direction);
    },
  );
});

describe('any number', () => {
  const units = fc.constantFrom(
    { zh: '个', en: 'things' },
    { zh: '元', en: 'yuan' },
    { zh: '公里', en: 'km' },
  );
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 0, max: 99_999 }).map((n) => n / 10),
    fc.integer({ min: 1, max: 9_999 }).map((n) => n * 1e8),
    fc.integer({ min: 1, max: 99_999 }).map((n) => n * 1e9),
  );

  it('read back is itself, in both languages and with every word', () => {
    const words = fc.constantFrom<[Quantity['qualifier'], string | null]>(
      ['exact', null],
      ['about', '近'],
      ['about', '左右'],
      ['over', '超'],
      ['over', '多'],
      ['over', '余'],
      ['at-least', '不少于'],
      ['at-least', '以上'],
      ['at-most', '以内'],
      ['strive', '力争'],
    );
    fc.assert(
      fc.property(
        numbers,
        units,
        words,
        fc.constantFrom(...langs),
        (value, unit, [qualifier, qualifierWord], lang) => {
          const said = formatFigure(quantity({ value, unit, qualifier, qualifierWord }), lang);
          const read = readBack(said, lang);
          expect(read.value).toBeCloseTo(value, 6);
          expect(read.qualifier).toBe(qualifier);
        },
      ),
    );
  });

  it('never loses a digit to its scale', () => {
    expect(formatNumber(123456789, 'zh')).toEqual({ digits: '12345.6789', scale: '万' });
    expect(formatNumber(9829, 'zh')).toEqual({ digits: '9829', scale: '' });
  });

  it('is the same in parts and in one', () => {
    const figure = figures[0]!;
    expect(joinParts(formatParts(figure, 'zh'), 'zh')).toBe(formatFigure(figure, 'zh'));
  });
});
