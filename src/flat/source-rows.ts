import { plainRows, sentencesOf } from './text.ts';

export interface SourceRoom {
  /** What a map must say of itself, in the language of the source. */
  readonly notice: string;
  /** px */
  readonly width: number;
  readonly size: number;
  readonly rows: number;
}

/**
 * A picture's source in few rows: its first sentence, what a map must say of itself, what was corrected, and then whole
 * sentences while they fit. Said in the source's own order.
 */
export function sourceRows(source: string, { notice, width, size, rows }: SourceRoom): string[] {
  const sentences = sentencesOf(source);
  const needed = (each: string) => each.includes(notice) || /更正，原为|corrected \d{4}/.test(each);
  const kept = new Set(sentences.filter((each, index) => index === 0 || needed(each)));
  const said = () => plainRows(sentences.filter((each) => kept.has(each)).join(''), width, size);
  for (const each of sentences) {
    if (kept.has(each)) continue;
    kept.add(each);
    if (said().length > rows) kept.delete(each);
  }
  return said();
}
