import { createHash } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/build/browser.ts';

/** One browser for a test file; pages opened through it are watched for errors, requests elsewhere and console messages. */
export function useBrowser(): {
  open: (url: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async open(url, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
          complaints.push(`request: ${request.url()}`);
      });
      await page.goto(url, { waitUntil: 'load' });
      return { page, complaints, close: () => context.close() };
    },
  };
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors and requests to other hosts; must stay empty. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** The picture of every live scene, by its chart and place, as a short hash of its SVG and canvas. */
export async function pictures(page: Page): Promise<Map<string, string>> {
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('bj-scene.is-live')].map((scene) => {
      const chart = scene.querySelector('.picture > :not(.still)')!;
      const svg = chart.shadowRoot?.querySelector('svg')?.outerHTML.replace(/<!--.*?-->/g, '') ?? '';
      const canvas = chart.shadowRoot?.querySelector('canvas')?.toDataURL() ?? '';
      return [scene.querySelector('.step')!.id, svg + canvas] as const;
    }),
  );
  return new Map(
    drawn.map(([scene, content]) => [scene, createHash('sha256').update(content).digest('hex').slice(0, 12)]),
  );
}

/** Waits until the story's script runs, the reader rests, and no picture moves any more. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('bj-stepper', { state: 'attached' });
  let last = '';
  for (let calm = 0; calm < 3;) {
    await page.waitForTimeout(200);
    const now = await page.evaluate(() => {
      const live = [...document.querySelectorAll('bj-scene')].map((scene) => {
        const chart = scene.querySelector('.picture > :not(.still)') as { moving?: boolean } | null;
        const box = scene.getBoundingClientRect();
        const near = box.top < innerHeight * 1.5 && box.bottom > -innerHeight * 0.5;
        return `${scene.className}${String(chart?.moving)}${near && !scene.classList.contains('is-live') ? Math.random() : ''}`;
      });
      return `${scrollY} ${location.hash} ${live.join()}`;
    });
    calm = now === last && !now.includes('true') ? calm + 1 : 0;
    last = now;
  }
}

/** The id of the stop the reader is at. */
export async function place(page: Page): Promise<string> {
  return page.evaluate(() => {
    const story = document.querySelector('bj-story') as HTMLElement & { cursor: { index: number } };
    return story.querySelectorAll('[data-stop]')[story.cursor.index]!.id;
  });
}

/** The layout shift of a page from its first paint until it rests. */
export async function shiftOnLoad(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  return page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total);
}
