import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sheet } from './contact-sheet.ts';

/** The shapes of screens that slides are laid out for, and how their pictures stand on a sheet. */
const shapes = [
  { name: '16x9', width: 1280, height: 720, columns: 5, scale: 0.28 },
  { name: '4x3', width: 1024, height: 768, columns: 6, scale: 0.28 },
  { name: '32x9', width: 2560, height: 720, columns: 3, scale: 0.25 },
] as const;
const themes = ['light', 'projector'] as const;

/** Slides on one sheet: more cannot be looked at together. */
const most = 40;

/** The deck's element, as far as it is needed here. */
interface Deck extends HTMLElement {
  readonly counts: readonly number[];
  readonly settled: boolean;
}

/** Contact sheets of all slides of the full deck, in three shapes and two themes: `present-SHAPE-THEME-N.png`. */
export async function shootBriefing(browser: Browser, url: string, folder: string): Promise<void> {
  for (const shape of shapes)
    for (const theme of themes) {
      const { width, height } = shape;
      // The page's policy would forbid to wait by a condition.
      const page = await browser.newPage({
        viewport: { width, height },
        reducedMotion: 'reduce',
        bypassCSP: true,
      });
      await page.goto(`${url}present/${theme === 'projector' ? '?theme=projector' : ''}`);
      // The buttons go after a while, and are in no picture.
      await page.locator('bj-talk-tools nav:not(.shown)').waitFor({ state: 'attached' });
      const count = await page.evaluate(() => document.querySelector<Deck>('bj-deck')!.counts.length);
      for (let from = 0; from < count; from += most) {
        const pictures = [];
        for (let slide = from; slide < Math.min(count, from + most); slide++)
          pictures.push({ name: String(slide + 1), png: await shootSlide(page, slide) });
        const file = `present-${shape.name}-${theme}-${from / most + 1}.png`;
        await sheet(browser, pictures, shape, join(folder, file));
      }
      await page.close();
    }
}

async function shootSlide(page: Page, slide: number): Promise<Buffer> {
  await page.evaluate((number) => (location.hash = `#${number}`), slide + 1);
  await page
    .waitForFunction(() => document.querySelector<Deck>('bj-deck')!.settled, undefined, { timeout: 8000 })
    .catch(() => console.warn(`slide ${slide + 1}: no live chart`));
  return page.screenshot({ type: 'png' });
}
