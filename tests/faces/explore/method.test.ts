import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { counts } from '../../../src/build/counts.ts';
import { loadDataset } from '../../../src/build/dataset.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { mapNotice } from '../../../src/model/map-notice.ts';
import { report } from '../../../src/model/report.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const folder = inject('siteFolder');
const dataset = loadDataset();
const pages = [
  ['method/', 'zh'],
  ['en/method/', 'en'],
] as const;
const source = (lang: 'zh' | 'en') => readFileSync(join(process.cwd(), `data/method/${lang}.md`), 'utf8');

describe.each(pages)('/%s', (path, lang) => {
  it('has no axe violation with its lists open, light and dark, and no console message', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await browser.open(`${site}${path}`, {
        colorScheme,
        bypassCSP: true,
      });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('is complete without JavaScript, and its contents lead to its sections', async () => {
    const { page, close } = await browser.open(`${site}${path}`, { javaScriptEnabled: false });
    const links = await page.$$eval('.contents a', (all) => all.map((link) => link.getAttribute('href')!));
    expect(links).toHaveLength(10);
    for (const link of links) expect(await page.locator(`h2${link}`).count(), link).toBe(1);
    await page.locator('.contents a').last().click();
    expect(await page.locator('#cite').evaluate((heading) => heading.matches(':target'))).toBe(true);
    const main = await page.locator('main').textContent();
    for (const series of dataset.series.values()) {
      expect(main, series.id).toContain(series.title[lang]);
      for (const value of series.values) expect(main, series.id).toContain(value.source);
    }
    for (const { id, label, derived } of dataset.figures.values())
      if (derived) expect(main!.includes(label[lang]) && main!.includes(derived.method[lang]), id).toBe(true);
    expect(main).toContain(mapNotice(dataset.mapApproval).whole[lang]);
    expect(main).toContain(dataset.edition.version);
    expect(await page.locator(`a[href="${report.url}"]`).count()).toBeGreaterThan(0);
    await close();
  });

  it('prints every count as the data have it', async () => {
    const { page, close } = await browser.open(`${site}${path}`);
    const main = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
    // What stands before and after a count finds it on the page.
    const found = [
      ...source(lang).matchAll(/([^\s:\[\]-]{1,6})?:count\[([a-z ]+)\]( ?[^\s:\[\],.;。，、；]{1,4})/g),
    ];
    expect(found.map(([, , name]) => name).sort()).toEqual([...counts.keys()].sort());
    for (const [, before = '', name, after] of found) {
      const said = `${before}${counts.get(name!)!(dataset)}${after}`;
      expect(main, said).toContain(said);
    }
    await close();
  });

  it('says its examples as their records have them, each a link to its entry', async () => {
    const { page, close } = await browser.open(`${site}${path}`);
    const examples = await page.$$eval('#words ~ ul a.fig', (all) =>
      all.map((link) => [link.getAttribute('href')!.split('#')[1]!, link.textContent] as const),
    );
    expect(examples.length).toBeGreaterThan(4);
    for (const [id, text] of examples) {
      const figure = dataset.figures.get(id)!;
      expect(figure.role, id).toBe('target');
      expect(text).toBe(formatFigure(figure, lang));
    }
    await close();
  });

  it('stands in the navigation of every page of its language', async () => {
    for (const other of ['figures/', 'promises/', 'charts/', 'data/', 'method/']) {
      const html = readFileSync(join(folder, lang === 'en' ? 'en' : '', other, 'index.html'), 'utf8');
      expect(html, other).toContain(`<a href="/${path}">${lang === 'zh' ? '方法' : 'Method'}</a>`);
    }
  });

  it('weighs at most 12 kB, its style included', () => {
    expect(brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length).toBeLessThanOrEqual(
      12_000,
    );
  });
});

describe('the method below a base path', () => {
  it('leads to pages below it', async () => {
    const below = inject('siteBelow');
    const { page, close } = await browser.open(`${below}method/`);
    const links = await page.$$eval('main a[href^="/"]', (all) =>
      all.map((link) => link.getAttribute('href')!),
    );
    const base = new URL(below).pathname;
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(link.startsWith(base), link).toBe(true);
    await page.goto(
      new URL(
        links.find((link) => link.endsWith('/promises/'))!,
        below,
      ).href,
    );
    expect(await page.locator('h1').textContent()).toBe('许诺与结果');
    await close();
  });
});
