import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import type { DeckElement } from './audit.ts';
import { openSpeaker, place, ready } from './talking.ts';

const browser = useBrowser();
const present = (query = '') => `${inject('site')}present/${query}`;

const cover = (page: Page) => page.locator('.cover').getAttribute('data-cover');

async function open(query: string) {
  const opened = await browser.open(present(query), { reducedMotion: 'reduce' });
  await ready(opened.page);
  return opened;
}

describe('the keys of remotes', () => {
  it('go through the talk, cover the screen and open what they name', async () => {
    const { page, complaints, close } = await open('?deck=chapter-air#2');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return place(page);
    };
    expect(await place(page)).toBe('2.1');
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n', 'j']) {
      expect(await press('Home'), key).toBe('1.1');
      expect(await press(key), key).toBe('2.1');
    }
    // Back over a slide's beginning lands on the last step of the one before.
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'p', 'k']) {
      expect(await press('4', 'Enter'), key).toBe('4.1');
      expect(await press(key), key).toBe('3.5');
    }
    expect(await press('End')).toBe('5.4');
    await expect.poll(() => page.url()).toMatch(/\?deck=chapter-air#5\.4$/);

    await press('b');
    expect(await cover(page)).toBe('black');
    await expect.poll(() => page.locator('.cover').isVisible()).toBe(true);
    await press('.');
    expect(await cover(page)).toBe('none');
    await press('w');
    expect(await cover(page)).toBe('white');
    // A covered screen is first shown again, where it was left.
    expect(await press('PageUp')).toBe('5.4');
    expect(await cover(page)).toBe('none');

    expect(await press('3', 'Enter')).toBe('3.1');
    await press('Shift+F5');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await place(page)).toBe('3.1');
    expect(await press('F5')).toBe('1.1');
    await press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);

    for (const [key, dialog] of [
      ['o', 'bj-jump'],
      ['/', 'bj-jump'],
      ['g', 'bj-jump'],
      ['d', 'bj-decks'],
      ['?', 'bj-talk-help'],
    ] as const) {
      await press(key);
      await page.locator(`${dialog} dialog[open]`).waitFor();
      // What is typed into a dialog moves nothing.
      expect(await press('PageDown')).toBe('1.1');
      await press('Escape');
      await page.locator(`${dialog} dialog[open]`).waitFor({ state: 'detached' });
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('find a slide by a number that it shows', async () => {
    const { page, close } = await open('');
    await page.keyboard.press('/');
    await page.locator('bj-jump dialog[open] input:focus').waitFor();
    await page.keyboard.type('1279');
    await expect.poll(() => page.locator('bj-jump li').count()).toBeLessThan(4);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('section.slide.present').textContent()).toContain('1279');
    await close();
  });

  it('leave a number on a slide to the pointer, which opens what it rests on', async () => {
    const { page, close } = await open('?deck=chapter-air#2');
    await page.locator('section.slide.present .number a').click();
    const dialog = page.locator('bj-provenance dialog[open]');
    await expect.poll(() => dialog.locator('blockquote').textContent()).toContain('30.5微克/立方米');
    // On a screen of any height it is read from the last row.
    const size = await dialog
      .locator('.where')
      .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(size).toBeGreaterThanOrEqual(800 * 0.025);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Space');
    expect(await place(page)).toBe('3.1');
    await close();
  });

  it('turn the whole picture into the projector’s colours and back, what is painted on a canvas too', async () => {
    const { page, close } = await open('?deck=chapter-air#3');
    await page.waitForSelector('.slide.present.is-live');
    const painted = () =>
      page.evaluate(() => {
        const chart = document.querySelector('.slide.present .picture > :not(.still)')!;
        return chart.shadowRoot!.querySelector('canvas')!.toDataURL();
      });
    const usual = await painted();
    await page.keyboard.press('t');
    await expect.poll(painted).not.toBe(usual);
    await page.keyboard.press('t');
    await expect.poll(painted).toBe(usual);
    await close();
  });

  it('go to the slide’s place in the story and come back', async () => {
    const { page, close } = await open('?deck=ten-minutes#7.2');
    await page.keyboard.press('v');
    await page.waitForURL(/\?briefing=.*#air\/grains\/2024$/);
    await page.locator('.back-to-briefing').click();
    await ready(page);
    await expect.poll(() => place(page)).toBe('7.2');
    await close();
  });
});

