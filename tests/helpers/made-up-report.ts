/** What every part of the published report begins with, by the outline's ids; '' where the outline leaves it out. */
const beginnings: ReadonlyArray<readonly [id: string, start: string]> = [
  ['2024-headline-1', '——我们牢记'],
  ['2024-headline-2', '——我们迎难'],
  ['2024-headline-3', '——我们锐意'],
  ['2024-headline-4', '——我们精细'],
  ['', '一年来，主要'],
  ...['一', '二', '三', '四', '五', '六', '七'].map(
    (numeral, i) => [`2024-${i + 1}`, `${numeral}是`] as const,
  ),
  ['2024-defence', '大力支持国防'],
  ['2024-governance', '过去一年，我们巩固'],
  ['', '各位代表！回顾'],
  ['2024-difficulties', '同时，我们也清醒'],
  ['', '### 二、'],
  ['2025-requirements', '今年是“十四五”'],
  ['2025-goals', '今年经济社会发展主要'],
  ['', '具体要做好'],
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'].map(
    (numeral, i) => [`2025-${i + 1}`, `（${numeral}）`] as const,
  ),
  ['2025-government', '各位代表！完成好'],
  ['2025-closing', '各位代表！征程'],
];

/** A report with the published one's parts and other words: what `texts` says of a part, by the outline's id. */
export function madeUpReport(texts: Readonly<Record<string, string>>): string {
  return beginnings
    .map(([id, start]) => `${start.startsWith('#') ? '' : '　　'}${start}，${texts[id] ?? ''}。\n\n`)
    .join('');
}

/** The names that the parts' own beginnings need: they hold numerals. */
export const beginningNames = ['过去一年', '“十四五”'].map((text) => ({
  text,
  reason: 'a part begins with it',
}));

/** A report that says nothing but the records' phrases, in their parts and order. */
export function reportOf(records: ReadonlyArray<{ section: string; phrase: string }>): string {
  const texts: Record<string, string> = {};
  for (const { section, phrase } of records) {
    const own = records.filter((each) => each.section === section).map((each) => each.phrase);
    const within = own.some((other) => other !== phrase && other.includes(phrase));
    const text = texts[section] ?? '';
    if (!within && !text.includes(phrase)) texts[section] = `${text}，${phrase}`;
  }
  return madeUpReport(texts);
}
