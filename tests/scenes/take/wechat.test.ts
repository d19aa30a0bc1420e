import { describe, expect, it } from 'vitest';
import { elementFacts } from '../../../src/build/element-facts.ts';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadStory } from '../../../src/build/story.ts';
import { takeFacts } from '../../../src/build/take.ts';
import { registry } from '../../../src/charts/registry.ts';
import { langs } from '../../../src/model/types.ts';
import { articleHtml, articleOf, articleText } from '../../../src/scenes/take/wechat.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: String });
const address = 'https://example.org/charts/x/?view=y';

describe('what is pasted into a WeChat article', () => {
  for (const [id, entry] of Object.entries(registry))
    it(`of ${id} has nothing that its editor strips, and names the picture to be uploaded`, async () => {
      const { definition } = await entry.definition();
      const element = elementFacts(definition, { dataset, views: [], source: definition.source, link: null });
      const facts = takeFacts(definition, element, { dataset, story }, null);
      for (const view of Object.keys(facts.views))
        for (const lang of langs) {
          const choice = { lang, view, theme: 'dark', frozen: false } as const;
          const article = articleOf(facts, choice, address);
          const html = articleHtml(article);
          const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]));
          for (const tag of tags) expect(['p', 'table', 'tbody', 'tr', 'th', 'td']).toContain(tag);
          const attributes = new Set([...html.matchAll(/ ([a-z-]+)="/g)].map((match) => match[1]));
          expect([...attributes]).toEqual(['style']);
          expect(html).not.toMatch(/var\(|url\(|undefined|NaN|<a |<img/);
          const said = html
            .replace(/<[^>]+>/g, '')
            .replaceAll('&amp;', '&')
            .replaceAll('&quot;', '"');
          const shown = facts.views[view]!;
          for (const text of [shown.alt[lang], facts.title[lang], definition.source[lang], address]) {
            expect(said).toContain(text);
            expect(articleText(article)).toContain(text);
          }
          for (const cell of article.table?.rows.flat() ?? []) expect(said).toContain(cell);
          expect(article.picture).toMatch(/beijing-2025-[\w.-]+\.dark@2x\.png/);
        }
    });
});
