import { describe, expect, inject, it } from 'vitest';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { auditSlides, type DeckElement } from './audit.ts';
import { openSpeaker, ready } from './talking.ts';

const browser = useBrowser();
const present = (query = '') => `${inject('site')}present/${query}`;
const still = { reducedMotion: 'reduce', bypassCSP: true } as const;

describe('every slide', () => {
  it.each([
    ['16:9', 1280, 720],
    ['4:3', 1024, 768],
    ['32:9', 2560, 720],
  ])('can be read at %s: nothing small, cut or overlapping', async (_, width, height) => {
    const { page, complaints, close } = await browser.open(present(), {
      ...still,
      viewport: { width, height },
    });
    await ready(page);
    expect(await auditSlides(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('fills the screen and shows its figures beside the picture on a wall', async () => {
    const { page, close } = await browser.open(present('#3'), {
      ...still,
      viewport: { width: 2560, height: 720 },
    });
    await page.waitForSelector('section.slide.present .panel', { state: 'visible' });
    const box = await page.locator('section.slide.present').boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 2560, height: 720 });
    await close();
  });

  it('that begins with another step than its scene’s first has that step’s still', async () => {
    const { page, close } = await browser.open(present('?deck=ten-minutes#3'), still);
    await ready(page);
    const shown = page.locator('section.slide.present');
    const { step, still: address } = await shown.locator('.step.is-now').evaluate((each: HTMLElement) => ({
      step: each.dataset.step,
      still: each.querySelector<HTMLImageElement>('.own')!.src,
    }));
    expect(step).toBe('offered');
    expect(await shown.locator('.still img').evaluate((image: HTMLImageElement) => image.src)).toBe(address);
    expect(address).toContain('/offered.');
    await close();
  });

  it('of a district has its map', async () => {
    const { page, complaints, close } = await browser.open(present('?deck=district-tongzhou'), still);
    await ready(page);
    expect((await auditSlides(page)).filter((each) => each.includes('district-'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'has no axe violation, nor have its dialogs and the speaker’s window: %s',
    async (colorScheme) => {
      const { page, close } = await browser.open(present('?deck=ten-minutes#7'), { ...still, colorScheme });
      await page.waitForFunction(() => document.querySelector<DeckElement>('bj-deck')?.settled);
      expect(await violations(page)).toEqual([]);
      for (const [key, dialog] of [
        ['o', 'bj-jump'],
        ['d', 'bj-decks'],
        ['?', 'bj-talk-help'],
      ]) {
        await page.keyboard.press(key!);
        await page.locator(`${dialog} dialog[open]`).waitFor();
        if (key === 'd') {
          await page.locator('bj-decks summary').first().click();
          await page.locator('bj-deck-builder .order summary').first().click();
        }
        expect(await violations(page, dialog)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      const speaker = await openSpeaker(page);
      await speaker.locator('bj-speaker .notes h2').first().waitFor();
      expect(await violations(speaker)).toEqual([]);
      await page.keyboard.press('t');
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );
});

describe('without script', () => {
  it('all slides stand one below the other with their words and stills', async () => {
    const { page, complaints, close } = await browser.open(present(), { javaScriptEnabled: false });
    const slides = page.locator('section.slide');
    expect(await slides.count()).toBeGreaterThan(100);
    const tops = await slides.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
    // So do the parts of each slide: heading, picture, words, source.
    const overlapping = await slides.evaluateAll((all) =>
      all
        .filter((slide) => {
          const parts = [...slide.querySelectorAll('.sheet > *')].map((part) => part.getBoundingClientRect());
          const seen = parts.filter(({ height }) => height > 0);
          return seen.some(({ top }, index) => index > 0 && top < seen[index - 1]!.bottom - 1);
        })
        .map((slide) => (slide as HTMLElement).dataset.slide),
    );
    expect(overlapping).toEqual([]);
    // Every step's words are there to be read.
    const hidden = await page
      .locator('.step')
      .evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length);
    expect(hidden).toBe(0);
    // Every step of a scene with a picture has its own, above its words, and each slide what its numbers rest on.
    const bare = await page
      .locator('.of-picture .step + .step')
      .evaluateAll((all) => all.filter((each) => !each.firstElementChild?.matches('img.own')).length);
    expect(bare).toBe(0);
    expect(await page.locator('[data-slide="air/grains"]').textContent()).toContain('新京报 2014-01-06');
    for (const name of ['.of-picture .still img', '.of-picture .own']) {
      const picture = page.locator(name).first();
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
        .toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
