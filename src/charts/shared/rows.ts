/**
 * `text` in rows that fit: Chinese breaks anywhere, Latin words and numbers stay whole; no row begins with a closing sign
 * or ends with an opening one.
 * @param fits whether a row, trimmed, is short enough
 */
export function rowsOf(text: string, fits: (row: string) => boolean): string[] {
  const rows: string[] = [];
  for (const piece of text.match(/[“（《]*(?:[!-⺀]+|.)[，。；：、”）》？]*\s*/gu) ?? []) {
    const longer = (rows.at(-1) ?? '') + piece;
    if (rows.length > 0 && fits(longer.trimEnd())) rows[rows.length - 1] = longer;
    else rows.push(piece);
  }
  return rows.map((row) => row.trim());
}
