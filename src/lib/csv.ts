/** A table's cells as CSV. */
export function csvOf(rows: ReadonlyArray<readonly string[]>): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
