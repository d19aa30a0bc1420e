import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import type { DeckElement } from './audit.ts';
import { openSpeaker, place, ready } from './talking.ts';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
const file = join(folder, 'beijing-in-numbers-2025.html');

beforeAll(() => {
  // In a process of its own, as it is called: the test runner's environment would make it a development build.
  execFileSync(
    process.execPath,
    [join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'), 'src/build/briefing.ts', folder],
    { env: { ...process.env, NODE_ENV: 'production', SITE_URL: '' } },
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Addresses asked for from now on, but those within the page itself. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

describe('the briefing as one file', () => {
  it('opens from a stick: all keys, charts, stills and the search, and no request', async () => {
    expect(statSync(file).size).toBeLessThanOrEqual(3_000_000);
    const { page, complaints, close } = await browser.open('about:blank', { reducedMotion: 'reduce' });
    const asked = requests(page);
    await page.goto(pathToFileURL(file).href);
    await ready(page);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return place(page);
    };

    await press('/');
    await page.locator('bj-jump dialog[open] input:focus').waitFor();
    await page.keyboard.type('1279');
    await expect.poll(() => page.locator('bj-jump li').count()).toBeLessThan(4);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('section.slide.present').textContent()).toContain('1279');
    const at = await press('9', 'Enter');
    await page.locator('section.present.is-live .picture > :not(.still)').waitFor();
    expect(await press('PageDown')).not.toBe(at);
    expect(await press('PageUp')).toBe(at);
    await press('b');
    expect(await page.locator('.cover').getAttribute('data-cover')).toBe('black');
    await press('b');
    expect(await page.locator('.cover').getAttribute('data-cover')).toBe('none');

    // A number opens its words and their part of the report, and a number that it leads to opens in its turn.
    await press('3', 'Enter', 'PageDown', 'PageDown', 'PageDown');
    await page.locator('.step.is-now', { hasText: '点一下' }).locator('a.fig').click();
    const dialog = page.locator('bj-provenance dialog[open]');
    expect(await dialog.innerText()).toMatch(/细颗粒物年均浓度30\.5微克\/立方米[^]*生活品质/);
    await dialog.locator('.related a').click();
    await expect.poll(() => dialog.innerText()).toContain('下降6.2%');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await press('Space')).toBe('4.1');

    // The decks' menu leads to what is within alone, and a deck is laid out in place.
    await press('d');
    const links = page.locator('bj-decks dialog[open] a');
    const leads = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
    expect(leads.length).toBeGreaterThan(40);
    expect(leads.filter((href) => !href.startsWith('?'))).toEqual([]);
    await links.filter({ hasText: /^十分钟/ }).click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector<DeckElement>('bj-deck')!.sections.length))
      .toBeLessThan(30);
    expect(await place(page)).toBe('1.1');

    // Every picture and every step has its still within.
    const broken = await page.evaluate(async () => {
      const all = [...document.querySelectorAll<DeckElement>('bj-deck')[0]!.sections];
      const addresses = all.flatMap((section) =>
        [...section.querySelectorAll<HTMLElement>('.still img, .still source, .own')].map(
          (each) => each.getAttribute('src') ?? each.getAttribute('srcset')!,
        ),
      );
      const failed = async (src: string) => {
        const image = Object.assign(new Image(), { src });
        return image.decode().then(
          () => image.naturalWidth < 300,
          () => true,
        );
      };
      const results = await Promise.all(addresses.map(failed));
      return { count: addresses.length, failed: results.filter(Boolean).length };
    });
    expect(broken.count).toBeGreaterThan(20);
    expect(broken.failed).toBe(0);

    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([true, false])('keeps two windows in step, with a channel: %s', async (channel) => {
    const { page, complaints, close } = await browser.open('about:blank', { reducedMotion: 'reduce' });
    if (!channel)
      await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await page.goto(`${pathToFileURL(file).href}?deck=ten-minutes#6`);
    const speaker = await openSpeaker(page);
    const now = () => speaker.locator('[slot=now] .slide').getAttribute('data-slide');
    await expect.poll(now).toBe('chapter-air');
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('7.1');
    await page.keyboard.press('PageDown');
    await expect
      .poll(() => speaker.locator('[slot=now] .step.is-now').getAttribute('data-step'))
      .toBe('2024');
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('.cover').getAttribute('data-cover')).toBe('black');
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('.cover').getAttribute('data-cover')).toBe('none');

    const notes = speaker.locator('bj-speaker .notes');
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => notes.textContent()).toContain('两边一粒的分量相同');
    expect(await notes.textContent()).toContain('细颗粒物年均浓度30.5微克/立方米');
    await notes.locator('a[data-number]').first().click();
    await speaker.locator('bj-provenance dialog[open] blockquote').waitFor();
    await speaker.keyboard.press('Escape');
    expect(await page.locator('body').innerText()).not.toContain('两边一粒的分量相同');

    // The audience's window loaded again has lost the speaker's, and finds it with the next step.
    await page.reload();
    await ready(page);
    await speaker.keyboard.press('Home');
    await expect.poll(() => place(page)).toBe('1.1');
    await page.keyboard.press('PageDown');
    await expect.poll(now).not.toBe('title');
    expect(complaints).toEqual([]);
    await close();
  });
});
