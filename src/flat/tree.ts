/** An SVG as a tree: elements with their attributes as written, and text still escaped. */
export interface Element {
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly children: Array<Element | string>;
}

/**
 * Reads the SVG that our own templates print: quoted attributes, every element closed.
 * @throws where an element is left open or closed twice
 */
export function readSvg(markup: string): Element {
  const root: Element = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  const token = /<(\/?)([a-zA-Z]+)((?:[^>"]|"[^"]*")*?)(\/?)>|[^<]+/g;
  for (const [text, slash, tag, attributes = '', closed] of markup.matchAll(token)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`SVG: ${text} closes what is not open`);
    if (tag === undefined) parent.children.push(text);
    else if (slash) {
      if (open.pop()!.tag !== tag) throw new Error(`SVG: ${text} closes what is not open`);
    } else {
      const element: Element = { tag, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!closed) open.push(element);
    }
  }
  const [svg] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !svg) throw new Error('SVG: an element is left open');
  return svg;
}

function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]));
}

export function printSvg({ tag, attributes, children }: Element): string {
  const head = `<${tag}${[...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')}`;
  const content = children.map((child) => (typeof child === 'string' ? child : printSvg(child))).join('');
  return content === '' ? `${head}/>` : `${head}>${content}</${tag}>`;
}
