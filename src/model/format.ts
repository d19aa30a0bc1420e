import type { Figure, Lang, Qualifier } from './types.ts';

/**
 * How numbers are said: 万 and 亿 in Chinese, million and billion in English, always with unit and qualifier.
 *
 * Whatever is printed can be read back by `readBack`, and is then the record: the tests hold it for every record.
 */

export interface Part {
  readonly role: 'direction' | 'qualifier' | 'digits' | 'scale' | 'unit';
  readonly text: string;
}

/** What of a record decides how it is said. */
export type Quantity = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'qualifierWord' | 'kind' | 'direction'>;

const scales: Record<Lang, ReadonlyArray<readonly [number, string]>> = {
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
const chineseWords: Record<string, { qualifier: Qualifier; place: 'before' | 'inside' | 'after' }> = {
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

const englishWords: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  over: 'more than',
  'at-least': 'at least',
  'at-most': 'at most',
  strive: 'aiming for',
};

const plainChineseWord: Record<Exclude<Qualifier, 'exact'>, string> = {
  about: '约',
  over: '超',
  'at-least': '以上',
  'at-most': '以内',
  strive: '力争',
};

const directions = {
  'change-percent': { zh: { up: '增长', down: '下降' }, en: { up: 'up', down: 'down' } },
  'change-absolute': { zh: { up: '增加', down: '减少' }, en: { up: 'up', down: 'down' } },
} as const;

/** Shares the report writes as fractions, which no run of decimals says rightly. */
const fractions: ReadonlyArray<{ value: number; zh: string; en: string }> = [
  { value: 66.67, zh: '三分之二', en: 'two thirds' },
  { value: 33.33, zh: '三分之一', en: 'one third' },
];

/** `value` with its power of ten, exact: 33000 is 3.3 and 万, in English 33,000. */
export function formatNumber(value: number, lang: Lang): { digits: string; scale: string } {
  const size = Math.abs(value);
  for (const [power, word] of scales[lang]) {
    if (size < power && power > 1) continue;
    const scaled = Number((value / power).toFixed(4));
    if (power > 1 && Number((scaled * power).toPrecision(12)) !== value) continue;
    return { digits: lang === 'en' ? group(scaled) : String(scaled), scale: word };
  }
  return { digits: String(value), scale: '' };
}

function group(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function ordinal(value: number): string {
  const ending =
    value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** The qualifier's word in `lang`, '' for exact. Chinese keeps the report's own word. */
export function qualifierWord(quantity: Quantity, lang: Lang): string {
  if (quantity.qualifier === 'exact') return '';
  if (lang === 'en') return quantity.qualifierWord === '近' ? 'nearly' : englishWords[quantity.qualifier];
  const word = quantity.qualifierWord;
  return word !== null && word in chineseWords ? word : plainChineseWord[quantity.qualifier];
}

/** The quantity in the order it is said; joined by `formatFigure`. */
export function formatParts(quantity: Quantity, lang: Lang): Part[] {
  const { kind, value, direction } = quantity;
  const word = qualifierWord(quantity, lang);
  if (kind === 'rank') return rankParts(quantity, lang, word);
  const fraction = kind === 'share' ? fractions.find((each) => each.value === value) : undefined;
  const { digits, scale } = fraction ? { digits: fraction[lang], scale: '' } : formatNumber(value, lang);
  const parts: Part[] = [];
  const add = (role: Part['role'], text: string) => {
    if (text !== '') parts.push({ role, text });
  };
  const place = lang === 'en' ? 'before' : chineseWords[word]?.place;
  if ((kind === 'change-percent' || kind === 'change-absolute') && direction) {
    add('direction', directions[kind][lang][direction]);
  }
  if (place === 'before') add('qualifier', word);
  add('digits', kind === 'ratio' && lang === 'zh' ? `1∶${digits}` : digits);
  // 80余万 but 3.2万余: the word goes into a whole number, behind a broken one.
  const within = place === 'inside' && word !== '级' && !digits.includes('.');
  if (within) add('qualifier', word);
  add('scale', scale);
  if (place === 'inside' && !within) add('qualifier', word);
  const unitless = fraction || kind === 'index' || (kind === 'ratio' && lang === 'zh') || word === '级';
  if (!unitless) add('unit', quantity.unit[lang]);
  if (place === 'after') add('qualifier', word);
  return parts;
}

function rankParts({ value, qualifier, unit }: Quantity, lang: Lang, word: string): Part[] {
  if (lang === 'en') {
    return qualifier === 'at-most'
      ? [
          { role: 'qualifier', text: 'top' },
          { role: 'digits', text: String(value) },
        ]
      : [{ role: 'digits', text: ordinal(value) }];
  }
  return [
    { role: 'qualifier', text: word === '' ? '第' : '前' },
    { role: 'digits', text: String(value) },
    { role: 'unit', text: unit.zh },
  ];
}

/** The quantity as text: 近3.3万名, more than 1 million vehicles, 下降6.2%. */
export function formatFigure(quantity: Quantity, lang: Lang): string {
  return joinParts(formatParts(quantity, lang), lang);
}

export function joinParts(parts: readonly Part[], lang: Lang): string {
  if (lang === 'zh') return parts.map((part) => part.text).join('');
  return parts
    .map((part) => part.text)
    .join(' ')
    .replace(/ %/g, '%');
}

export interface ReadBack {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly direction: 'up' | 'down' | null;
}

/** Reads a printed quantity back; throws where it is none. For the tests, and for search. */
export function readBack(text: string, lang: Lang): ReadBack {
  const fraction = fractions.find((each) => text.includes(each[lang]));
  const run = /(?:1∶)?(\d[\d,]*(?:\.\d+)?)/.exec(text);
  if (!fraction && !run) throw new Error(`no number in "${text}"`);
  const after = run ? text.slice(run.index + run[0].length).replace(/^[余多\s]+/, '') : '';
  const scale = run ? (scales[lang].find(([, word]) => word !== '' && after.startsWith(word))?.[0] ?? 1) : 1;
  const value = fraction?.value ?? Number((Number(run![1]!.replaceAll(',', '')) * scale).toPrecision(12));
  return { value, qualifier: readQualifier(text, lang), direction: readDirection(text, lang) };
}

function readQualifier(text: string, lang: Lang): Qualifier {
  if (lang === 'zh') {
    const word = Object.keys(chineseWords)
      .sort((a, b) => b.length - a.length)
      .find((each) => text.includes(each));
    return word === undefined ? 'exact' : chineseWords[word]!.qualifier;
  }
  if (/^(up |down )?nearly /.test(text)) return 'about';
  if (text.startsWith('top ')) return 'at-most';
  const found = Object.entries(englishWords).find(([, word]) => word !== '' && text.includes(`${word} `));
  return (found?.[0] as Qualifier | undefined) ?? 'exact';
}

function readDirection(text: string, lang: Lang): 'up' | 'down' | null {
  if (lang === 'zh') return /^(增长|增加)/.test(text) ? 'up' : /^(下降|减少)/.test(text) ? 'down' : null;
  return text.startsWith('up ') ? 'up' : text.startsWith('down ') ? 'down' : null;
}

/** The words a qualifier may have in a record; `check:data` refuses others. */
export function knownQualifierWord(word: string): Qualifier | null {
  return chineseWords[word]?.qualifier ?? null;
}

/** A value of a context series or a computed one, said like a figure: exact unless told. */
export function formatValue(
  value: number,
  unit: { zh: string; en: string },
  lang: Lang,
  qualifier: Qualifier = 'exact',
): string {
  return formatFigure({ value, unit, qualifier, qualifierWord: null, kind: 'level', direction: null }, lang);
}
