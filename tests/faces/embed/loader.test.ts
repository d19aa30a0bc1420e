import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { useBrowser } from '../browser.ts';
import { useHosts } from '../hosts.ts';

const site = inject('site');
const origin = site.slice(0, -1);
const script = `<script src="${site}embed.js"></script>`;
const body = (html: string, attributes = '') => `<body style="margin:0" ${attributes}>${html}</body>`;
const fallback = '<p>2024年，细颗粒物年均浓度30.5微克/立方米。</p>';
const pm25 = `<bj-embed chart="pm25-series">${fallback}</bj-embed>`;
const ids = Object.keys(registry).slice(0, 20);

const hosts = useHosts({
  twenty: {
    html: body(
      `${script}${script}<h1>Twenty</h1>${ids
        .map(
          (id, i) =>
            `<bj-embed chart="${id}" lang="${i % 2 ? 'en' : 'zh'}">${fallback}</bj-embed><p>Text ${i}</p>`,
        )
        .join('')}`,
    ),
  },
  frames: {
    html: `<html lang="en">${body(
      `<iframe id="plain" width="100%" src="${site}embed/pm25-series/?view=start"></iframe>
      <iframe id="theirs" width="100%" height="77" srcdoc="<script>parent.postMessage({type:'embed-size',height:999},'*')</script>"></iframe>
      <bj-embed chart="pm25-series" title="PM2.5">${fallback}</bj-embed>
      <bj-embed chart="no-such-chart">${fallback}</bj-embed>
      <script>window.events = []; for (const type of ['bj-view', 'bj-step'])
        document.addEventListener(type, (e) => events.push([type, e.target.localName, e.detail.view, e.detail.index]));</script>
      ${script}`,
    )}`,
  },
  rtl: { html: `<html dir="rtl" lang="ar">${body(script + pm25)}` },
  strict: {
    html: `<body>${script}${pm25}</body>`,
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types`,
    },
  },
  unframed: {
    html: body(script + pm25),
    headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${origin}` },
  },
  scriptless: { html: body(pm25) },
});
const browser = useBrowser();
const open = async (path: string, width = 1280) => {
  const opened = await browser.open(hosts.address(path), { viewport: { width, height: 800 } });
  return { ...opened, own: () => opened.complaints.filter((each) => !each.startsWith('request:')) };
};

/** The heights of an element's frame and of the page in it. */
async function heightsOf(page: Page, selector: string) {
  const frame = (await page.locator(selector).first().elementHandle())!;
  const own = await (await frame.contentFrame())!.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  return { frame: await frame.evaluate((each) => (each as HTMLElement).clientHeight), own };
}
const right = (page: Page, selector: string) =>
  expect
    .poll(async () => {
      const { frame, own } = await heightsOf(page, selector);
      return own > 300 && frame - own;
    })
    .toBe(0);

describe('embed.js', () => {
  it('carries twenty embeds with one script: lazily, with the right heights, and nothing moves', async () => {
    for (const width of [360, 1280]) {
      const { page, close } = await open('scriptless', width);
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.addInitScript(() => {
        const shifts = { total: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(globalThis, { shifts });
      });
      await page.goto(hosts.address('twenty'), { waitUntil: 'load' });
      const scripts = requested.filter((url) => url.endsWith('embed.js'));
      expect(new Set(scripts).size).toBe(1);
      const first = requested.filter((url) => url.includes('/embed/')).length;
      expect(first).toBeLessThan(ids.length);
      for (const [i] of ids.entries()) {
        await page.locator('bj-embed').nth(i).scrollIntoViewIfNeeded();
        await right(page, `bj-embed:nth-of-type(${i + 1}) iframe`);
      }
      const moved = await page.evaluate(
        () => (globalThis as unknown as { shifts: { total: number } }).shifts.total,
      );
      expect(moved).toBeLessThanOrEqual(0.001);
      expect(requested.filter((url) => url.includes('/embed/')).length).toBe(ids.length);
      await close();
    }
  });

  it('gives plain frames of ours their height, leaves others alone, and hands events on', async () => {
    const { page, own, close } = await open('frames');
    await right(page, '#plain');
    await right(page, 'bj-embed iframe');
    expect((await page.locator('#theirs').boundingBox())!.height).toBeLessThan(90);
    expect(await page.locator('bj-embed iframe').first().getAttribute('title')).toBe('PM2.5');
    expect(await page.locator('bj-embed p').last().isVisible()).toBe(true);
    await page.locator('bj-embed').first().scrollIntoViewIfNeeded();
    const events = () => page.evaluate(() => (globalThis as unknown as { events: unknown[] }).events);
    await expect.poll(events).toEqual(
      expect.arrayContaining([
        ['bj-view', 'iframe', 'start', 0],
        ['bj-view', 'bj-embed', 'limits', 2],
      ]),
    );
    await page.frameLocator('#plain').locator('.steps button').last().click();
    await expect.poll(events).toContainEqual(['bj-step', 'iframe', 'now', 1]);
    // A frame in a page of another language and direction has its own.
    const child = page.frameLocator('bj-embed iframe').locator('html');
    expect([await child.getAttribute('lang'), await child.getAttribute('dir')]).toEqual(['zh-CN', 'ltr']);
    expect(await page.evaluate(() => Object.keys(globalThis).filter((key) => /embed/i.test(key)))).toEqual([
      'bjEmbed',
    ]);
    await page.evaluate(() => document.querySelector('bj-embed')!.setAttribute('lang', 'en'));
    await expect.poll(() => child.getAttribute('lang')).toBe('en');
    await right(page, 'bj-embed iframe');
    expect(own()).toEqual([]);
    await close();
  });

  it('is at home in a page that runs from right to left', async () => {
    const { page, own, close } = await open('rtl', 320);
    await right(page, 'bj-embed iframe');
    const child = page.frames()[1]!;
    expect(await child.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(own()).toEqual([]);
    await close();
  });

  it('works where a policy allows it script and frame and no more, and trusted types have no policy', async () => {
    const { page, own, close } = await open('strict');
    await right(page, 'bj-embed iframe');
    expect(own()).toEqual([]);
    await close();
  });

  it('leaves the element’s own words where the frame is forbidden, or the script is missing', async () => {
    const { page, close } = await open('unframed');
    await expect.poll(() => page.locator('bj-embed p').isVisible(), { timeout: 8000 }).toBe(true);
    await page.goto(hosts.address('scriptless'));
    expect(await page.locator('bj-embed p').isVisible()).toBe(true);
    await close();
  });
});
