/** The report's paragraphs by outline id: where each part begins in the published text. */
const beginnings: ReadonlyArray<readonly [id: string, start: RegExp]> = [
  ['2024-headline-1', /^——我们牢记/],
  ['2024-headline-2', /^——我们迎难/],
  ['2024-headline-3', /^——我们锐意/],
  ['2024-headline-4', /^——我们精细/],
  ['', /^一年来，主要/],
  ['2024-1', /^一是/],
  ['2024-2', /^二是/],
  ['2024-3', /^三是/],
  ['2024-4', /^四是/],
  ['2024-5', /^五是/],
  ['2024-6', /^六是/],
  ['2024-7', /^七是/],
  ['2024-defence', /^大力支持国防/],
  ['2024-governance', /^过去一年，我们巩固/],
  ['', /^各位代表！回顾/],
  ['2024-difficulties', /^同时，我们也清醒/],
  ['', /^### 二、/],
  ['2025-requirements', /^今年是“十四五”/],
  ['2025-goals', /^今年经济社会发展主要/],
  ['', /^具体要做好/],
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'].map(
    (numeral, index) => [`2025-${index + 1}`, new RegExp(`^（${numeral}）`)] as const,
  ),
  ['2025-government', /^各位代表！完成好/],
  ['2025-closing', /^各位代表！征程/],
];

/** A part's own number, at its beginning: 三是, （十一）. It counts the report's parts and nothing else. */
export const partNumber = /^(?:[一二三四五六七]是|（[一二三四五六七八九十]+）)/;

/**
 * Splits the published report at its own parts. Paragraphs before and between the parts (opening, thanks,
 * headings) belong to none.
 * @returns text by outline id
 * @throws where a part is not found or stands out of order, naming it
 */
export function splitReport(markdown: string): Map<string, string> {
  const sections = new Map<string, string>();
  let next = 0;
  let current = '';
  for (const line of markdown.split('\n')) {
    const paragraph = line.replace(/^[\s\u3000]+/, '');
    const beginning = beginnings[next];
    if (beginning?.[1].test(paragraph)) {
      current = beginning[0];
      next += 1;
    }
    if (current !== '' && paragraph !== '')
      sections.set(current, `${sections.get(current) ?? ''}${paragraph}\n`);
  }
  const missing = beginnings[next];
  if (missing) throw new Error(`report: part ${missing[0] || String(missing[1])} not found in its place`);
  return sections;
}

/** Where `phrase` stands in `text`: all its positions. */
export function positionsOf(phrase: string, text: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) positions.push(at);
  return positions;
}
