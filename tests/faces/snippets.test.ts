import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import xss from 'xss';
import { loadDataset } from '../../src/build/dataset.ts';
import { elementFacts } from '../../src/build/element-facts.ts';
import { loadStory } from '../../src/build/story.ts';
import { takeFacts } from '../../src/build/take.ts';
import { registry } from '../../src/charts/registry.ts';
import { langs } from '../../src/model/types.ts';
import { snippetsOf } from '../../src/scenes/take/snippets.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const home = 'https://example.org/news/';

/** The HTML as the tree that rehype's sanitizer reads, by the browser's own parser. */
const treeOf = `(html) => {
  const names = { class: 'className', colspan: 'colSpan' };
  const read = (node) => node.nodeType === 3
    ? { type: 'text', value: node.data }
    : { type: node.nodeType === 1 ? 'element' : 'root', tagName: node.localName,
        properties: Object.fromEntries([...(node.attributes ?? [])].map(({ name, value }) => [names[name] ?? name, value])),
        children: [...node.childNodes].filter(({ nodeType }) => nodeType !== 8).map(read) };
  const template = document.createElement('template');
  template.innerHTML = html;
  return read(template.content);
}`;

/** A node of that tree. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

function printed({ type, value = '', tagName, properties = {}, children = [] }: Node): string {
  if (type === 'text') return value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const content = children.map(printed).join('');
  if (type !== 'element') return content;
  const attributes = Object.entries(properties).map(
    ([name, each]) => ` ${name}="${String(each).replaceAll('"', '&quot;')}"`,
  );
  return `<${tagName}${attributes.join('')}>${content}</${tagName}>`;
}

/** What a reader sees and can follow of a piece of HTML. */
const seen = `(html) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return {
    text: box.textContent.replace(/\\s+/g, ' '),
    cells: [...box.querySelectorAll('td, th')].map((each) => each.textContent),
    links: [...box.querySelectorAll('a')].map((each) => each.getAttribute('href')),
    images: [...box.querySelectorAll('img')].map((each) => [each.getAttribute('src'), each.getAttribute('alt')]),
    tags: [...new Set([...box.querySelectorAll('*')].map((each) => each.localName))],
  };
}`;

interface Seen {
  text: string;
  cells: string[];
  links: string[];
  images: string[][];
  tags: string[];
}

describe('the HTML figure that editors paste', () => {
  let page: Page;
  let close: () => Promise<void>;
  /** Of every chart in both languages. */
  const pasted: string[] = [];
  beforeAll(async () => {
    for (const entry of Object.values(registry)) {
      const { definition } = await entry.definition();
      const facts = elementFacts(definition, { dataset, views: [], source: definition.source, link: null });
      const taken = takeFacts(definition, facts, { dataset, story }, home);
      for (const lang of langs) {
        const choice = { lang, view: definition.defaultView, theme: 'auto', frozen: false } as const;
        pasted.push(snippetsOf(taken, choice, home).html);
      }
    }
    ({ page, close } = await browser.open('about:blank'));
    const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
    await page.addScriptTag({ content: readFileSync(purify, 'utf8') });
  });
  afterAll(() => close());

  const call = <T>(code: string, html: string) => page.evaluate<T>(`(${code})(${JSON.stringify(html)})`);
  const sanitizers: Record<string, (html: string) => Promise<string>> = {
    DOMPurify: (html) => call('(html) => DOMPurify.sanitize(html)', html),
    'sanitize-html': (html) => Promise.resolve(sanitizeHtml(html)),
    xss: (html) => Promise.resolve(xss(html)),
    'rehype-sanitize': async (html) => {
      const tree = await call<never>(treeOf, html);
      return printed(rehypeSanitize()(tree) as Node);
    },
  };
  /** The default settings of this one allow no pictures. */
  const without = ['sanitize-html'];

  it.each(Object.keys(sanitizers))(
    'keeps its meaning in %s: links, table and picture, no tag as text',
    async (name) => {
      let tables = 0;
      for (const html of pasted) {
        const whole = await call<Seen>(seen, html);
        const left = await call<Seen>(seen, await sanitizers[name]!(html));
        expect(left.text).toBe(whole.text);
        expect(left.cells).toEqual(whole.cells);
        expect(left.links).toEqual(whole.links);
        expect(left.images).toEqual(without.includes(name) ? [] : whole.images);
        expect(left.text).not.toMatch(/<\/?[a-z]/i);
        expect(whole.links.length).toBeGreaterThan(0);
        if (whole.cells.length > 0) tables++;
        expect(whole.images[0]![1]!.length).toBeGreaterThan(10);
      }
      // Longer tables than an article holds are left to the link.
      expect(tables).toBeGreaterThan(pasted.length / 2);
    },
  );
});