describe('a finger', () => {
  it('swipes and taps', async () => {
    const { page, close } = await browser.open(present('?deck=chapter-air'), {
      reducedMotion: 'reduce',
      hasTouch: true,
      viewport: { width: 844, height: 390 },
    });
    await ready(page);
    await page.touchscreen.tap(800, 60);
    expect(await place(page)).toBe('2.1');
    await page.touchscreen.tap(20, 60);
    expect(await place(page)).toBe('1.1');
    await page.touchscreen.tap(422, 60);
    expect(await place(page)).toBe('1.1');
    const swipe = (from: number, to: number) =>
      page.locator('bj-deck').evaluate(
        (deck, [start, end]) => {
          const at = (type: string, clientX: number) =>
            deck.dispatchEvent(
              new PointerEvent(type, {
                pointerType: 'touch',
                isPrimary: true,
                clientX,
                clientY: 60,
                bubbles: true,
              }),
            );
          at('pointerdown', start!);
          at('pointerup', end!);
        },
        [from, to],
      );
    await swipe(500, 300);
    expect(await place(page)).toBe('2.1');
    await swipe(300, 500);
    expect(await place(page)).toBe('1.1');
    await close();
  });
});

describe('two windows', () => {
  it('keep step, and only the audience’s is covered', async () => {
    const { page, complaints, close } = await open('?deck=ten-minutes#6');
    const speaker = await openSpeaker(page);
    const view = speaker.locator('bj-speaker');
    const now = () => view.locator('[slot=now] .slide').getAttribute('data-slide');
    await expect.poll(now).toBe('chapter-air');

    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('7.1');
    await page.keyboard.press('PageDown');
    await expect.poll(() => view.locator('[slot=now] .step.is-now').getAttribute('data-step')).toBe('2024');
    expect(await view.locator('[slot=next] .step.is-now').getAttribute('data-step')).toBe('both');

    await speaker.keyboard.press('b');
    await expect.poll(() => cover(page)).toBe('black');
    expect(await view.locator('[slot=now] .slide').isVisible()).toBe(true);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('7.3');
    expect(await cover(page)).toBe('black');
    await speaker.keyboard.press('b');
    await expect.poll(() => cover(page)).toBe('none');

    await speaker.keyboard.press('l');
    await expect.poll(() => page.locator('bj-deck > .pointer').count()).toBe(1);
    await speaker.keyboard.press('Escape');
    await expect.poll(() => page.locator('bj-deck > .pointer').count()).toBe(0);

    // What the speaker reads: what to say, the words behind the number, where an answer stands.
    const notes = view.locator('.notes');
    await expect.poll(() => notes.textContent()).toContain('细颗粒物年均浓度30.5微克/立方米');
    expect(await notes.locator('a[href*="figures/#pm25-annual-mean"]').count()).toBeGreaterThan(0);
    expect(await page.locator('bj-deck').textContent()).not.toContain('两边一粒的分量相同');
    expect(await notes.textContent()).toContain('两边一粒的分量相同');
    expect(complaints).toEqual([]);
    await close();
  });

  it('hear each other by messages where there is no channel', async () => {
    const { page, close } = await browser.open('about:blank', { reducedMotion: 'reduce' });
    await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await page.goto(present('?deck=chapter-air'));
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('2.1');
    await page.keyboard.press('End');
    await expect
      .poll(() => speaker.locator('[slot=now] .step.is-now').getAttribute('data-step'))
      .toBe('since-2013');
    await close();
  });
});

