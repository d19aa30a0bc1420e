import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from './browser.ts';
import { sheet } from './contact-sheet.ts';
import { loadDataset } from './dataset.ts';
import { shootBriefing } from './shots-present.ts';

/**
 * Contact sheets of every step of the built story: `npm run shots [-- CHAPTER]` writes `shots/CHAPTER-WIDTH-SCHEME.png`.
 * `npm run shots -- districts` takes the heads of the map of places and of all districts' pages, in both languages;
 * `present` the slides of the briefing.
 */
const screens = [
  { width: 390, height: 844, columns: 6, scale: 0.75 },
  { width: 1280, height: 800, columns: 3, scale: 0.5 },
  { width: 1920, height: 1080, columns: 3, scale: 0.35 },
] as const;

/** The story's pages. */
const parts = ['', '2025/'];

const folder = join(process.cwd(), 'shots');

async function shoot(page: Page, url: string, address: string): Promise<Buffer> {
  await page.goto(`${url}#${address}`);
  await page
    .waitForFunction(
      () => {
        const scenes = [...document.querySelectorAll('bj-scene')];
        const here = scenes.find((scene) => {
          const box = scene.querySelector('.stage')?.getBoundingClientRect();
          return box && box.top < innerHeight * 0.5 && box.bottom > innerHeight * 0.5;
        });
        return !here || here.classList.contains('is-live');
      },
      undefined,
      { timeout: 8000 },
    )
    .catch(() => console.warn(`${address}: no live chart`));
  await page.waitForTimeout(1500);
  return page.screenshot({ type: 'png' });
}

/** The pages below `/districts/`, each as a window shows it first. */
async function districtPictures(page: Page, url: string) {
  const pictures = [];
  for (const { slug } of [{ slug: '' }, ...loadDataset().districts]) {
    for (const lang of ['', 'en/']) {
      const name = `${lang}districts/${slug === '' ? '' : `${slug}/`}`;
      await page.goto(url + name, { waitUntil: 'networkidle' });
      pictures.push({ name, png: await page.screenshot({ type: 'png' }) });
    }
  }
  return pictures;
}

async function main(only: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const url = server.resolvedUrls!.local[0]!;
  const browser = await launchBrowser();
  try {
    if (only.length === 0 || only.includes('present')) await shootBriefing(browser, url, folder);
    for (const screen of screens) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { width, height } = screen;
        const page = await browser.newPage({
          viewport: { width, height },
          colorScheme,
          reducedMotion: 'reduce',
        });
        if (only.includes('districts')) {
          const pictures = await districtPictures(page, url);
          await sheet(browser, pictures, screen, join(folder, `districts-${width}-${colorScheme}.png`));
        }
        // The districts' pages are no chapter of the story.
        for (const part of only.join() === 'districts' ? [] : parts) {
          await page.goto(url + part);
          const addresses = await page.$$eval('[data-stop]', (stops) => stops.map((stop) => stop.id));
          const chapters = [...new Set(addresses.map((address) => address.split('/')[0]!))];
          for (const chapter of chapters.filter((each) => only.length === 0 || only.includes(each))) {
            const pictures = [];
            for (const name of addresses.filter((address) => address.split('/')[0] === chapter)) {
              await page.goto('about:blank');
              pictures.push({ name, png: await shoot(page, url + part, name) });
            }
            await sheet(browser, pictures, screen, join(folder, `${chapter}-${width}-${colorScheme}.png`));
          }
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await new Promise((resolve) => server.httpServer.close(resolve));
  }
  console.log(`shots: ${folder}`);
}

await main(process.argv.slice(2));
