const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Compiled prose as plain text, a string a paragraph. */
export function plainText(html: string): readonly string[] {
  return html
    .split(/<\/(?:p|li|h\d)>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}
