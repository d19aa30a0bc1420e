import type { Figure, Lang, Qualifier } from './types.ts';

/** The words that numbers are said with, as `format` prints them and `readBack` reads them. */

export const scales: Record<Lang, ReadonlyArray<readonly [number, string]>> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ],
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1, ''],
  ],
};

/** Where a qualifier's word stands in Chinese: before the number, between number and unit, after the unit. */
export const chineseWords: Record<string, { qualifier: Qualifier; place: 'before' | 'inside' | 'after' }> = {
  近: { qualifier: 'about', place: 'before' },
  约: { qualifier: 'about', place: 'before' },
  左右: { qualifier: 'about', place: 'after' },
  超: { qualifier: 'over', place: 'before' },
  超过: { qualifier: 'over', place: 'before' },
  破: { qualifier: 'over', place: 'before' },
  突破: { qualifier: 'over', place: 'before' },
  多: { qualifier: 'over', place: 'inside' },
  余: { qualifier: 'over', place: 'inside' },
  级: { qualifier: 'about', place: 'inside' },
  不少于: { qualifier: 'at-least', place: 'before' },
  不低于: { qualifier: 'at-least', place: 'before' },
  以上: { qualifier: 'at-least', place: 'after' },
  不超过: { qualifier: 'at-most', place: 'before' },
  以内: { qualifier: 'at-most', place: 'after' },
  前: { qualifier: 'at-most', place: 'before' },
  力争: { qualifier: 'strive', place: 'before' },
};

export const englishWords: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  over: 'more than',
  'at-least': 'at least',
  'at-most': 'at most',
  strive: 'a hoped-for',
};

export const plainChineseWord: Record<Exclude<Qualifier, 'exact'>, string> = {
  about: '约',
  over: '超',
  'at-least': '以上',
  'at-most': '以内',
  strive: '力争',
};

export const directions = {
  'change-percent': { zh: { up: '增长', down: '下降' }, en: { up: 'up', down: 'down' } },
  'change-absolute': { zh: { up: '增加', down: '减少' }, en: { up: 'up', down: 'down' } },
} as const;

/** Prices rise, yields are raised, rain is above its mean: 增长 and 下降 do not go with everything. */
export const chineseVerbs: Record<string, string> = {
  涨幅: '上涨',
  提高: '提高',
  偏多: '偏多',
  减少: '减少',
};

/** English words that a qualifier's Chinese word calls for, where they are not the usual ones. */
export const finerWords: Record<string, string> = { 近: 'nearly', 级: 'of the order of' };

/** What is said by a word of its own, which a run of digits would say worse: fractions, and a rise to the double. */
export const sayings: ReadonlyArray<{ kind: Figure['kind']; value: number; zh: string; en: string }> = [
  { kind: 'share', value: 66.67, zh: '三分之二', en: 'two thirds' },
  { kind: 'share', value: 33.33, zh: '三分之一', en: 'one third' },
  { kind: 'change-percent', value: 100, zh: '翻番', en: 'doubled' },
];

/** 千亿级, 万亿级: an order of magnitude has no digits. */
export const magnitudes: Record<number, string> = { 1e11: '千亿', 1e12: '万亿' };
