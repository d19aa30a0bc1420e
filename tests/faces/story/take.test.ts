import { describe, expect, inject, it } from 'vitest';
import { targets } from '../../../src/scenes/take/snippets.ts';
import { violations } from '../axe.ts';
import { atRest, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const below = inject('siteBelow');

describe('taking a chart along', () => {
  it('opens from a scene in the picture that is shown, loads with the first press, and gives the focus back', async () => {
    const { page, complaints, close } = await browser.open(`${site}#air/grains/2017`, { bypassCSP: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atRest(page);
    expect(asked.filter((url) => url.includes('take'))).toEqual([]);
    const place = await page.evaluate(() => scrollY);
    const link = page.locator('bj-scene:has([id="air/grains/2017"]) a.take');
    await link.press('Enter');
    const dialog = page.locator('bj-take dialog');
    await dialog.waitFor();
    const text = dialog.locator('textarea');
    const texts = new Set<string>();
    for (const button of await dialog.locator('.targets button').all()) {
      await button.click();
      texts.add(await text.inputValue());
    }
    expect(texts.size).toBe(targets.length);
    const saying = [...texts].filter((each) => each.includes('view="2017"') || each.includes('view=2017'));
    expect(saying.length).toBeGreaterThanOrEqual(4);
    expect(await violations(page, 'bj-take')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies, and where the clipboard is refused selects the text and says so', async () => {
    const { page, close } = await browser.open(`${below}en/charts/pm25-series/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const dialog = page.locator('bj-take dialog');
    await dialog.locator('.targets button').nth(1).click();
    await dialog.locator('.primary').click();
    const text = await dialog.locator('textarea').inputValue();
    expect(text).toContain('/news/beijing/en/embed/pm25-series/');
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
    await dialog.locator('.primary').click();
    await dialog.getByText('please copy it yourself').waitFor();
    const selected = await dialog.locator('textarea').evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(text);
    await close();
  });

  it('shows the embed under every condition, at the height that it tells', async () => {
    const { page, close } = await browser.open(`${site}charts/pm25-series/`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      bypassCSP: true,
    });
    await page.waitForSelector('a.take[aria-haspopup]');
    await page.click('a.take');
    const preview = page.locator('bj-take bj-take-preview');
    const frame = preview.locator('iframe');
    const sandboxes: Array<string | null> = [];
    await frame.waitFor();
    for (const button of await preview.locator('.segments button').all()) {
      await button.click();
      sandboxes.push(await frame.getAttribute('sandbox'));
      const inside = page.frameLocator('bj-take iframe');
      await inside.locator('h1').getByText('细颗粒物年均浓度').waitFor();
    }
    expect(sandboxes).toEqual([null, null, '', 'allow-scripts', null]);
    await page.waitForFunction(() => {
      const preview = document.querySelector('bj-take')!.shadowRoot!.querySelector('bj-take-preview')!;
      const frame = preview.shadowRoot!.querySelector('iframe')!;
      const inner = frame.contentDocument!.documentElement;
      return inner.scrollHeight <= frame.clientHeight + 1;
    });
    const overflow = await page.evaluate(() => {
      const sides = document.querySelector('bj-take')!.shadowRoot!.querySelector('.sides')!;
      return sides.scrollWidth - sides.clientWidth;
    });
    expect(overflow).toBe(0);
    expect(await violations(page, 'bj-take')).toEqual([]);
    await close();
  });

  it('is complete without script on the chart’s own page: every text, and every file is there', async () => {
    const { page, close } = await browser.open(`${below}charts/pm25-series/`, { javaScriptEnabled: false });
    const section = page.locator('.take-section');
    expect(await section.locator('details').count()).toBe(targets.length);
    for (const text of await section.locator('pre').allTextContents())
      expect(text).toContain('https://example.org/news/beijing/');
    const hrefs = await section
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
    expect(hrefs.length).toBe(7);
    await close();
  });
});
