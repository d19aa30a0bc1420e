import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { linkToPhrase } from '../../../src/model/report.ts';
import { violations } from '../axe.ts';
import { atRest, place, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const { figures } = loadDataset();
const start = 'air/grains/2024';
const prose = '[id="air/grains/2024"] a.fig[href$="#pm25-annual-mean"]';

/** The story at a step that tells the PM2.5 of 2024. */
async function story(options: BrowserContextOptions = {}) {
  const opened = await browser.open(`${site}#${start}`, options);
  await atRest(opened.page);
  return opened;
}

const dialog = (page: Page) => page.locator('bj-provenance dialog');

async function openProse(page: Page): Promise<void> {
  await page.locator(prose).first().click();
  await dialog(page).waitFor();
}

describe('a number of the prose', () => {
  it('opens its phrase with the number marked, its part, kind, relatives, official link and citation', async () => {
    const { page, complaints, close } = await story();
    await openProse(page);
    const { phrase } = figures.get('pm25-annual-mean')!;
    const entry = dialog(page).locator('.entry');
    expect(await entry.locator('blockquote').textContent()).toBe(phrase);
    expect(await entry.locator('mark').textContent()).toBe('30.5');
    const text = (await entry.innerText()).replace(/\s+/g, ' ');
    for (const part of [
      '30.5微克/立方米',
      '水平 · 2024年做到',
      '2024 · 生活品质',
      '推算（2023年）',
      '它的变化',
    ])
      expect(text).toContain(part);
    expect(await entry.locator('a[rel=external]').getAttribute('href')).toBe(linkToPhrase(phrase));
    expect(await entry.locator('cite').textContent()).toContain('/figures/#pm25-annual-mean');
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives focus to the dialog, keeps it there, and takes it back on Esc', async () => {
    const { page, close } = await story();
    await page.locator(prose).first().focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    const inside = () =>
      page.evaluate(() => document.querySelector('bj-provenance')!.shadowRoot!.activeElement !== null);
    expect(await inside()).toBe(true);
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => document.activeElement?.closest('main, header') !== null);
    expect(outside).toBe(false);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
      /#pm25-annual-mean$/,
    );
    await close();
  });

  it('closes by its button and by a click on the ground behind it', async () => {
    const { page, close } = await story();
    await openProse(page);
    await dialog(page).getByRole('button', { name: '关闭' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await openProse(page);
    await page.mouse.click(5, 400);
    await dialog(page).waitFor({ state: 'hidden' });
    await close();
  });

  it('opens once, however often it is clicked', async () => {
    const { page, close } = await story();
    await page.locator(prose).first().dblclick();
    await dialog(page).waitFor();
    await page.waitForTimeout(300);
    expect(await dialog(page).getByRole('button', { name: '返回' }).count()).toBe(0);
    await close();
  });

  it('leads on to what it belongs to, and back', async () => {
    const { page, complaints, close } = await story();
    await openProse(page);
    await dialog(page).locator('.related a').first().click();
    await dialog(page).locator('.value', { hasText: '下降6.2%' }).waitFor();
    await dialog(page).getByRole('button', { name: '返回' }).click();
    await dialog(page).locator('.value', { hasText: '30.5微克/立方米' }).waitFor();
    expect(await dialog(page).getByRole('button', { name: '返回' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives its citation and its address to be copied, as the reader has it', async () => {
    const { page, close } = await story({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openProse(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const address = `${site}figures/#pm25-annual-mean`;
    await dialog(page).getByRole('button', { name: '复制网址' }).click();
    await dialog(page).locator('.said', { hasText: '已复制' }).waitFor();
    expect(await copied()).toBe(address);
    await dialog(page).getByRole('button', { name: '复制引用' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('引自'));
    expect(await copied()).toContain(figures.get('pm25-annual-mean')!.phrase);
    expect((await copied()).endsWith(address)).toBe(true);
    await close();
  });

  it('shows the text itself where there is no clipboard', async () => {
    const { page, close } = await story();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openProse(page);
    await dialog(page).getByRole('button', { name: '复制网址' }).click();
    await dialog(page).locator('.said', { hasText: 'figures/#pm25-annual-mean' }).waitFor();
    await close();
  });

  it('leads to its place in the list of all figures', async () => {
    const { page, close } = await story();
    await openProse(page);
    await dialog(page).getByRole('link', { name: '全部数字' }).click();
    await page.waitForURL(/\/figures\/#pm25-annual-mean$/);
    expect(await page.locator('.entry:target .value').textContent()).toBe('30.5微克/立方米');
    await close();
  });

  it('is simply followed where its page cannot be read', async () => {
    const { page, close } = await story();
    await page.route('**/figures/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.locator(prose).first().click();
    await page.waitForURL(/\/figures\/#pm25-annual-mean$/);
    await close();
  });

  it('is simply followed where the dialog’s script does not come', async () => {
    const { page, close } = await story();
    await page.route('**/bj-provenance-*.js', (route) => route.abort());
    await page.locator(prose).first().click();
    await page.waitForURL(/\/figures\/#pm25-annual-mean$/);
    await close();
  });

  it('opens just so where less motion is asked for', async () => {
    const { page, close } = await story({ reducedMotion: 'reduce' });
    await openProse(page);
    expect(await dialog(page).locator('mark').textContent()).toBe('30.5');
    await close();
  });

  it('of a context series shows the value and whose it is', async () => {
    const { page, close } = await browser.open(`${site}#air/pm25/2024`);
    await atRest(page);
    await page.locator('[id="air/pm25/2024"] a.fig[href$="#pm25-2022"]').click();
    await dialog(page).locator('.kind', { hasText: '背景数据 · 来源' }).waitFor();
    expect(await dialog(page).getByRole('button', { name: '复制引用' }).count()).toBe(0);
    await close();
  });
});

describe('while the dialog is open', () => {
  it('J and K do not move the story, wherever in it the reader clicked', async () => {
    const { page, close } = await story();
    await openProse(page);
    await page.keyboard.press('j');
    await dialog(page).locator('.kind').click();
    await page.keyboard.press('j');
    const tools = (await dialog(page).locator('.tools').boundingBox())!;
    await page.mouse.click(tools.x + tools.width * 0.7, tools.y + tools.height / 2);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await atRest(page);
    expect(await place(page)).toBe(start);
    await close();
  });

  it('the page behind does not scroll, and moves again afterwards', async () => {
    const { page, close } = await story();
    const top = () => page.evaluate(() => Math.round(scrollY));
    const before = await top();
    await openProse(page);
    await page.mouse.move(100, 700);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(300);
    expect(await top()).toBe(before);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await top()).toBe(before);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(400);
    expect(await top()).toBeGreaterThan(before);
    await close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing wrong (%s)', async (colorScheme) => {
    const { page, complaints, close } = await story({ bypassCSP: true, colorScheme });
    await openProse(page);
    expect(await violations(page, 'bj-provenance')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('it fits a phone: along the lower edge, with every button in one line', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    for (const path of ['', 'en/']) {
      const { page, close } = await browser.open(`${site}${path}figures/`, phone);
      await page.waitForFunction(() => customElements.get('bj-explorer') !== undefined);
      await page.locator('.rows a[href="#pm25-annual-mean"]').tap();
      await dialog(page).waitFor();
      const box = (await dialog(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(Math.round(box.y + box.height)).toBe(844);
      const tops = await dialog(page)
        .locator('.tools > :is(button, a)')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
      await close();
    }
  });
});

describe('a number elsewhere', () => {
  it('opens from the chapter’s opening number', async () => {
    const { page, close } = await browser.open(`${site}#air`);
    await atRest(page);
    await page.locator('#air .number a').click();
    await dialog(page).locator('mark', { hasText: '30.5' }).waitFor();
    await close();
  });

  it('opens from the picture’s table, by keyboard alone', async () => {
    const { page, close } = await story();
    const scene = page.locator('bj-scene', { has: page.locator(`[id="${start}"]`) });
    await scene.locator('.data summary').focus();
    await page.keyboard.press('Enter');
    await scene.locator('td a[href$="#pm25-2013"]').focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await dialog(page).locator('.value').textContent()).toContain('89.5');
    await close();
  });

  it('opens from where it is drawn in a live chart', async () => {
    const { page, close } = await story();
    const drawn = page.locator('bj-scene[chart="air-grains"] svg text', { hasText: /^\s*30\.5\s*$/ }).first();
    await drawn.click();
    await dialog(page).locator('mark', { hasText: '30.5' }).waitFor();
    await close();
  });

  it('does not open from a drawn number that could be several', async () => {
    const { page, close } = await story();
    const opened = await page.evaluate(() => {
      const scene = document.querySelector('bj-scene[chart="air-grains"]')!;
      const link = scene.querySelector<HTMLAnchorElement>('.step a.fig[href$="#pm25-annual-mean"]')!;
      const twin = link.cloneNode(true) as HTMLAnchorElement;
      twin.href = twin.href.replace(/#.*/, '#another');
      link.after(twin);
      const texts = [...scene.querySelector('.picture > :not(.still)')!.shadowRoot!.querySelectorAll('text')];
      const text = texts.find((each) => each.textContent.trim() === '30.5')!;
      return !text.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
      );
    });
    expect(opened).toBe(false);
    await close();
  });

  it('opens from the list of a chart’s own page, in English too', async () => {
    const { page, complaints, close } = await browser.open(`${site}en/charts/pm25-series/`);
    await page.waitForSelector('bj-chart:defined');
    await page.locator('.numbers a[href$="#pm25-annual-mean"]').click();
    await dialog(page).locator('.value', { hasText: '30.5 µg/m³' }).waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Copy citation' }).count()).toBe(1);
    expect(await dialog(page).getAttribute('aria-label')).toBe('Where this number comes from');
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens from a related figure on the page of figures; a whole series is gone to', async () => {
    const { page, close } = await browser.open(`${site}figures/`);
    await page.waitForFunction(() => customElements.get('bj-explorer') !== undefined);
    await page.locator('.rows a[href="#pm25-annual-mean"]').click();
    await dialog(page).locator('.history a').first().click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#pm25');
    await page.locator('#parks-added .related a').first().click();
    await dialog(page).locator('.value', { hasText: '1100个' }).waitFor();
    await close();
  });
});

describe('below a base path', () => {
  it('a number opens, and its address holds the path', async () => {
    const below = inject('siteBelow');
    const { page, complaints, close } = await browser.open(`${below}#${start}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await atRest(page);
    await openProse(page);
    await dialog(page).getByRole('button', { name: '复制网址' }).click();
    await dialog(page).locator('.said', { hasText: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${below}figures/#pm25-annual-mean`,
    );
    expect(complaints).toEqual([]);
    await close();
  });
});
