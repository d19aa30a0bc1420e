import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const address = `${inject('site')}districts/`;
const dataset = loadDataset();

/** Where the map rests: its camera as it was drawn, and what is in it. */
async function resting(page: Page) {
  await page.waitForFunction(() => {
    const root = document.querySelector('bj-places-map')?.shadowRoot;
    const layer = root?.querySelector<SVGElement>('.layer');
    return layer && !layer.classList.contains('moving') && layer.style.transform === '';
  });
  return page.evaluate(() => {
    const root = document.querySelector('bj-places-map')!.shadowRoot!;
    const [x, y, k] = root
      .querySelector('.layer g')!
      .getAttribute('transform')!
      .match(/-?[\d.]+/g)!
      .map(Number);
    return { x: x!, y: y!, k: k!, said: root.querySelector('.said')!.textContent };
  });
}

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const ground = (page: Page) => page.locator('bj-places-map .field');
const shown = (page: Page) => page.locator('.group .entry-place:visible').count();
const animated = { reducedMotion: 'reduce' } as const;

describe('the map of all places', () => {
  it.each([
    ['districts/', 'light'],
    ['en/districts/?place=sixth-ring-park&layers=lines,axis', 'dark'],
  ] as const)('has no axe violation and no console message: /%s, %s', async (path, colorScheme) => {
    const { page, complaints, close } = await browser.open(`${inject('site')}${path}`, {
      colorScheme,
      bypassCSP: true,
    });
    await resting(page);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is moved by the mouse, and never takes the wheel from a page that only passes over it', async () => {
    const { page, complaints, close } = await browser.open(address, animated);
    const city = await resting(page);
    const box = (await ground(page).boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
    await expect.poll(() => page.locator('bj-places-map .hint').textContent()).toContain('Ctrl');
    expect((await resting(page)).k).toBe(city.k);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -30);
    await page.keyboard.up('Control');
    const near = await resting(page);
    expect(near.k).toBeGreaterThan(city.k * 1.3);
    expect(await page.evaluate(() => scrollY)).toBe(60);

    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 30, { steps: 4 });
    await page.mouse.up();
    const moved = await resting(page);
    expect(moved.k).toBe(near.k);
    expect(moved.x - near.x).toBeCloseTo(-40, -0.5);

    // Gone into it, the wheel is the map's until the pointer leaves.
    await page.mouse.click(box.x + 15, box.y + 400);
    await page.mouse.wheel(0, 400);
    expect((await resting(page)).k).toBeLessThan(moved.k);
    await page.mouse.dblclick(box.x + 15, box.y + 400);
    expect((await resting(page)).k).toBeGreaterThan(city.k);
    await page.getByRole('button', { name: '全市' }).click();
    expect(await resting(page)).toMatchObject({ k: city.k });
    await expect.poll(() => query(page, 'at')).toBeNull();
    // What the core enlarged shows beside the city is opened as anything on the land.
    await page.locator('bj-places-map .inset .pin').first().scrollIntoViewIfNeeded();
    const pin = (await page.locator('bj-places-map .inset .pin').first().boundingBox())!;
    await page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2);
    await expect.poll(() => query(page, 'place')).not.toBeNull();
    expect(dataset.places.get(query(page, 'place')!)!.districts).toEqual(
      expect.arrayContaining([expect.stringMatching(/^11010[1256]$/)]),
    );
    await page.getByRole('button', { name: '中心' }).click();
    expect((await resting(page)).k).toBeGreaterThan(city.k * 5);
    await expect.poll(() => query(page, 'at')).toMatch(/^116\.\d+,39\.\d+,\d+$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is moved by two fingers; one scrolls the page', async () => {
    const { page, close } = await browser.open(address, {
      ...animated,
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    const city = await resting(page);
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Array<[number, number]>) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const { x, y } = (await ground(page).boundingBox())!;
    await touch('touchStart', [x + 100, y + 90]);
    for (let i = 1; i <= 12; i++) await touch('touchMove', [x + 100, y + 90 - i * 15]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect((await resting(page)).k).toBe(city.k);
    expect(await page.locator('bj-places-map .hint').textContent()).toContain('两指');

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await touch('touchStart', [x + 150, y + 90]);
    await touch('touchStart', [x + 150, y + 90], [x + 190, y + 90]);
    for (let i = 1; i <= 8; i++)
      await touch('touchMove', [x + 150 - i * 5, y + 90], [x + 190 + i * 5, y + 90]);
    await touch('touchEnd');
    expect((await resting(page)).k).toBeCloseTo(city.k * 3, 0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await close();
  });

  it('is walked, opened and moved by the keyboard, each sign announced, and leaves the page where it is', async () => {
    const { page, close } = await browser.open(address, animated);
    const city = await resting(page);
    await page.getByRole('button', { name: '向东移动' }).focus();
    await page.keyboard.press('Tab');
    const first = (await resting(page)).said;
    expect(first).toMatch(/2024年|2025年/);
    await page.keyboard.press('End');
    expect((await resting(page)).said).not.toBe(first);
    await page.keyboard.press('Home');
    expect((await resting(page)).said).toBe(first);

    // Crowds are opened until the sign is one place; it is then told beside the map.
    for (let i = 0; i < 8 && !query(page, 'place'); i++) {
      await page.keyboard.press('Enter');
      await resting(page);
      await page.keyboard.press('Home');
      const { said } = await resting(page);
      if (!said!.includes('回车')) {
        await page.keyboard.press('Enter');
        await expect.poll(() => query(page, 'place')).not.toBeNull();
      }
    }
    const id = query(page, 'place')!;
    expect(dataset.places.has(id)).toBe(true);
    const panel = (await page.locator('.panel').textContent())!;
    expect(panel).toContain(dataset.places.get(id)!.phrase);
    expect((await resting(page)).said).toContain('已打开');

    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('0');
    expect((await resting(page)).k).toBe(city.k);
    await page.keyboard.press('+');
    const near = await resting(page);
    expect(near.k).toBeGreaterThan(city.k);
    await page.keyboard.press('Shift+ArrowRight');
    expect((await resting(page)).x).toBeLessThan(near.x);
    await page.keyboard.press('-');
    expect((await resting(page)).k).toBeCloseTo(city.k, 3);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await close();
  });

  it('shows each place that it pins, in red and by name, and tells it', async () => {
    const { page, close } = await browser.open(address, animated);
    await resting(page);
    const told = await page.evaluate(async () => {
      const map = document.querySelector('bj-places-map')! as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      const said: Array<[string, string, number]> = [];
      for (const button of document.querySelectorAll<HTMLElement>('.group .on-map')) {
        button.click();
        do await map.updateComplete;
        while (map.shadowRoot!.querySelector('.layer')!.classList.contains('moving'));
        const red = map.shadowRoot!.querySelectorAll('.pin.one').length;
        said.push([button.dataset['place']!, document.querySelector('.panel')!.textContent, red]);
      }
      return said;
    });
    expect(told.length).toBe(
      [...dataset.places.values()].filter(
        ({ confidence, districts }) => confidence !== 'low' && districts.some((each) => each !== 'outside'),
      ).length,
    );
    for (const [id, panel, red] of told) {
      const place = dataset.places.get(id)!;
      expect(red, id).toBe(1);
      expect(panel, id).toContain(place.name.zh);
      expect(panel, id).toContain(place.phrase);
    }
    await close();
  });

  it('is narrowed by search and filters; the address keeps it, and what it cannot mean is told', async () => {
    const { page, close } = await browser.open(`${address}?year=2031&at=1,2,3`, animated);
    await resting(page);
    expect(await page.locator('.answer').textContent()).toMatch(/year=2031, at=1,2,3.*全部144处/);
    const entries = await page.evaluate(() => history.length);
    await page.locator('[name=year]').selectOption('planned');
    await page.locator('[name=in]').selectOption('tongzhou');
    const planned = [...dataset.places.values()].filter(
      ({ status, districts }) => status === 'planned' && districts.includes('110112'),
    );
    expect(await shown(page)).toBe(planned.length);
    await page.locator('[name=q]').fill('Grand Canal');
    await expect.poll(() => shown(page)).toBeLessThan(4);
    await page.locator('[name=q]').fill('运河');
    await expect.poll(() => shown(page)).toBeGreaterThan(0);
    const few = await shown(page);
    await expect.poll(() => query(page, 'q')).toBe('运河');
    expect(query(page, 'year')).toBe('planned');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await resting(page);
    await expect.poll(() => shown(page)).toBe(few);
    await page.getByRole('button', { name: '重置' }).click();
    await expect.poll(() => shown(page)).toBe(dataset.places.size);
    await close();
  });

  it('chooses a district where the land is clicked, and makes it the reader’s own', async () => {
    const { page, close } = await browser.open(address, animated);
    await resting(page);
    // The name of 门头沟 stands on its land.
    await page.locator('bj-places-map .label', { hasText: /^门头沟$/ }).evaluate((label) => {
      const { x, y, width, height } = label.getBoundingClientRect();
      const ground = (label.getRootNode() as ShadowRoot).querySelector('.field')!;
      const at = { clientX: x + width / 2, clientY: y + height / 2, detail: 1, bubbles: true };
      ground.dispatchEvent(new MouseEvent('click', at));
    });
    await expect.poll(() => query(page, 'in')).toBe('mentougou');
    expect(await page.locator('.panel a').getAttribute('href')).toMatch(/districts\/mentougou\/$/);
    await page.getByRole('button', { name: '设为我的区' }).click();
    expect(await page.evaluate(() => localStorage.getItem('bj-district'))).toBe('mentougou');
    await resting(page);
    expect(await page.locator('bj-places-map .mine').count()).toBe(1);
    expect(await page.locator('.brand a').getAttribute('href')).toContain('district=mentougou');
    await page.getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => query(page, 'in')).toBeNull();
    await close();
  });

  it('reads without script and on paper: places and districts are links on the picture', async () => {
    const { page, close } = await browser.open(address, { javaScriptEnabled: false });
    await page.locator('.still a[href="#miyun-reservoir"]').click();
    expect(await page.locator('#miyun-reservoir').evaluate((entry) => entry.matches(':target'))).toBe(true);
    const links = await page.$$eval('.still a:not(.place)', (all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(11);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.locator('.still').isVisible()).toBe(false);
    expect(await page.locator('.by-district a').count()).toBe(16);
    await close();
    const printed = await browser.open(address, { forcedColors: 'active' });
    await resting(printed.page);
    const ink = await printed.page
      .locator('bj-places-map .pin.done')
      .first()
      .evaluate((pin) => getComputedStyle(pin).fill);
    expect(ink).toBe('rgb(0, 0, 0)');
    await printed.page.emulateMedia({ media: 'print' });
    expect(await printed.page.locator('.still').isVisible()).toBe(true);
    expect(await printed.page.locator('bj-places-map').isVisible()).toBe(false);
    await printed.close();
  });

  it('pans and zooms within a frame at a quarter of the speed', async () => {
    const { page, close } = await browser.open(`${address}?layers=lines`);
    await resting(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const script = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;
    const box = (await ground(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + 200];
    await page.mouse.click(box.x + 10, box.y + 10);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.mouse.move(x, y);
    await page.mouse.down();
    const start = await script();
    const moves = 40;
    for (let i = 1; i <= moves; i++) await page.mouse.move(x - i * 2, y + i);
    const dragged = await script();
    await page.mouse.up();
    for (let i = 0; i < moves; i++) await page.mouse.wheel(0, i < moves / 2 ? -20 : 20);
    const wheeled = await script();
    expect(((dragged - start) * 1000) / moves).toBeLessThan(16.7);
    expect(((wheeled - dragged) * 1000) / moves).toBeLessThan(16.7);
    await close();
  });

  it('is at most 40 kB of page and 75 kB of script with the story’s map, brotli; gestures are its own alone', () => {
    const folder = inject('siteFolder');
    const size = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
    for (const path of ['districts/index.html', 'en/districts/index.html'])
      expect(size(path), path).toBeLessThanOrEqual(40_000);
    const files = readdirSync(join(folder, 'assets'));
    const file = (name: string) => `assets/${files.find((each) => each.startsWith(`${name}-`))!}`;
    const own = ['places', 'bj-places-map', 'bj-district-map', 'core', 'd3', 'geo'].map(file);
    expect(own.reduce((sum, each) => sum + size(each), 0)).toBeLessThanOrEqual(75_000);
    for (const name of ['story', 'core', 'd3', 'bj-district-map'])
      expect(readFileSync(join(folder, file(name)), 'utf8'), name).not.toContain('__zoom');
  });
});
