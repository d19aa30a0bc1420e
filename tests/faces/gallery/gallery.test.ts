import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { useBrowser, type WatchedPage } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');

/** The chart's element has drawn what it was last asked for. */
async function drawn(page: Page, id: string): Promise<void> {
  await page.waitForSelector('bj-chart.is-live');
  await page.evaluate(async (tag) => {
    const chart = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
    // A change of size is told after a frame, and drawn in the next.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await chart.updateComplete;
  }, `bj-${id}`);
}

/** Words of the picture that its edges cut. */
function cutWords(svg: Element): string[] {
  const box = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent.trim() !== '' && Number(getComputedStyle(text).opacity) > 0.05)
    .map((text) => ({ text: text.textContent, rect: text.getBoundingClientRect() }))
    .filter(({ rect }) => {
      // What a camera has left behind altogether is clipped away; only what is cut counts.
      const away =
        rect.right <= box.left || rect.left >= box.right || rect.bottom <= box.top || rect.top >= box.bottom;
      // A text's box is taller than its glyphs.
      const slack = rect.height * 0.25;
      const tall = rect.top < box.top - slack || rect.bottom > box.bottom + slack;
      return rect.width > 0 && !away && (tall || rect.left < box.left - 3 || rect.right > box.right + 3);
    })
    .map(({ text }) => text);
}

/** Addresses of images that cannot be drawn, those out of sight included. */
async function brokenImages(images: Element[]): Promise<string[]> {
  const all = images as HTMLImageElement[];
  for (const image of all) image.loading = 'eager';
  const decoded = await Promise.allSettled(all.map((image) => image.decode()));
  return all.filter((_, index) => decoded[index]!.status === 'rejected').map((image) => image.src);
}

describe.each(Object.keys(registry))('the page of %s', (id) => {
  let chart: WatchedPage;
  const name = () => chart.page.locator(`bj-${id} svg[role="img"]`).getAttribute('aria-label');

  beforeAll(async () => {
    chart = await browser.open(`${site}charts/${id}/`, { reducedMotion: 'reduce' });
    await drawn(chart.page, id);
  });
  afterAll(() => chart.close());

  it('shows the default picture, and says so, where the view in the address is unknown', async () => {
    const plain = await name();
    expect(await chart.page.locator('.note-view').count()).toBe(0);
    await chart.page.goto(`${site}charts/${id}/?view=no-such-view`);
    await drawn(chart.page, id);
    expect(await name()).toBe(plain);
    expect(await chart.page.locator('.note-view').textContent()).toContain('默认画面');
  });

  it('mounts the chart live and shows each of its views', async () => {
    const views = chart.page.locator('.views button');
    const seen = new Set<string>();
    for (let i = 0; i < (await views.count()); i++) {
      await views.nth(i).click();
      await drawn(chart.page, id);
      const picture = await chart.page.locator(`bj-${id}`).evaluate((element) => {
        const svg = element.shadowRoot!.querySelector('svg')!;
        return (
          svg.innerHTML.replace(/<!--.*?-->/g, '') +
          (element.shadowRoot!.querySelector('canvas')?.toDataURL() ?? '')
        );
      });
      seen.add(picture);
    }
    // No two views draw the same.
    expect(seen.size).toBe(await views.count());
    expect(seen.size).toBeGreaterThan(1);
    expect(chart.complaints).toEqual([]);
  });

  it('has a picture of every view, light and dark, that an image element can draw', async () => {
    const pictures = chart.page.locator('.pictures img');
    expect(await pictures.count()).toBeGreaterThan(1);
    expect(await pictures.evaluateAll(brokenImages)).toEqual([]);
    expect(chart.complaints).toEqual([]);
  });

  it('works in a container 280, 640 and 1920 px wide, in English and in the dark', async () => {
    const { page, complaints, close } = await browser.open(`${site}en/charts/${id}/`, {
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      viewport: { width: 1920, height: 900 },
    });
    await drawn(page, id);
    for (const width of [280, 640, 1920]) {
      await page.evaluate((px) => {
        const box = document.querySelector<HTMLElement>('.picture')!;
        box.style.width = `${px}px`;
        box.style.height = `${Math.max(300, Math.min(900, px * 0.7))}px`;
      }, width);
      const svg = page.locator(`bj-${id} svg`).first();
      await page.waitForFunction(
        ([tag, px]) =>
          document.querySelector(tag)!.shadowRoot!.querySelector('svg')!.getAttribute('width') === String(px),
        [`bj-${id}`, width] as const,
      );
      expect(await svg.evaluate(cutWords), `${width} px`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
