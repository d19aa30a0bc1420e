import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from '../axe.ts';
import { atRest, pictures, place, shiftOnLoad, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const button = (page: Page) => page.locator('.mine-button');
const dialog = (page: Page) => page.locator('bj-district-chooser dialog');
const strips = (page: Page) => page.locator('aside.mine');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('bj-district'));

async function choose(page: Page, name: string): Promise<void> {
  await button(page).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** Where the step at an address stands in the window, px. */
const topOf = (page: Page, id: string) =>
  page.evaluate((each) => document.getElementById(each)!.getBoundingClientRect().top, id);

/** The outlines on the live maps: whether each hangs in the map's camera, and how many there are. */
const outlines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('bj-district-map')].flatMap((map) =>
      [...map.shadowRoot!.querySelectorAll('path.mine')].map((path) =>
        path.parentElement!.getAttribute('transform'),
      ),
    ),
  );

describe('what is marked', () => {
  it('is chosen anew from a strip, which keeps the focus', async () => {
    const { page, complaints, close } = await browser.open(`${site}?district=tongzhou`);
    await atRest(page);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(3);
    const strip = page.locator('.chapter:has(#life) > aside.mine');
    await strip.getByRole('button').click();
    await page.getByRole('button', { name: '海淀', exact: true }).click();
    await expect.poll(() => strip.getAttribute('data-district')).toBe('haidian');
    expect(await strip.getByRole('button').evaluate((each) => each === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to what it names: the district’s page and its places', async () => {
    const { page, close } = await browser.open(`${site}?district=dongcheng`);
    await atRest(page);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(2);
    const hrefs = await strips(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(`${site}districts/dongcheng/`);
    for (const href of new Set(hrefs)) {
      const url = new URL(href);
      expect(url.pathname).toBe('/districts/dongcheng/');
      if (url.hash) expect(await page.locator(`[id="${url.hash.slice(1)}"]`).count(), href).toBe(1);
    }
    await close();
  });

  it('is outlined on the map in every view, moved by its camera, and drawn again when the map is', async () => {
    const { page, close } = await browser.open(`${site}?district=xicheng#places/map/tongzhou-2025`);
    await atRest(page);
    const seen = new Set<string | null>();
    for (let i = 0; i < 4; i++) {
      await expect.poll(async () => (await outlines(page)).length).toBeGreaterThan(0);
      for (const each of await outlines(page)) {
        expect(each).toMatch(/^translate\(/);
        seen.add(each);
      }
      await page.keyboard.press('j');
      await atRest(page);
    }
    expect(seen.size).toBeGreaterThan(1);
    const tiles = await page.evaluate(() =>
      [...document.querySelectorAll('bj-district-map')].flatMap((map) =>
        [...map.shadowRoot!.querySelectorAll('rect.mine')].map((each) =>
          each.parentElement!.textContent.trim(),
        ),
      ),
    );
    expect(tiles).toHaveLength(1);
    expect(tiles[0]).toContain('西城');
    await close();
  });

  it('leaves pictures as they are reached directly, whatever way leads there', async () => {
    const address = `${site}?district=chaoyang#places/map/done`;
    const { page, complaints, close } = await browser.open(`${site}#metro/lines/line-12`);
    await atRest(page);
    await choose(page, '朝阳');
    for (const key of ['j', 'j', 'k', 'End', 'k', 'k']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
    await atRest(page);
    await page.evaluate(() => {
      location.hash = '#places/map/done';
    });
    await atRest(page);
    const there = (await pictures(page)).get('places/map/east');
    const direct = await browser.open(address);
    await atRest(direct.page);
    expect(there).toBeDefined();
    expect((await pictures(direct.page)).get('places/map/east')).toBe(there);
    expect(await place(page)).toBe(await place(direct.page));
    expect(complaints).toEqual([]);
    await direct.close();
    await close();
  });

  it.each([
    [390, 844],
    [1280, 800],
  ])('keeps the reader’s place and step at %i × %i', async (width, height) => {
    const { page, close } = await browser.open(`${site}2025/#street/section/estates`, {
      viewport: { width, height },
    });
    await atRest(page);
    const before = await topOf(page, 'street/section/estates');
    await page.evaluate(() => history.replaceState(null, '', '?district=daxing'));
    await page.reload();
    await atRest(page);
    await page.goto(`${site}2025/?district=daxing#street/section/estates`);
    await page.reload();
    await atRest(page);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(3);
    expect(await place(page)).toBe('street/section/estates');
    expect(Math.abs((await topOf(page, 'street/section/estates')) - before)).toBeLessThan(4);
    await button(page).evaluate((each) => (each as HTMLElement).click());
    await page.getByRole('button', { name: '通州', exact: true }).click();
    await atRest(page);
    expect(await place(page)).toBe('street/section/estates');
    expect(Math.abs((await topOf(page, 'street/section/estates')) - before)).toBeLessThan(4);
    await close();
  });

  it.each(['?district=tongzhou', '2025/?district=tongzhou#street', '?district=haidian#culture'])(
    'shifts nothing in view: layout shift at most 0.005 for /%s',
    async (path) => {
      for (const viewport of [
        { width: 390, height: 844 },
        { width: 1280, height: 800 },
      ]) {
        const { page, close } = await browser.open('about:blank', { viewport });
        expect(await shiftOnLoad(page, `${site}${path}`)).toBeLessThanOrEqual(0.005);
        expect(await strips(page).count()).toBeGreaterThan(0);
        await close();
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    'has no axe violation, dialog open or closed: %s',
    async (colorScheme) => {
      const { page, close } = await browser.open(`${site}?district=tongzhou`, {
        colorScheme,
        bypassCSP: true,
      });
      await atRest(page);
      await expect.poll(() => strips(page).count()).toBeGreaterThan(3);
      expect(await violations(page)).toEqual([]);
      await button(page).click();
      await expect.poll(() => dialog(page).isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );
});

describe('a district’s own page', () => {
  it.each(['districts/yanqing/', 'en/districts/yanqing/'])('makes it the reader’s own: /%s', async (path) => {
    const { page, complaints, close } = await browser.open(`${site}${path}`);
    await expect.poll(() => button(page).getAttribute('aria-pressed')).toBe('false');
    await button(page).click();
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    expect(await stored(page)).toBe('yanqing');
    await page.locator('.nearest a').click();
    await page.waitForURL(/district=yanqing/);
    await atRest(page);
    await expect.poll(() => button(page).textContent()).toBe('延庆区');
    expect(complaints).toEqual([]);
    await close();
  });
});
