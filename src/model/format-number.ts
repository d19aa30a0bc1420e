import { scales } from './format-words.ts';
import type { Lang, Text } from './types.ts';

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

/** A unit's plural, or its singular beside 1. */
export function englishUnit(value: number, unit: string): string {
  return value === 1 ? unit.replace(/(?<=[a-z])s$/, '') : unit;
}

/** What we count or measure ourselves, with its unit: exact, so it needs none of the words of `format.ts`. */
export function formatCount(value: number, unit: Text, lang: Lang): string {
  const { digits, scale } = formatNumber(value, lang);
  if (lang === 'zh') return `${digits}${scale}${unit.zh}`;
  return [digits, scale, englishUnit(value, unit.en)].filter((part) => part !== '').join(' ');
}
