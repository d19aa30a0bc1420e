import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { counts } from '../../src/build/counts.ts';
import { loadDataset, readJson } from '../../src/build/dataset.ts';
import { compileProse, splitChapter } from '../../src/build/markdown.ts';
import { loadMethod } from '../../src/build/method.ts';

const dataset = loadDataset();
const folder = mkdtempSync(join(tmpdir(), 'method-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const href = (path: string) => `/${path}`;
/** A method file of one section, and what is made of it. */
const load = (text: string) => {
  const file = join(folder, 'zh.md');
  writeFileSync(file, `# 方法\n\n${text}`);
  return loadMethod(dataset, 'zh', href, file);
};
const count = (name: string) => counts.get(name)!(dataset);

describe('a count in prose', () => {
  it('is what the data hold', () => {
    expect(count('figures')).toBe(dataset.figures.size);
    expect(count('figures done') + count('figures target')).toBe(count('figures'));
    expect(count('promises same') + count('promises near') + count('promises no')).toBe(count('promises'));
    expect(count('promises')).toBe(count('figures target'));
    const pinned = [...dataset.places.values()].filter(({ confidence }) => confidence !== 'low');
    expect(count('places pinned')).toBe(pinned.length);
    expect(count('checks')).toBe((readJson('data/report-2025/place-checks.json') as unknown[]).length);
    expect(count('earlier')).toBe(dataset.earlierPromises.size);
    expect(count('promises outcome')).toBeLessThan(count('promises'));
  });

  it('follows the data', () => {
    const [first] = dataset.figures;
    expect(counts.get('figures')!({ ...dataset, figures: new Map([first!]) })).toBe(1);
  });

  it('is printed as a number and leads nowhere', () => {
    const { paragraphs } = splitChapter('# 题\n\n## 段\n\n共:count[figures]个。', 'zh.md').blocks.get('段')!;
    const context = { dataset, lang: 'zh', file: 'zh.md', names: [], href } as const;
    expect(compileProse(paragraphs, context)).toEqual({
      html: `<p>共${dataset.figures.size}个。</p>`,
      references: [],
      outcomes: [],
    });
  });

  it.each(['figuers', 'promises maybe', '', 'toString'])(
    'of an unknown name, “%s”, stops the build with file and line',
    (name) => {
      expect(() => load(`## what · 是什么\n\n一行\n\n共:count[${name}]个。`)).toThrow(
        new RegExp(`zh\\.md: line 7: :count\\[${name}\\]: nothing is counted by this name`),
      );
    },
  );
});

describe('the text of the method', () => {
  it('refuses a number written by hand, with file and line', () => {
    expect(() => load('## what · 是什么\n\n一共219个数。')).toThrow(/zh\.md: line 5: bare number "219"/);
  });

  it('refuses a heading without an id', () => {
    expect(() => load('## 是什么\n\n文字。')).toThrow(/zh\.md: 是什么: .*"## id · title"/);
  });

  it('has the same sections in both languages, each with prose', () => {
    const [zh, en] = (['zh', 'en'] as const).map((lang) => loadMethod(dataset, lang, href));
    expect(zh!.map(({ id }) => id)).toEqual(en!.map(({ id }) => id));
    expect(zh!.map(({ id }) => id)).toEqual([
      'what',
      'sources',
      'extraction',
      'derived',
      'words',
      'comparisons',
      'map',
      'corrections',
      'licences',
      'cite',
    ]);
    for (const { id, html } of [...zh!, ...en!]) expect(html.length, id).toBeGreaterThan(60);
  });

  it('counts the same things in both languages, and every thing that can be counted', () => {
    const counted = (['zh', 'en'] as const).map((lang) => {
      const text = readFileSync(`data/method/${lang}.md`, 'utf8');
      return [...counts.keys()].filter((name) => text.includes(`:count[${name}]`));
    });
    expect(counted[0]).toEqual(counted[1]);
    expect(counted[0]).toEqual([...counts.keys()]);
  });

  it('has every word by which the report says how exactly a number is meant, but for the rank’s', () => {
    const zh = loadMethod(dataset, 'zh', href).find(({ id }) => id === 'words')!.html;
    for (const { qualifierWord, role, id } of dataset.figures.values())
      if (qualifierWord !== null && qualifierWord !== '前')
        expect(zh.includes(`“${qualifierWord}”`), `${role} ${id} ${qualifierWord}`).toBe(true);
  });

  it('says truly that every pair that is near has a note, and that most that are not comparable have no result of 2024', () => {
    const promises = [...dataset.promises.values()];
    for (const { id, comparable, note } of promises)
      if (comparable === 'near') expect(note, id).not.toBeNull();
    const no = promises.filter(({ comparable }) => comparable === 'no');
    expect(no.filter(({ done }) => done === null).length).toBeGreaterThan(no.length / 2);
  });
});
