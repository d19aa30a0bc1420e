import MiniSearch from 'minisearch';
import { queryTermsOf, termsOf } from './terms.ts';

/** The ids of what holds all of a query's terms. */
export type Search = (query: string) => ReadonlySet<string>;

/**
 * Indexes texts by id for full-text search: every term of a query must be found, Latin words also by their beginning. It
 * takes its time in pieces, so that the page answers in between.
 */
export async function searchOf(texts: ReadonlyMap<string, string>): Promise<Search> {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    [...texts].map(([id, text]) => ({ id, text })),
    { chunkSize: 10 },
  );
  return (query) =>
    new Set(
      index
        .search(query, {
          tokenize: queryTermsOf,
          combineWith: 'AND',
          prefix: (term) => /^[a-z]/.test(term),
        })
        .map(({ id }) => id as string),
    );
}
