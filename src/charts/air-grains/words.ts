import type { Frame } from '../../model/chart.ts';
import { formatNumber, formatParts } from '../../model/format.ts';
import type { Text } from '../../model/types.ts';
import type { Block } from './arrange.ts';
import { grainsOf, grainsPerUnit, type AirData, type Line } from './marks.ts';

export function line(key: string, text: string, at: Partial<Line>): Line {
  const plain = { opacity: 1, x: 0, y: 0, size: 12, kind: 'plain', anchor: 'start' } as const;
  return { ...plain, ...at, key, text };
}

const grainWords = {
  worth: (worth: string) => ({ zh: `一粒代表${worth}`, en: `One grain is ${worth}` }),
  now: (count: string) => ({ zh: `，此刻${count}粒`, en: `; here are ${count}` }),
  count: (count: string) => ({ zh: `${count}粒`, en: `${count} grains` }),
};

/** The year of the report: its value is the one number. */
const reported = 2024;

/** Year, value and unit; beside another year the count too. */
export function said(
  { year, value, qualifier }: AirData['values'][number],
  { words: { x, top, numeral, upright } }: Block,
  unit: Text,
  small: number,
  { lang, measure }: Frame,
  compared: boolean,
): Line[] {
  const quantity = { value, unit, qualifier, qualifierWord: null, kind: 'level', direction: null } as const;
  const parts = formatParts(quantity, lang);
  const digits = parts.find((part) => part.role === 'digits')!.text;
  const around = parts.filter((part) => part.role !== 'digits').map((part) => part.text);
  const kind = year === reported ? 'one' : 'value';
  const foot = top + numeral * 1.2;
  // Numerals of the serif face are broader than those that `measure` knows.
  const beside = { x: x + measure(digits, numeral) * 1.06 + small * 0.4, y: foot };
  const units = upright
    ? { x, y: foot + small * 1.7 }
    : { ...beside, y: foot - (compared ? small * 1.4 : 0) };
  const counted = upright ? { x, y: foot + small * 3.1 } : beside;
  const count = grainWords.count(formatNumber(grainsOf(value), lang).digits)[lang];
  return [
    line(`year-${year}`, lang === 'zh' ? `${year}年` : String(year), {
      x,
      y: top + numeral * 0.3,
      size: Math.max(14, numeral * 0.26),
      kind: 'year',
    }),
    line(`value-${year}`, digits, { x, y: foot, size: numeral, kind }),
    line(`unit-${year}`, around.join(' '), { ...units, size: small }),
    ...(compared ? [line(`count-${year}`, count, { ...counted, size: small })] : []),
  ];
}

/** What a grain is worth and, of one year, how many there are. */
export function worth(shown: AirData['values'], unit: Text, small: number, { size, lang }: Frame): Line {
  const mass = unit[lang].split('/')[0]!;
  const said = `${formatNumber(1 / grainsPerUnit, lang).digits}${lang === 'zh' ? '' : ' '}${mass}`;
  const count = formatNumber(grainsOf(shown[0]!.value), lang).digits;
  const text = grainWords.worth(said)[lang] + (shown.length === 1 ? grainWords.now(count)[lang] : '');
  const at = { x: size.width / 2, y: size.height - small * 0.9, size: small, anchor: 'middle' } as const;
  return line(shown.length === 1 ? `worth-${shown[0]!.year}` : 'worth', text, at);
}
