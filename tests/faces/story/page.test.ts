import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../axe.ts';
import { atRest, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

const paths = [
  '',
  '2025/',
  'method/',
  'en/method/',
  'figures/',
  'en/figures/',
  'charts/',
  'en/charts/',
  'charts/pm25-series/',
  'en/charts/district-map/',
];

describe.each(paths)('/%s', (path) => {
  it('has no axe violation, light and dark, and no console message', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await browser.open(`${site}${path}`, {
        colorScheme,
        bypassCSP: true,
      });
      if (path === '' || path === '2025/') await atRest(page);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('has a policy without unsafe-inline, and no inline handler', async () => {
    const { page, close } = await browser.open(`${site}${path}`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(
      await page.$$eval(
        '*',
        (all) => all.filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))).length,
      ),
    ).toBe(0);
    await close();
  });

  it.each([320, 390, 768, 1280, 1920])('fits a window %i px wide', async (width) => {
    const { page, close } = await browser.open(`${site}${path}`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });
});

describe('the story without JavaScript', () => {
  it.each([
    ['on a desk', {}],
    ['on a phone', phone],
  ])('reads complete %s: all prose, and every scene with its still', async (_, device) => {
    const off = await browser.open(site, { ...device, javaScriptEnabled: false });
    const prose = await off.page.locator('main').innerText();
    const html = readFileSync(`${inject('siteFolder')}/index.html`, 'utf8');
    const steps = [...html.matchAll(/<article class="step"/g)].length;
    expect(steps).toBeGreaterThan(30);
    expect(await off.page.locator('.step:visible').count()).toBe(steps);
    for (const headline of ['写成两百多个数', '还剩多少', '拉成一条', '一个点，一座公园'])
      expect(prose).toContain(headline);
    const stills = off.page.locator('.scene .still');
    const count = await stills.count();
    for (let i = 0; i < count; i++) {
      await stills.nth(i).scrollIntoViewIfNeeded();
      await off.page.waitForTimeout(150);
      // The picture itself is drawn, not its alt text in its place.
      const drawn = await stills.nth(i).evaluate((still) => {
        const image = still.querySelector('img');
        const box = (image ?? still).getBoundingClientRect();
        return (!image || image.naturalWidth > 0) && box.width * box.height > 40_000;
      });
      expect(drawn, `still ${i}`).toBe(true);
    }
    await off.close();
  });

  it('serves every still it names', async () => {
    const { page, close } = await browser.open(site, { javaScriptEnabled: false });
    const html = readFileSync(`${inject('siteFolder')}/index.html`, 'utf8');
    const addresses = [...html.matchAll(/(?:src|srcset)="([^"]+\.svg)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses)
      expect((await page.request.get(new URL(address, site).href)).status(), address).toBe(200);
    await close();
  });
});

describe('layout', () => {
  it.each([
    ['on a desk', {}],
    ['on a phone', phone],
  ])('never shifts, while loading and while scrolling %s', async (_, device) => {
    const { page, close } = await browser.open(site, device);
    await page.evaluate(async () => {
      // Without any Chinese face the fallback's boxes are not an em wide: there the heading font's coming is not measured.
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = '16px sans-serif';
      const chinese = Math.abs(pen.measureText('国').width - 16) < 0.5;
      if (!chinese) await document.fonts.ready;
      const shifts = { total: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.total += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: chinese });
      Object.assign(globalThis, { shifts });
    });
    await page.mouse.move(200, 300);
    for (let i = 0; i < 60; i++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(60);
    }
    await atRest(page);
    const total = await page.evaluate(
      () => (globalThis as unknown as { shifts: { total: number } }).shifts.total,
    );
    expect(total).toBeLessThanOrEqual(0.005);
    await close();
  });
});

describe('a chart that fails', () => {
  it('leaves its still and the prose', async () => {
    const { page, close } = await browser.open('about:blank');
    await page.route('**/bj-air-grains-*.js', (route) => route.abort());
    await page.goto(`${site}#air/grains/2013`);
    await page.waitForTimeout(2000);
    const scene = page.locator('bj-scene[chart="air-grains"]');
    expect(await scene.locator('.still').isVisible()).toBe(true);
    expect(await scene.locator('.step').first().isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.waitForTimeout(600);
    expect(new URL(page.url()).hash).toBe('#air/grains/2017');
    await close();
  });
});

describe('below a base path', () => {
  it('the site works: story, still, script, figures', async () => {
    const below = inject('siteBelow');
    const { page, complaints, close } = await browser.open(`${below}#air/pm25/2024`);
    await atRest(page);
    expect(await page.locator('bj-scene.is-live').count()).toBeGreaterThan(0);
    await page
      .locator('.step .fig')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    await page.locator('bj-provenance dialog').getByRole('link', { name: '全部数字' }).click();
    await page.waitForURL(/figures/);
    expect(new URL(page.url()).pathname).toBe('/news/beijing/figures/');
    expect(complaints).toEqual([]);
    await close();
  });
});
