import { mapNotice } from '../../model/map-notice.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { plainRows, sentencesOf } from './text.ts';

/**
 * A picture's source in few rows: its first sentence, what a map must say of itself, and then whole sentences while they
 * fit. Said in the source's own order.
 */
export function sourceRows(
  source: string,
  {
    dataset,
    lang,
    width,
    size,
    rows,
  }: { dataset: Dataset; lang: Lang; width: number; size: number; rows: number },
): string[] {
  const sentences = sentencesOf(source);
  const notice = mapNotice(dataset.mapApproval).whole[lang];
  const kept = new Set(sentences.filter((each, index) => index === 0 || each.includes(notice)));
  const said = () =>
    plainRows(
      sentences
        .filter((each) => kept.has(each))
        .join('')
        .trim(),
      width,
      size,
    );
  for (const each of sentences) {
    if (kept.has(each)) continue;
    kept.add(each);
    if (said().length > rows) kept.delete(each);
  }
  return said();
}
