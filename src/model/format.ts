import { englishUnit, formatNumber } from './format-number.ts';
import {
  chineseVerbs,
  chineseWords,
  directions,
  englishWords,
  finerWords,
  magnitudes,
  plainChineseWord,
  sayings,
} from './format-words.ts';
import type { Figure, Lang, Qualifier } from './types.ts';

export { formatNumber };

/**
 * How numbers are said: 万 and 亿 in Chinese, million and billion in English, always with unit and qualifier.
 *
 * Whatever is printed can be read back by `readBack` (read-back.ts), and is then the record: the tests hold it for every record.
 */

export interface Part {
  readonly role: 'direction' | 'qualifier' | 'digits' | 'scale' | 'unit';
  readonly text: string;
}

/** What of a record decides how it is said; the phrase, where there is one, gives Chinese its verb. */
export type Quantity = Pick<Figure, 'value' | 'unit' | 'qualifier' | 'qualifierWord' | 'kind' | 'direction'> &
  Partial<Pick<Figure, 'phrase'>>;

function ordinal(value: number): string {
  const ending =
    value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** The qualifier's word in `lang`, '' for exact. Chinese keeps the report's own word. */
export function qualifierWord(quantity: Quantity, lang: Lang): string {
  if (quantity.qualifier === 'exact') return '';
  const word = quantity.qualifierWord;
  if (lang === 'en') return finerWords[word ?? ''] ?? englishWords[quantity.qualifier];
  return word !== null && word in chineseWords ? word : plainChineseWord[quantity.qualifier];
}

/** The quantity in the order it is said; joined by `formatFigure`. */
export function formatParts(quantity: Quantity, lang: Lang): Part[] {
  const { kind, value, direction } = quantity;
  const word = qualifierWord(quantity, lang);
  if (kind === 'rank') return rankParts(quantity, lang, word);
  const doubles = direction === 'up' && word === '';
  const own = sayings.find(
    (each) => each.kind === kind && each.value === value && (kind === 'share' || doubles),
  )?.[lang];
  const magnitude = word === '级' ? magnitudes[value] : undefined;
  const { digits, scale } =
    own || magnitude ? { digits: (own ?? magnitude)!, scale: '' } : formatNumber(value, lang);
  const parts: Part[] = [];
  const add = (role: Part['role'], text: string) => {
    if (text !== '') parts.push({ role, text });
  };
  const place = lang === 'en' ? 'before' : chineseWords[word]?.place;
  if (!own && direction && (kind === 'change-percent' || kind === 'change-absolute')) {
    const usual = directions[kind][lang][direction];
    add('direction', lang === 'zh' ? verbOf(quantity.phrase, usual) : usual);
  }
  if (place === 'before') add('qualifier', word);
  add('digits', kind === 'ratio' && lang === 'zh' ? `1∶${digits}` : digits);
  // 80余万 but 3.2万余: the word goes into a whole number, behind a broken one.
  const within = place === 'inside' && word !== '级' && !digits.includes('.');
  if (within) add('qualifier', word);
  add('scale', scale);
  if (place === 'inside' && !within) add('qualifier', word);
  const unitless = own || kind === 'index' || (kind === 'ratio' && lang === 'zh') || word === '级';
  const unit = quantity.unit[lang];
  if (!unitless) add('unit', lang === 'en' ? englishUnit(value, unit) : unit);
  if (place === 'after') add('qualifier', word);
  return parts;
}

function verbOf(phrase = '', usual: string): string {
  if (phrase.includes(usual)) return usual;
  return Object.entries(chineseVerbs).find(([said]) => phrase.includes(said))?.[1] ?? usual;
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
  word: string | null = null,
): string {
  return formatFigure({ value, unit, qualifier, qualifierWord: word, kind: 'level', direction: null }, lang);
}
