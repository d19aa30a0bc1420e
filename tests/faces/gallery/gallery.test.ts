import { describe, expect, inject, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');

describe.each(Object.keys(registry))('the page of %s', (id) => {
  it('mounts the chart live and shows each of its views', async () => {
    const { page, complaints, close } = await browser.open(`${site}charts/${id}/`, {
      reducedMotion: 'reduce',
    });
    await page.waitForSelector('bj-chart.is-live');
    const views = page.locator('.views button');
    const seen = new Set<string>();
    for (let i = 0; i < (await views.count()); i++) {
      await views.nth(i).click();
      await page.waitForTimeout(150);
      const picture = await page.locator(`bj-${id}`).evaluate((chart) => {
        const svg = chart.shadowRoot!.querySelector('svg')!;
        return (
          svg.innerHTML.replace(/<!--.*?-->/g, '') +
          (chart.shadowRoot!.querySelector('canvas')?.toDataURL() ?? '')
        );
      });
      seen.add(picture);
    }
    // No two views draw the same.
    expect(seen.size).toBe(await views.count());
    expect(seen.size).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([280, 640, 1920])('works in a container %i px wide, in English and in the dark', async (width) => {
    const { page, complaints, close } = await browser.open(`${site}en/charts/${id}/`, {
      colorScheme: 'dark',
      viewport: { width: Math.max(320, width), height: 900 },
    });
    await page.waitForSelector('bj-chart.is-live');
    await page.evaluate((px) => {
      const box = document.querySelector<HTMLElement>('.picture')!;
      box.style.width = `${px}px`;
      box.style.height = `${Math.max(300, Math.min(900, px * 0.7))}px`;
    }, width);
    await page.waitForTimeout(300);
    const cut = await page
      .locator(`bj-${id} svg`)
      .first()
      .evaluate((svg) => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => text.textContent.trim() !== '' && Number(getComputedStyle(text).opacity) > 0.05)
          .map((text) => ({ text: text.textContent, rect: text.getBoundingClientRect() }))
          .filter(({ rect }) => {
            // What a camera has left behind altogether is clipped away; only what is cut counts.
            const away =
              rect.right <= box.left ||
              rect.left >= box.right ||
              rect.bottom <= box.top ||
              rect.top >= box.bottom;
            // A text's box is taller than its glyphs.
            const slack = rect.height * 0.25;
            const tall = rect.top < box.top - slack || rect.bottom > box.bottom + slack;
            return (
              rect.width > 0 && !away && (tall || rect.left < box.left - 3 || rect.right > box.right + 3)
            );
          })
          .map(({ text }) => text);
      });
    expect(cut).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has a picture of every view, light and dark, that an image element can draw', async () => {
    const { page, close } = await browser.open(`${site}charts/${id}/`, { javaScriptEnabled: false });
    const broken = await page.$$eval('.pictures img', async (images) => {
      const all = images as HTMLImageElement[];
      for (const image of all) image.loading = 'eager';
      const drawn = await Promise.all(
        all.map((image) =>
          image.decode().then(
            () => true,
            () => false,
          ),
        ),
      );
      return all.filter((_, index) => !drawn[index]).map((image) => image.src);
    });
    expect(await page.locator('.pictures img').count()).toBeGreaterThan(1);
    expect(broken).toEqual([]);
    await close();
  });

  it('shows the default picture, and says so, where the view in the address is unknown', async () => {
    const { page, complaints, close } = await browser.open(`${site}charts/${id}/?view=no-such-view`);
    await page.waitForSelector('bj-chart.is-live');
    const plain = await browser.open(`${site}charts/${id}/`);
    await plain.page.waitForSelector('bj-chart.is-live');
    const name = (at: typeof page) => at.locator(`bj-${id} svg[role="img"]`).getAttribute('aria-label');
    expect(await name(page)).toBe(await name(plain.page));
    expect(await page.locator('.note-view').textContent()).toContain('默认画面');
    expect(await plain.page.locator('.note-view').count()).toBe(0);
    expect(complaints).toEqual([]);
    await plain.close();
    await close();
  });
});
