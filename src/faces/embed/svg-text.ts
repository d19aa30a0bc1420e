/**
 * Stands in for `lit` in the embeds' bundle: charts draw with lit's `svg` templates, and an embed that only ever sets
 * whole pictures needs their text, not lit's 5 kB. Escapes as lit does; attributes without quotes get them.
 */

/** Markup that is already escaped. */
class SvgText {
  private readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function print(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(print).join('');
  const text = String(value);
  return value instanceof SvgText ? text : text.replace(/[&<>"]/g, (sign) => signs[sign]!);
}

/** What lit's `svg` tag would render, as text. */
export function svg(strings: TemplateStringsArray, ...values: readonly unknown[]): SvgText {
  let inTag = false;
  const parts = strings.map((part, index) => {
    if (index === values.length) return part;
    const [opened, closed] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
    if (opened !== closed) inTag = opened > closed;
    // An attribute takes a list as one value, with commas.
    const value = inTag ? print(String(values[index] ?? '')) : print(values[index]);
    return part + (part.endsWith('=') ? `"${value}"` : value);
  });
  return new SvgText(parts.join(''));
}
