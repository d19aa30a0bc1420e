import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import xss from 'xss';
import { definition } from '../../../src/charts/pm25-series/definition.ts';
import { elementFacts } from '../../../src/build/element-facts.ts';
import { takeFacts } from '../../../src/build/take.ts';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadStory } from '../../../src/build/story.ts';
import type { TakeChoice } from '../../../src/scenes/take/facts.ts';
import { snippetsOf } from '../../../src/scenes/take/snippets.ts';

const dataset = loadDataset();
const home = 'https://example.org/beijing/';
const source = { zh: '来源 "甲" <乙>', en: 'Source “A” & B' };
const element = elementFacts(definition, { dataset, views: [], source, link: null });
const facts = takeFacts(
  definition,
  element,
  {
    dataset: { ...dataset, edition: { version: '1.2.0', date: '2026-11-29' } },
    story: await loadStory({ dataset, lang: 'zh', href: String }),
  },
  home,
);
const plain: TakeChoice = { lang: 'zh', view: definition.defaultView, theme: 'auto', frozen: false };

describe('the texts to paste', () => {
  it('lead to the chart’s own page, in the language and view that were chosen', () => {
    for (const [target, text] of Object.entries(
      snippetsOf(facts, { ...plain, lang: 'en', view: 'now' }, home),
    )) {
      expect(text, target).toContain(`${home}en/`);
      expect(text, target).not.toMatch(/undefined|NaN|\[object/);
      if (target !== 'iframe') expect(text, target).toContain('en/charts/pm25-series/?view=now');
    }
  });

  it('say the shortest thing where nothing was chosen', () => {
    const { address, iframe, script } = snippetsOf(facts, plain, home);
    expect(address).toBe(`${home}charts/pm25-series/`);
    expect(iframe).toContain(`src="${home}embed/pm25-series/"`);
    expect(script).toContain('<bj-embed chart="pm25-series" lang="zh">');
  });

  it('name the edition where the chart is never to change', () => {
    const { address, iframe, script } = snippetsOf(facts, { ...plain, frozen: true }, home);
    for (const text of [address, iframe]) expect(text).toContain('embed/pm25-series/@1.2.0/');
    expect(script).toContain('edition="1.2.0"');
  });

  it.each(['zh', 'en'] as const)(
    'in %s keep finding, link and every number after filters have been over them',
    (lang) => {
      const { html } = snippetsOf(facts, { ...plain, lang }, home);
      const { table } = facts.views[definition.defaultView]!;
      for (const clean of [sanitizeHtml(html), xss(html)]) {
        expect(clean).toContain(`<a href="${home}${lang === 'en' ? 'en/' : ''}charts/pm25-series/">`);
        for (const cell of facts.tables[table]![lang].rows.flat()) expect(clean).toContain(cell);
      }
      expect(xss(html)).toMatch(/<img src="[^"]+\.png" alt="[^"]{8,}"/);
    },
  );

  it('cite the edition, in Chinese after GB/T 7714, and the frozen chart where it is to stay', () => {
    expect(snippetsOf(facts, plain, home).citation).toBe(
      `数说北京 2025. 细颗粒物年均浓度，2013 年以来[DS/OL]. 第1.2.0版. (2026-11-29)[引用日期]. ${home}charts/pm25-series/`,
    );
    const { citation } = snippetsOf(facts, { ...plain, lang: 'en', frozen: true }, home);
    expect(citation).toMatch(/\(edition 1\.2\.0, 2026-11-29\)\. .*\/en\/embed\/pm25-series\/@1\.2\.0\/$/);
  });
});
