import { describe, expect, inject, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { drawn, openHost, serve } from './host.ts';

const browser = useBrowser();
const folder = inject('siteFolder');
const script = (id: string, attributes = 'type="module"', from = '/') =>
  `<script ${attributes} src="${from}charts/${id}/element.js"></script>`;

const restored =
  'display:block!important;margin:0!important;padding:0!important;opacity:1!important;transform:none!important;filter:none!important;border:0!important';
/** What is done to `*` reaches the chart's element and all it inherits; the box keeps its place and width. */
const hostile = `<style>
*{all:unset!important;direction:rtl!important;unicode-bidi:bidi-override!important;display:inline!important;font:40px/3 cursive!important;color:lime!important;
margin:30px!important;padding:9px!important;border:5px solid lime!important;opacity:.5!important;transform:rotate(3deg)!important;filter:blur(2px)!important;
letter-spacing:9px!important;text-transform:uppercase!important;text-align:right!important;white-space:pre!important;visibility:visible!important;
writing-mode:vertical-rl!important;box-sizing:border-box!important;float:right!important;max-width:99px!important;fill:lime!important;stroke:lime!important;
--paper:lime!important;--ink:lime!important;--sans:cursive!important}
*::before,*::after{content:"x"!important;display:block!important;height:50px!important}
html{font-size:40px!important}
</style>`;
const box = `<style>:root:root,body:not(#none),#box{${restored};writing-mode:horizontal-tb!important;float:none!important;max-width:none!important}
body::before,body::after,html::before,html::after,#box::before,#box::after{display:none!important}
#box#box{position:absolute!important;left:0!important;top:0!important;width:600px!important}head,head *{display:none!important}</style>`;

describe('the elements of the charts', () => {
  it('each draw, as high as they should be, with name, source and table, in one page', async () => {
    const ids = Object.keys(registry);
    const { page, complaints, close } = await openHost(browser, folder, {
      bypassCSP: true,
      body: `<main><h1>A host</h1>${ids.map((id) => `<bj-${id}>${id}</bj-${id}>${script(id)}`).join('')}</main>`,
    });
    await drawn(page, ...ids);
    for (const id of ids) {
      const { definition } = await registry[id as keyof typeof registry].definition();
      const seen = await page.locator(`bj-${id}`).evaluate((element) => {
        const root = element.shadowRoot!;
        const picture = root.querySelector('.picture')!;
        return {
          width: picture.clientWidth,
          height: picture.clientHeight,
          name: picture
            .firstElementChild!.shadowRoot!.querySelector('[role=img]')!
            .getAttribute('aria-label')!,
          rows: root.querySelectorAll('tbody tr').length,
          link: root.querySelector<HTMLAnchorElement>('[part=link]')!.href,
        };
      });
      expect(Math.abs(seen.height - definition.height(seen.width)), id).toBeLessThanOrEqual(1);
      expect(seen.name.length, id).toBeGreaterThan(8);
      expect(seen.rows, id).toBeGreaterThan(0);
      expect(seen.link).toBe(`https://example.org/charts/${id}/`);
    }
    expect(await violations(page, 'body')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['pm25-series', 'district-map', 'air-grains'])(
    '%s looks the same, to the pixel, whatever the page does to everything',
    async (id) => {
      const pictures: Buffer[] = [];
      for (const style of ['', hostile]) {
        const { page, close } = await openHost(browser, folder, {
          head: style + box,
          body: `<div id="box"><bj-${id} motion="off"></bj-${id}></div>${script(id)}`,
        });
        await drawn(page, id);
        pictures.push(await page.locator(`bj-${id}`).screenshot());
        await close();
      }
      expect(pictures[1]!.equals(pictures[0]!)).toBe(true);
    },
  );

  it('are Chinese in an English page that reads from right to left, when asked', async () => {
    const { page, close } = await openHost(browser, folder, {
      root: 'lang="en" dir="rtl"',
      body: `<bj-pm25-series lang="zh"></bj-pm25-series><bj-pm25-series></bj-pm25-series>${script('pm25-series')}`,
    });
    await drawn(page, 'pm25-series');
    const frames = await page.$$eval('bj-pm25-series', (all) =>
      all.map((each) => {
        const frame = each.shadowRoot!.querySelector<HTMLElement>('.frame')!;
        return [frame.lang, getComputedStyle(frame).direction, frame.querySelector('.title')!.textContent];
      }),
    );
    expect(frames).toEqual([
      ['zh-CN', 'ltr', '细颗粒物年均浓度，2013 年以来'],
      ['en', 'ltr', 'PM2.5 in Beijing’s air since 2013'],
    ]);
    await close();
  });

  it('take up what was set before the script ran, tell of views, and note what they cannot follow', async () => {
    const { page, complaints, close } = await openHost(browser, folder, {
      reducedMotion: 'reduce',
      body: `<bj-pm25-series></bj-pm25-series>`,
    });
    const views = page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const seen: string[] = [];
          const element = document.querySelector('bj-pm25-series') as HTMLElement & { view: string };
          element.view = 'start';
          addEventListener('bj-view', (event) => {
            const { view } = (event as CustomEvent<{ view: string }>).detail;
            seen.push(view);
            if (view === 'start') element.setAttribute('view', 'now');
            if (view === 'now') element.setAttribute('view', 'nowhere');
            if (seen.length === 3) done(seen);
          });
        }),
    );
    // Twice, as a module and as a classic script: the second leaves the first in its place.
    for (const type of ['module', ''])
      await page.addScriptTag({ url: '/charts/pm25-series/element.js', type });
    expect(await views).toEqual(['start', 'now', 'limits']);
    expect(await page.locator('bj-pm25-series .note').allTextContents()).toEqual([
      '没有名为“nowhere”的画面，已显示默认画面。',
    ]);
    expect(complaints.filter((each) => !each.startsWith('request: '))).toEqual([]);
    await close();
  });

  it('leave the page as it is under a trusted-types list without lit-html, and draw under one with it', async () => {
    const open = (list: string) =>
      openHost(browser, folder, {
        policy: `require-trusted-types-for 'script'; trusted-types ${list}`,
        body: `<bj-cars><a href="/x">the table</a></bj-cars>${script('cars')}<script type="module">document.title='went on'</script>`,
      });
    const without = await open('other');
    expect(await without.page.title()).toBe('went on');
    expect(await without.page.locator('bj-cars a').isVisible()).toBe(true);
    expect(without.complaints.filter((each) => each.startsWith('error: '))).toEqual([]);
    await without.close();
    const having = await open('lit-html');
    await drawn(having.page, 'cars');
    expect(having.complaints).toEqual([]);
    await having.close();
  });

  it('come from another origin without CORS as classic scripts, in a sandbox too', async () => {
    const charts = await serve(folder);
    const classic = `<bj-cars></bj-cars>${script('cars', '', charts.url)}`;
    const other = await serve(
      folder,
      `<!doctype html><title>A host</title><iframe sandbox="allow-scripts" srcdoc='${classic}'></iframe>${classic}`,
    );
    const { page, close } = await browser.open(other.url);
    await drawn(page, 'cars');
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() =>
      document
        .querySelector('bj-cars')
        ?.shadowRoot?.querySelector('bj-cars-picture')
        ?.shadowRoot?.querySelector('svg'),
    );
    expect(await frame.evaluate(() => origin)).toBe('null');
    await close();
    for (const each of [charts, other]) each.close();
  });

  it('show what stands between their tags, and the data, where the picture cannot be drawn', async () => {
    const { page, close } = await openHost(browser, folder, {
      body: `<bj-cars><b>an image</b></bj-cars>${script('cars')}`,
    });
    await drawn(page, 'cars');
    expect(await page.locator('bj-cars b').isVisible()).toBe(false);
    const told = page.evaluate(
      () =>
        new Promise<string>((done) => {
          addEventListener('bj-chart-error', (event) => done(String((event as CustomEvent).detail)));
          const picture = document.querySelector('bj-cars')!.shadowRoot!.querySelector('bj-cars-picture');
          (picture as unknown as { data: null }).data = null;
        }),
    );
    expect(await told).toContain('TypeError');
    await page.locator('bj-cars b').waitFor({ state: 'visible' });
    expect(await page.locator('bj-cars table').isVisible()).toBe(true);
    await close();
  });
});