describe('the builder', () => {
  it('makes a deck that its address holds, and takes it back from there', async () => {
    const { page, complaints, close } = await open('?deck=chapter-air');
    await page.keyboard.press('d');
    const builder = page.locator('bj-deck-builder');
    await page.locator('bj-decks summary').first().click();
    await builder.locator('.deck-title').fill('给街道的十分钟');
    // Take the chapter's opening away, put the last scene before the others by key, add a scene and a title of one's own.
    const row = (at: number) => builder.locator('.order > li').nth(at);
    await row(1).getByRole('button', { name: /^去掉/ }).click();
    await row(3).press('Alt+ArrowUp');
    await row(2).press('Alt+ArrowUp');
    expect(await row(1).textContent()).toContain('一年里的好天');
    await builder.getByPlaceholder('找一页来加').fill('1100');
    await builder.locator('.stock button', { hasText: '都画出来' }).click();
    await builder.locator('.add-title').click();
    await row(5).locator('input').first().fill('谢谢各位');
    await row(1).locator('summary').click();
    await row(1).getByRole('checkbox').last().uncheck();
    await row(1).locator('textarea').fill('先问好，\n再说数。');
    const address = await builder.locator('.address').inputValue();
    await builder.locator('.show').click();

    await expect.poll(() => page.url()).toBe(address);
    const titles = () =>
      page.evaluate(() =>
        document.querySelector<DeckElement>('bj-deck')!.sections.map((each) => each.dataset.title),
      );
    const made = [
      '给街道的十分钟',
      '一年里的好天',
      '把一立方米空气放到眼前',
      '不是一路下降',
      '都画出来',
      '谢谢各位',
    ];
    expect(await titles()).toEqual(made);

    await page.goto('about:blank');
    await page.goto(address);
    await ready(page);
    expect(await titles()).toEqual(made);
    expect(await page.evaluate(() => document.querySelector<DeckElement>('bj-deck')!.counts[1])).toBe(3);
    await page.keyboard.press('d');
    await builder.locator('.order > li').nth(1).locator('summary').click();
    expect(await builder.locator('textarea').nth(1).inputValue()).toBe('先问好，\n再说数。');

    // It prints what is made, not what was shown.
    await page.evaluate(() => (globalThis.print = () => dispatchEvent(new Event('beforeprint'))));
    await builder.locator('.order > li').nth(5).getByRole('button', { name: /^去掉/ }).click();
    await builder.locator('.print').click();
    const printed = await page.locator('.leaf :is(h1, h2)').allTextContents();
    expect(printed.map((each) => each.replace(/\d\/\d$/, ''))).toEqual(made.slice(0, -1));
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what is left of an address, and says what is not', async () => {
    const { page, complaints, close } = await open('?scenes=title,air/gone,air/grains&own=spoilt#9');
    expect(await page.locator('.slides > .slide').count()).toBe(2);
    const notes = (await page.locator('.note-talk').allTextContents()).join();
    for (const said of ['air/gone', '读不出来', '已从头开始']) expect(notes).toContain(said);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a kiosk', () => {
  it('goes on by itself, stops at a touch, and keeps its place and its course without the network', async () => {
    const { page, close } = await open('?deck=chapter-air&kiosk=3');
    await page.clock.install();
    await page.reload();
    await ready(page);
    // All that it needs is loaded before the network is lost.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.clock.runFor(3100);
    expect(await place(page)).toBe('2.1');
    await page.clock.runFor(3100);
    expect(await place(page)).toBe('3.1');
    await page.mouse.click(400, 300);
    await page.clock.runFor(10_000);
    expect(await place(page)).toBe('3.1');
    await page.clock.runFor(21_000);
    expect(await place(page)).toBe('3.2');
    await page.context().setOffline(false);
    await page.goto('about:blank');
    await page.goto(present('?deck=chapter-air&kiosk=3'));
    await ready(page);
    await expect.poll(() => place(page)).toBe('3.2');
    await close();
  });
});
