import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { atRest, pictures, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const siteBelow = inject('siteBelow');
const button = (page: Page) => page.locator('.mine-button');
const dialog = (page: Page) => page.locator('bj-district-chooser dialog');
const strips = (page: Page) => page.locator('aside.mine');
const asked = (page: Page) => new URL(page.url()).searchParams.get('district');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('bj-district'));
const said = (page: Page) => page.locator('bj-district-chooser .said');

async function choose(page: Page, name: string): Promise<void> {
  await button(page).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** The outlines on the live maps: whether each hangs in the map's camera, and how many there are. */
const outlines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('bj-district-map')].flatMap((map) =>
      [...map.shadowRoot!.querySelectorAll('path.mine')].map((path) =>
        path.parentElement!.getAttribute('transform'),
      ),
    ),
  );

describe('the reader’s own district', () => {
  it.each(['', '2025/'])('is nobody’s at first: /%s asks for nothing and marks nothing', async (path) => {
    const { page, close } = await browser.open('about:blank');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site}${path}`);
    await atRest(page);
    expect(requests.filter((each) => /districts|my-district/.test(each))).toEqual([]);
    expect(await button(page).textContent()).toBe('我的区');
    expect(await strips(page).count()).toBe(0);
    expect(await page.locator('a.mine-number').count()).toBe(0);
    await close();
  });

  it('is chosen with the keyboard, told, kept in the address and on the device, and taken back', async () => {
    const { page, complaints, close } = await browser.open(site);
    await atRest(page);
    const before = await pictures(page);
    const html = await page.locator('main').innerHTML();
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog(page).isVisible()).toBe(true);
    // From 延庆, the first tile, on to 海淀.
    const tiles = page.locator('bj-district-chooser .tiles button');
    expect(await tiles.count()).toBe(16);
    const names = await tiles.allInnerTexts();
    for (let i = 0; i < names.indexOf('海淀'); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await atRest(page);
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await button(page).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await button(page).getAttribute('aria-label')).toBe('我的区：海淀区');
    expect(asked(page)).toBe('haidian');
    expect(await stored(page)).toBe('haidian');
    expect(await page.locator('.announcer').textContent()).toMatch(/^已选海淀区，这一页有\d+章说到它。$/);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(3);
    expect(await strips(page).first().getAttribute('aria-label')).toMatch(/^在你的区：海淀区（.+）$/);
    await page.evaluate(() => {
      location.hash = '#metro/lines/three';
    });
    await atRest(page);
    expect(await outlines(page)).toHaveLength(1);
    await button(page).click();
    expect(await page.locator('bj-district-chooser [aria-pressed=true]').innerText()).toBe('海淀');
    await page.getByRole('button', { name: '不选', exact: true }).click();
    await atRest(page);
    expect(asked(page)).toBeNull();
    expect(await stored(page)).toBe('');
    await expect.poll(() => strips(page).count()).toBe(0);
    expect(await outlines(page)).toEqual([]);
    expect(await pictures(page)).toEqual(before);
    expect(await page.locator('main a.mine-number, .mine-said, .mine-key').count()).toBe(0);
    expect((await page.locator('main').innerHTML()).length).toBeLessThan(html.length * 1.01);
    expect(complaints).toEqual([]);
    await close();
  });

  it('comes with the address before the store, beside what is known, and stays through a reload', async () => {
    const { page, complaints, close } = await browser.open(`${site}2025/?known=today&district=tongzhou`);
    await atRest(page);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(3);
    expect(await stored(page)).toBeNull();
    expect(new URL(page.url()).search).toBe('?known=today&district=tongzhou');
    await choose(page, '密云');
    await atRest(page);
    expect(new URL(page.url()).search).toBe('?known=today&district=miyun');
    await page.reload();
    await atRest(page);
    await expect.poll(() => button(page).textContent()).toBe('密云区');
    await page.goto(`${site}?district=tongzhou`);
    await atRest(page);
    await expect.poll(() => button(page).textContent()).toBe('通州区');
    await page.goto(site);
    await atRest(page);
    await expect.poll(() => button(page).textContent()).toBe('密云区');
    expect(asked(page)).toBe('miyun');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not guessed from a bad address: none, and a note', async () => {
    const { page, complaints, close } = await browser.open(`${site}?district=atlantis`);
    await expect.poll(() => page.locator('.note-place').textContent()).toContain('district');
    await atRest(page);
    expect(await strips(page).count()).toBe(0);
    expect(await button(page).textContent()).toBe('我的区');
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes with the links from part to part where nothing may be stored', async () => {
    const { page, complaints, close } = await browser.open('about:blank');
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    });
    await page.goto(siteBelow);
    await atRest(page);
    await choose(page, '昌平');
    await atRest(page);
    await page.locator('.parts a').nth(1).click();
    await page.waitForURL(/2025\/\?district=changping$/);
    await atRest(page);
    await expect.poll(() => strips(page).count()).toBeGreaterThan(1);
    await page.locator('.parts a').first().click();
    await page.waitForURL((url) => url.pathname === '/news/beijing/');
    await expect.poll(() => button(page).textContent()).toBe('昌平区');
    await page.locator('aside.mine p a').first().click();
    await page.waitForURL(/districts\/changping\/\?district=changping$/);
    await page.locator('.brand a').click();
    await page.waitForURL(/\?district=changping$/);
    expect(complaints.filter((each) => !each.startsWith('request'))).toEqual([]);
    await close();
  });

  it('leaves the story unharmed where its data do not come', async () => {
    const { page, close } = await browser.open(site);
    await atRest(page);
    await page.route('**/data/districts/*.json', (route) => route.abort());
    await choose(page, '怀柔');
    await expect.poll(() => page.locator('.note-place').textContent()).toContain('故事照常');
    await page.keyboard.press('j');
    await atRest(page);
    expect(await strips(page).count()).toBe(0);
    await close();
  });
});

describe('by the device’s position', () => {
  const here = (latitude: number, longitude: number, accuracy = 20) => ({
    geolocation: { latitude, longitude, accuracy },
    permissions: ['geolocation'],
  });
  const locate = async (page: Page) => {
    await atRest(page);
    await button(page).click();
    await page.getByRole('button', { name: '用我的位置' }).click();
  };

  it('the district is found on the device, and no coordinate is kept or sent', async () => {
    const { page, complaints, close } = await browser.open(site, here(39.99, 116.31));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await locate(page);
    await expect.poll(() => said(page).textContent()).toContain('选了海淀区');
    await expect.poll(() => asked(page)).toBe('haidian');
    expect(requests.join()).not.toMatch(/39\.99|116\.31/);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"bj-district":"haidian"}');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['outside Beijing', here(39.13, 117.2), '不在北京'],
    ['too rough', here(39.99, 116.31, 8000), '太粗略'],
    ['refused', { permissions: [] }, '没有得到使用位置的许可'],
  ])('nothing is chosen where it is %s, and that is told', async (_, options, words) => {
    const { page, close } = await browser.open(site, options);
    await locate(page);
    await expect.poll(() => said(page).textContent()).toContain(words);
    expect(asked(page)).toBeNull();
    expect(await strips(page).count()).toBe(0);
    await close();
  });
});
