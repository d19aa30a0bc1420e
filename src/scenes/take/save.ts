import { csvOf } from '../../lib/csv.ts';
import type { TakeChoice, TakeFacts } from './facts.ts';
import { chosenFile, type Kind } from './files.ts';

/**
 * Saves a file of a choice: the site's own, or one made here and now.
 * @param base address of the site, with a slash at its end
 * @throws where it could not be made
 */
export async function save(facts: TakeFacts, choice: TakeChoice, kind: Kind, base: string): Promise<void> {
  const { name, path } = chosenFile(facts, choice, kind);
  const link = document.createElement('a');
  link.download = name;
  link.href = path === null ? URL.createObjectURL(await makeFile(facts, choice, kind)) : `${base}${path}`;
  link.click();
  if (path === null) setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file of a choice that the site does not have. */
async function makeFile(facts: TakeFacts, choice: TakeChoice, kind: Kind): Promise<Blob> {
  const { still } = chosenFile(facts, choice, kind);
  if (!still) {
    const { head, rows } = facts.tables[facts.views[choice.view]!.table]![choice.lang];
    // Spreadsheets take a file for UTF-8 by its mark alone.
    return new Blob([`\uFEFF${csvOf([head, ...rows])}`], { type: 'text/csv' });
  }
  const { drawSheet, pngOf } = await import('./draw.ts');
  const sheet = await drawSheet(facts, choice, still);
  return still.format === 'svg' ? new Blob([sheet], { type: 'image/svg+xml' }) : pngOf(sheet, still.zoom);
}
