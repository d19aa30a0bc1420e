import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { atRest, pictures, place, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const button = (page: Page) => page.getByRole('button', { name: '后来', exact: true });
const openNotes = (page: Page) => page.locator('.later[open]').count();

/** What a reader sees of the chapters that keep to January 2025: their text, closed notes left out. */
const textOfJanuary = (page: Page) =>
  page.$$eval('.chapter', (chapters) =>
    chapters
      .filter((chapter) => !chapter.querySelector('#deeds'))
      .map((chapter) => (chapter as HTMLElement).innerText)
      .join(),
  );

describe('what was known in January 2025', () => {
  it.each(['', '2025/'])(
    'is all that /%s shows at first: nothing later in prose, notes closed',
    async (path) => {
      const { page, close } = await browser.open(`${site}${path}`);
      await atRest(page);
      expect(await page.locator('.later').count()).toBeGreaterThan(3);
      expect(await openNotes(page)).toBe(0);
      expect(await textOfJanuary(page)).not.toContain('2026年1月的报告说');
      expect(await button(page).getAttribute('aria-pressed')).toBe('false');
      await close();
    },
  );

  it('is all there is without script too, and each note opens by itself', async () => {
    const { page, close } = await browser.open(`${site}2025/`, { javaScriptEnabled: false });
    expect(await openNotes(page)).toBe(0);
    const first = page.locator('.later').first();
    await first.locator('summary').click();
    expect(await first.locator('.out').isVisible()).toBe(true);
    expect(await first.locator('.phrase').innerText()).toContain('2026年北京市政府工作报告');
    await close();
  });
});

describe('what is known today', () => {
  it('is shown by one button, in prose and picture alike, marked and in the address; and taken back', async () => {
    const { page, complaints, close } = await browser.open(`${site}2025/#goals/words/gdp`);
    await atRest(page);
    const before = [...(await pictures(page)).values()][0];
    await button(page).click();
    await atRest(page);
    expect(await page.locator('.later:not([open])').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?known=today');
    expect(new URL(page.url()).hash).toBe('#goals/words/gdp');
    expect(await place(page)).toBe('goals/words/gdp');
    expect([...(await pictures(page)).values()][0]).not.toBe(before);
    expect(await page.locator('.announcer').textContent()).toContain('后来的报告');
    await button(page).click();
    await atRest(page);
    expect([...(await pictures(page)).values()][0]).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(await openNotes(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('comes with the address, and says in the picture’s name what a later report says', async () => {
    const { page, close } = await browser.open(`${site}2025/?known=today#goals/words/gdp`);
    await atRest(page);
    expect(await place(page)).toBe('goals/words/gdp');
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    const name = await page.locator('bj-goals').first().getByRole('img').getAttribute('aria-label');
    expect(name).toContain('2026年1月的报告说');
    await page.keyboard.press('j');
    await atRest(page);
    expect(new URL(page.url()).search).toBe('?known=today');
    await close();
  });

  it('is not guessed from an address that says neither: the default, and a note', async () => {
    const { page, close } = await browser.open(`${site}2025/?known=tomorrow`);
    await atRest(page);
    expect(await page.locator('.note-place').textContent()).toContain('january');
    expect(await openNotes(page)).toBe(0);
    await close();
  });

  it('keeps the reader’s place on a phone', async () => {
    const { page, close } = await browser.open(`${site}2025/#street/section/estates`, {
      viewport: { width: 390, height: 844 },
    });
    await atRest(page);
    const top = () =>
      page.evaluate(() => document.getElementById('street/section/estates')!.getBoundingClientRect().top);
    const before = await top();
    await button(page).click();
    await atRest(page);
    expect(await place(page)).toBe('street/section/estates');
    expect(Math.abs((await top()) - before)).toBeLessThan(4);
    await close();
  });
});

describe('the two parts', () => {
  it('lead to each other, and each has its own place on the axis', async () => {
    const { page, complaints, close } = await browser.open(site);
    await atRest(page);
    await page.locator('.next-part a').click();
    await page.waitForURL(/2025\/$/);
    await atRest(page);
    expect(await page.locator('.parts [aria-current]').textContent()).toContain('2025');
    expect(await page.locator('.axis-end').first().textContent()).toBe('天安门');
    await page.locator('.parts a').first().click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(complaints).toEqual([]);
    await close();
  });

  it('list every target without a number, each on the report’s own words', async () => {
    const { page, close } = await browser.open(`${site}2025/`, { javaScriptEnabled: false });
    const items = page.locator('.commitments li');
    expect(await items.count()).toBeGreaterThan(130);
    await items.first().locator('summary').click();
    expect(await items.first().locator('q').isVisible()).toBe(true);
    await close();
  });
});
