/** A number that a Chinese text says, and where: `text.slice(start, end)` is its own words. */
export interface Said {
  /** In base units; `NaN` where the numerals make no number (百千, 十四五). */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const digits: Record<string, number> = {
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
};
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const powers: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Words that say a number without a numeral that could be read for itself. */
const words: Record<string, number> = { 首位: 1, 翻番: 100, 两位数: 10 };

/** 千瓦时 and 百分点 are units: their numerals belong to no number. */
const scale = '(?:百(?!分点)|千(?!瓦)|[万亿])';
const numeral = `(?:[零一二两三四五六七八九十]|${scale})`;
const run = new RegExp(
  [
    '[0-9]+(?:\\.[0-9]+)?∶[0-9]+(?:\\.[0-9]+)?',
    ...Object.keys(words),
    `${numeral}+分之${numeral}+`,
    `第?(?:[0-9０-９]+(?:[.．][0-9０-９]+)?(?:[余多](?=${scale}))?${scale}*|${numeral}+)[成倍]?`,
  ].join('|'),
  'g',
);

/**
 * Every number that a Chinese text says, in base units, in its order and without overlaps: 3.3万 is 33000, 80余万 is
 * 800000, 近3倍 (a rise) 300, 三分之二 66.67, 六成 60, 首位 and 第一 1, 翻番 100, 破亿 a hundred million, 两位数 10,
 * 万亿 a million million, 零发生 0, 1∶3.4 is 3.4. Numerals that only stand in a word (一般, 百千工程) are found too:
 * what they are is for the reader to say.
 */
export function numbersIn(text: string): Said[] {
  return [...text.matchAll(run)].map(({ 0: said, index }) => ({
    value: Number(valueOf(said).toPrecision(12)),
    start: index,
    end: index + said.length,
  }));
}

/** The values alone, as `numbersIn` finds them. */
export function valuesIn(text: string): number[] {
  return numbersIn(text).map(({ value }) => value);
}

function valueOf(said: string): number {
  if (said in words) return words[said]!;
  const ratio = said.split('∶')[1];
  if (ratio !== undefined) return Number(ratio);
  const [whole = '', parts] = said.split('分之');
  if (parts !== undefined) return Math.round((chinese(parts) / chinese(whole)) * 1e4) / 100;
  const times = said.endsWith('成') ? 10 : said.endsWith('倍') ? 100 : 1;
  const plain = said.replace(/^第|[余多成倍]/g, '');
  const arabic = /^[0-9.]+/.exec(plain)?.[0];
  if (arabic === undefined) return chinese(plain) * times;
  const scale = plain.slice(arabic.length);
  return Number(arabic) * (scale === '' ? 1 : chinese(scale)) * times;
}

/** 二十 is 20, 百万 1e6, 万亿 1e12; `NaN` for what is no number. */
function chinese(run: string): number {
  let [total, part] = [0, 0];
  let digit: number | null = null;
  for (const sign of run) {
    if (sign in digits) {
      if (digit !== null) return NaN;
      digit = digits[sign]!;
    } else if (sign in tens) {
      if (part % (tens[sign]! * 10) !== 0) return NaN;
      part += (digit ?? 1) * tens[sign]!;
      digit = null;
    } else if (sign in powers) {
      total = (total + part + (digit ?? 0) || 1) * powers[sign]!;
      [part, digit] = [0, null];
    } else return NaN;
  }
  return run === '' ? NaN : total + part + (digit ?? 0);
}
