import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { targets } from '../../../src/scenes/take/snippets.ts';
import { colours } from '../../../src/theme/tokens.ts';
import { violations } from '../axe.ts';
import { atRest, useBrowser } from '../browser.ts';
import { useHosts } from '../hosts.ts';

const browser = useBrowser();
const site = inject('site');
const below = inject('siteBelow');

const hosts = useHosts({
  framed: {
    html: `<body><iframe width="1200" height="780" sandbox="allow-scripts allow-same-origin" src="${site}charts/pm25-series/"></iframe></body>`,
  },
});

/** An SVG with each element's attributes in order: lit sets those that it was told later than those it was born with. */
const ordered = (svg: string) =>
  svg.replaceAll('&quot;', '"').replace(/(?<=<[a-zA-Z]+)( [\w:-]+="[^"]*")+/g, (all) =>
    all
      .match(/ [\w:-]+="[^"]*"/g)!
      .sort()
      .join(''),
  );

describe('taking a chart along', () => {
  it('opens from a scene in the picture that is shown, loads with the first press, and gives the focus back', async () => {
    const { page, complaints, close } = await browser.open(`${site}#air/grains/2017`, { bypassCSP: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atRest(page);
    expect(asked.filter((url) => url.includes('take'))).toEqual([]);
    const place = await page.evaluate(() => scrollY);
    const link = page.locator('bj-scene:has([id="air/grains/2017"]) a.take');
    await link.press('Enter');
    const dialog = page.locator('bj-take dialog');
    await dialog.waitFor();
    const text = dialog.locator('textarea');
    const texts = new Set<string>();
    for (const [i, target] of targets.entries()) {
      await dialog.locator('.targets button').nth(i).click();
      const article = dialog.locator('article');
      texts.add(target === 'wechat' ? await article.innerText() : await text.inputValue());
    }
    expect(texts.size).toBe(targets.length);
    const saying = [...texts].filter((each) => each.includes('view="2017"') || each.includes('view=2017'));
    expect(saying.length).toBeGreaterThanOrEqual(4);
    expect(await violations(page, 'bj-take')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies, and where the clipboard is refused selects the text and says so', async () => {
    const { page, close } = await browser.open(`${below}en/charts/pm25-series/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const dialog = page.locator('bj-take dialog');
    await dialog.locator('.targets button').nth(1).click();
    await dialog.locator('.primary').click();
    const text = await dialog.locator('textarea').inputValue();
    expect(text).toContain('/news/beijing/en/embed/pm25-series/');
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    await dialog.locator('.primary').click();
    await dialog.getByText('please copy it yourself').waitFor();
    const selected = await dialog.locator('textarea').evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(text);
    await close();
  });

  it('saves the view, language and theme that were chosen, made here; of the default view what the build made', async () => {
    const { page, complaints, close } = await browser.open(`${site}#air/grains/2017`);
    await atRest(page);
    await page.locator('bj-scene:has([id="air/grains/2017"]) a.take').press('Enter');
    const dialog = page.locator('bj-take dialog');
    await dialog.waitFor();
    const choose = (group: string, name: string) =>
      dialog
        .getByRole('group', { name: group, exact: true })
        .getByRole('button', { name, exact: true })
        .click();
    await choose('文字', '英文');
    await choose('明暗', '深色');
    const saved = async (kind: string) => {
      const waiting = page.waitForEvent('download');
      await dialog.locator(`bj-take-files [data-kind=${kind}]`).click();
      const download = await waiting;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await saved('svg');
    expect(svg.name).toBe('beijing-2025-air-grains.en.2017.dark.svg');
    const drawn = svg.bytes.toString();
    expect(drawn).toMatch(/>58</);
    expect(drawn).toContain('Beijing in Numbers 2025');
    expect(drawn).toContain('the report; other years: as published by the city each year.');
    expect(drawn).toContain(`fill="${colours.dark.paper}"`);
    expect(drawn).not.toMatch(/\s(class|id|style)=|<style|<script|href|<!--|var\(/);
    const [width, height] = [
      Number(/width="(\d+)"/.exec(drawn)![1]),
      Number(/height="(\d+)"/.exec(drawn)![1]),
    ];
    const png = await saved('png2');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
    const square = await saved('square');
    expect([square.bytes.readUInt32BE(16), square.bytes.readUInt32BE(20)]).toEqual([1080, 1080]);
    expect((await saved('csv')).bytes.toString()).toMatch(/^\uFEFFYear,/);
    // The ground of the PNG is the dark paper's: its first pixel says so, in a page of its own.
    const pixel = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const context = new OffscreenCanvas(1, 1).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return [...context.getImageData(0, 0, 1, 1).data];
      },
      [...png.bytes],
    );
    expect(
      `#${pixel
        .slice(0, 3)
        .map((each) => each.toString(16).padStart(2, '0'))
        .join('')}`,
    ).toBe(colours.dark.paper);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws here the very picture that the build made', async () => {
    const { page, close } = await browser.open(`${site}charts/district-map/`);
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const files = page.locator('bj-take bj-take-files');
    // As if another view were the default.
    const view = await files.evaluate((each) => {
      const element = each as unknown as { facts: { defaultView: string }; choice: { view: string } };
      const { defaultView } = element.facts;
      element.facts = { ...element.facts, defaultView: '' };
      element.choice = { ...element.choice, view: defaultView };
      return defaultView;
    });
    const waiting = page.waitForEvent('download');
    await files.locator('[data-kind=svg]').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toContain(`.${view}.`);
    const built = readFileSync(
      join(inject('siteFolder'), 'stills/district-map/beijing-2025-district-map.zh.svg'),
    );
    expect(ordered(readFileSync(await download.path()).toString())).toBe(ordered(built.toString()));
    await close();
  });

  it('hands WeChat’s editor text and table with inline styles alone, and says that the picture is to be uploaded', async () => {
    const { page, complaints, close } = await browser.open(`${site}charts/pm25-series/?view=start`, {
      permissions: ['clipboard-read', 'clipboard-write'],
      bypassCSP: true,
    });
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const dialog = page.locator('bj-take dialog');
    await dialog.locator('.targets button').nth(targets.indexOf('wechat')).click();
    const article = dialog.locator('bj-take-article');
    expect(await violations(page, 'bj-take')).toEqual([]);
    await article.locator('.primary').click();
    await article.getByText('已复制').waitFor();
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    const seen = await page.evaluate((markup) => {
      const body = new DOMParser().parseFromString(markup, 'text/html').body;
      const all = [...body.querySelectorAll('*')];
      return {
        tags: [...new Set(all.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))],
        text: body.textContent,
      };
    }, html!);
    expect(seen.tags).toEqual(['p', 'table', 'tbody', 'td', 'th', 'tr']);
    expect(seen.attributes).toEqual(['style']);
    expect(seen.text).toContain('请上传 beijing-2025-pm25-series.zh.start@2x.png');
    expect(seen.text).toContain('89.5微克/立方米');
    expect(plain).toContain('https://example.org/charts/pm25-series/?view=start');
    const waiting = page.waitForEvent('download');
    await article.locator('.second').click();
    expect((await waiting).suggestedFilename()).toBe('beijing-2025-pm25-series.zh.start@2x.png');
    await page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new Error('refused'))));
    await article.locator('.primary').click();
    await article.getByText('请用系统的复制').waitFor();
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('2013\t89.5微克/立方米');
    expect(complaints).toEqual([]);
    await close();
  });

  it('offers no download in a frame, where it may do nothing: it names the page that has the files', async () => {
    const { page, close } = await browser.open(hosts.address('framed'));
    const inside = page.frameLocator('iframe');
    await inside.locator('a.take[aria-haspopup]').click();
    const files = inside.locator('bj-take-files');
    await files.getByText('https://example.org/charts/pm25-series/').waitFor();
    expect(await files.locator('button, a').count()).toBe(0);
    expect(await inside.locator('.take-section a[download]').count()).toBe(0);
    await inside.locator('bj-take .targets button').nth(targets.indexOf('wechat')).click();
    expect(await inside.locator('bj-take-article button').count()).toBe(1);
    await close();
  });

  it('shows the embed under every condition, at the height that it tells', async () => {
    const { page, close } = await browser.open(`${site}charts/pm25-series/`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      bypassCSP: true,
    });
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const preview = page.locator('bj-take bj-take-preview');
    const frame = preview.locator('iframe');
    const sandboxes: Array<string | null> = [];
    await frame.waitFor();
    for (const button of await preview.locator('.segments button').all()) {
      await button.click();
      sandboxes.push(await frame.getAttribute('sandbox'));
      const inside = page.frameLocator('bj-take iframe');
      await inside.locator('h1').getByText('细颗粒物年均浓度').waitFor();
    }
    expect(sandboxes).toEqual([null, null, '', 'allow-scripts', null]);
    await page.waitForFunction(() => {
      const preview = document.querySelector('bj-take')!.shadowRoot!.querySelector('bj-take-preview')!;
      const frame = preview.shadowRoot!.querySelector('iframe')!;
      const inner = frame.contentDocument!.documentElement;
      return inner.scrollHeight <= frame.clientHeight + 1;
    });
    const overflow = await page.evaluate(() => {
      const sides = document.querySelector('bj-take')!.shadowRoot!.querySelector('.sides')!;
      return sides.scrollWidth - sides.clientWidth;
    });
    expect(overflow).toBe(0);
    expect(await violations(page, 'bj-take')).toEqual([]);
    await close();
  });

  it('is complete without script on the chart’s own page: every text, and every file is there', async () => {
    const { page, close } = await browser.open(`${below}charts/pm25-series/`, { javaScriptEnabled: false });
    const section = page.locator('.take-section');
    expect(await section.locator('details').count()).toBe(targets.length);
    for (const text of await section.locator('pre').allTextContents())
      expect(text).toContain('https://example.org/news/beijing/');
    const hrefs = await section
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
    expect(hrefs.length).toBe(7);
    await close();
  });
});
