import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { formatValue } from '../../../src/model/format.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const { districts } = loadDataset();
const paths = districts.flatMap(({ slug }) => [`districts/${slug}/`, `en/districts/${slug}/`]);

describe('the pages of the districts', () => {
  it.each(['districts/tongzhou/', 'en/districts/chaoyang/', 'districts/yanqing/'])(
    'have no axe violation, light and dark, and no console message: /%s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, complaints, close } = await browser.open(`${site}${path}`, {
          colorScheme,
          bypassCSP: true,
        });
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      }
    },
  );

  it.each([320, 390, 1280])(
    'fit a window %i px wide, each with one map, its notice and its published area',
    async (width) => {
      const { page, close } = await browser.open(`${site}${paths[0]!}`, {
        viewport: { width, height: 800 },
        javaScriptEnabled: false,
      });
      for (const [index, path] of paths.entries()) {
        const lang = index % 2 === 0 ? 'zh' : 'en';
        const { areaKm2 } = districts[Math.floor(index / 2)]!;
        await page.goto(`${site}${path}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          width,
        );
        const map = page.locator('.map svg[role="group"]:visible');
        expect(await map.count(), path).toBe(1);
        expect(await map.textContent(), path).toContain(lang === 'zh' ? '未经审图' : 'Schematic');
        const area = formatValue(areaKm2, { zh: '平方公里', en: 'km²' }, lang);
        expect(await page.locator('.area b').textContent(), path).toBe(area);
      }
      await close();
    },
  );

  it('link to nothing that is missing: pages answer, and their places exist', async () => {
    const { page, close } = await browser.open(site);
    const read = new Map<string, Set<string>>();
    const idsOf = async (address: string) => {
      if (!read.has(address)) {
        const response = await page.request.get(address);
        expect(response.status(), address).toBe(200);
        read.set(
          address,
          new Set([...(await response.text()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)),
        );
      }
      return read.get(address)!;
    };
    for (const path of paths) {
      const html = await (await page.request.get(`${site}${path}`)).text();
      for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const url = new URL(href!, `${site}${path}`);
        if (url.origin !== new URL(site).origin) continue;
        const ids = await idsOf(url.origin + url.pathname);
        if (url.hash !== '')
          expect(ids, `${path} → ${href}`).toContain(decodeURIComponent(url.hash.slice(1)));
      }
    }
    await close();
  });

  it('lead from a number on the map to its entry, without script', async () => {
    const { page, close } = await browser.open(`${site}districts/tongzhou/`, { javaScriptEnabled: false });
    await page.locator('.wide-map a[href="#sixth-ring-park"]').click();
    expect(await page.locator('#sixth-ring-park').evaluate((entry) => entry.matches(':target'))).toBe(true);
    await close();
  });

  it('are found below a base path, by way of the map that the story links to', async () => {
    const { page, close } = await browser.open(inject('siteBelow'), { javaScriptEnabled: false });
    await page.locator('.masthead a[href$="districts/"]').click();
    const links = await page.$$eval('.by-district a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links).toEqual(districts.map(({ slug }) => `${inject('siteBelow')}districts/${slug}/`));
    expect((await page.request.get(links[0]!)).status()).toBe(200);
    await close();
  });

  it('are at most 22 kB each, brotli', () => {
    for (const path of paths) {
      const file = readFileSync(join(inject('siteFolder'), path, 'index.html'));
      expect(brotliCompressSync(file).length, path).toBeLessThanOrEqual(22_000);
    }
  });
});
