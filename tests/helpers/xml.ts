/** The first thing that is wrong with an XML text's tags and entities, or null where it is well-formed as far as that. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<!--.*?-->/gs, '');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(body)) return 'a bare ampersand';
  let end = 0;
  for (const match of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    if (body.slice(end, match.index).includes('<')) return `a broken tag before <${match[2]!}>`;
    end = match.index + match[0].length;
    const [, closing, name, , empty] = match;
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) return `</${name!}> closes <${last ?? ''}>`;
    } else if (empty === '') open.push(name!);
  }
  if (body.slice(end).includes('<')) return 'a broken tag at the end';
  return open.length === 0 ? null : `<${open.at(-1)!}> is not closed`;
}
