import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { violations } from '../axe.ts';
import { shiftOnLoad, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const folder = inject('siteFolder');
const figures = [...loadDataset().figures.values()];
const paths = ['figures/', 'en/figures/', 'data/', 'en/data/'];

describe.each(paths)('/%s', (path) => {
  it('has no axe violation, light and dark, and no console message', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await browser.open(`${site}${path}`, {
        colorScheme,
        bypassCSP: true,
      });
      if (path.includes('figures'))
        await page.waitForFunction(() => customElements.get('bj-explorer') !== undefined);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it.each([320, 390, 768, 1280, 1920])('fits a window %i px wide', async (width) => {
    const { page, close } = await browser.open(`${site}${path}`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it('does not move while it loads', async () => {
    const { page, close } = await browser.open('about:blank');
    expect(await shiftOnLoad(page, `${site}${path}`)).toBeLessThanOrEqual(0.005);
    await close();
  });
});

describe('the page of figures without JavaScript', () => {
  it('is complete: every row, mark and entry, and their links lead to entries', async () => {
    const { page, close } = await browser.open(`${site}figures/`, { javaScriptEnabled: false });
    expect(await page.locator('.rows tbody tr').count()).toBe(figures.length);
    expect(await page.locator('.entry:not(.context)').count()).toBe(figures.length);
    expect(await page.locator('form').isVisible()).toBe(false);
    const html = readFileSync(join(folder, 'figures/index.html'), 'utf8');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of html.matchAll(/href="\/figures\/#([^"]+)"/g)) expect(ids).toContain(id);
    await page.locator('.rows a[href="#parks-total"]').click();
    expect(await page.locator('#parks-total').evaluate((entry) => entry.matches(':target'))).toBe(true);
    expect(await page.locator('#parks-total').isVisible()).toBe(true);
    await close();
  });

  it('is where a number of the story leads', async () => {
    const { page, close } = await browser.open(site, { javaScriptEnabled: false });
    await page.locator('#air .number a').click();
    await page.waitForURL(/\/figures\/#pm25-annual-mean$/);
    expect(await page.locator('#pm25-annual-mean mark').textContent()).toBe('30.5');
    await close();
  });

  it('has an entry for every figure that the story links to', () => {
    const html = readFileSync(join(folder, 'figures/index.html'), 'utf8');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const story = readFileSync(join(folder, 'index.html'), 'utf8');
    const links = [...story.matchAll(/figures\/#([a-z0-9-]+)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(30);
    for (const id of links) expect(ids).toContain(id);
  });
});

describe('the downloads', () => {
  it.each(['data/', 'en/data/'])('of /%s are all served, with their kind', async (path) => {
    const { page, close } = await browser.open(`${site}${path}`);
    const links = await page.$$eval('a[download]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links.length).toBeGreaterThan(18);
    for (const link of links) {
      const response = await page.request.get(link);
      expect(response.status(), link).toBe(200);
      if (link.endsWith('.csv')) expect((await response.text()).startsWith('\ufeff'), link).toBe(true);
      else expect(await response.json(), link).toBeTypeOf('object');
    }
    await close();
  });

  it('are the same in both languages and found below a base path', async () => {
    const { page, close } = await browser.open(`${inject('siteBelow')}en/data/`);
    const [first] = await page.$$eval('a[download]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(first).toBe(`${inject('siteBelow')}data/figures.json`);
    expect((await page.request.get(first!)).status()).toBe(200);
    await close();
  });
});

describe('bytes, brotli', () => {
  const brotli = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
  const assets = readdirSync(join(folder, 'assets'));
  const script = (name: string) => `assets/${assets.find((file) => file.startsWith(`${name}-`))!}`;

  it.each(['figures/index.html', 'en/figures/index.html'])(
    '%s: at most 48 kB, every entry included',
    (file) => {
      expect(brotli(file)).toBeLessThanOrEqual(48_000);
    },
  );

  it('the explorer: at most 3 kB of its own, and 6 kB more with the first search', () => {
    expect(brotli(script('explore'))).toBeLessThanOrEqual(3000);
    expect(brotli(script('search'))).toBeLessThanOrEqual(6000);
  });

  it('the dialog: at most 3 kB, with the first number that is opened', () => {
    expect(brotli(script('bj-provenance'))).toBeLessThanOrEqual(3000);
  });
});
