import type { EntryOptions } from '../ui/provenance-entry.ts';
import { provenanceEntry } from '../ui/provenance-entry.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';

/**
 * What the linked numbers rest on, as the page of figures prints it, and what the numbers rest on that this leads to in turn.
 * The way to the report's own page is left out: where the file is opened there is no network, and it weighs a third.
 * @param markup in which numbers are linked to
 * @returns entries by the figure's id
 */
export function numbersBehind(markup: string, options: EntryOptions): ReadonlyMap<string, string> {
  const { dataset, href } = options;
  const link = new RegExp(`href=\\\\?"${href('figures/#')}([a-z0-9-]+)`, 'g');
  const entries = new Map<string, string>();
  const waiting = [markup];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
    for (const [, id = ''] of text.matchAll(link)) {
      const figure = dataset.figures.get(id);
      if (!figure || entries.has(id)) continue;
      const entry = squeeze(templateToString(provenanceEntry(figure, options)));
      entries.set(id, entry.replace(/\s*·\s*<a [^>]*rel="external">[^<]*<\/a>/, ''));
      waiting.push(entry);
    }
  return entries;
}
