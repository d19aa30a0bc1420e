const powers: Record<string, number> = { 万亿: 1e12, 千亿: 1e11, 亿: 1e8, 百万: 1e6, 万: 1e4 };
const numerals: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/**
 * Every number that a Chinese phrase says, in base units: 3.3万 is 33000, 近3倍 (a rise) 300, 三分之二 66.67, 六成 60,
 * 首位 and 第一 1, 翻番 100, 破亿 a hundred million, 两位数 10, 万亿 a million million, 零发生 0.
 */
export function valuesIn(phrase: string): number[] {
  const values: number[] = [];
  for (const [, digits, scale = '', times] of phrase.matchAll(
    /(\d+(?:\.\d+)?)(?:余|多)?(万亿|亿|万)?(倍)?/g,
  )) {
    values.push(exact(Number(digits) * (powers[scale] ?? 1) * (times ? 100 : 1)));
  }
  for (const [, scale] of phrase.matchAll(/(?<![\d余多])(万亿|千亿|百万|亿)/g)) values.push(powers[scale!]!);
  for (const [, whole, parts] of phrase.matchAll(/([二三四五六七八九十])分之([一二三四五六七八九])/g)) {
    values.push(Math.round((numerals[parts!]! / numerals[whole!]!) * 1e4) / 100);
  }
  for (const [, tenths] of phrase.matchAll(/([一二三四五六七八九])成/g)) values.push(numerals[tenths!]! * 10);
  for (const [numeral] of phrase.matchAll(/[零一二两三四五六七八九十]/g)) values.push(numerals[numeral]!);
  if (/首位/.test(phrase)) values.push(1);
  if (/翻番/.test(phrase)) values.push(100);
  if (/两位数/.test(phrase)) values.push(10);
  return values;
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
