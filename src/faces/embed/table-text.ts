import type { ScriptWords } from './words.ts';

/** A table's cells, its head first. */
export function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent.trim()));
}

/**
 * Puts a table's CSV behind it: a file where the page stands by itself, text to be selected in a frame, since a sandbox
 * lets no download through and does not say so.
 */
export function offerCsv(table: HTMLElement, csv: string, words: ScriptWords, framed: boolean): void {
  if (framed) {
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.value = csv;
    area.addEventListener('focus', () => area.select());
    const label = document.createElement('label');
    label.append(words.csv, area);
    table.after(label);
    return;
  }
  const link = document.createElement('a');
  // Spreadsheets take a file for UTF-8 by its mark alone.
  link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`;
  link.download = 'chart.csv';
  link.textContent = words.download;
  table.after(link);
}
