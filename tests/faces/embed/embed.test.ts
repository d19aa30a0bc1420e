import { writeFileSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { useHosts } from '../hosts.ts';

const site = inject('site');
const browser = useBrowser();
const hosts = useHosts({
  sandbox: {
    html: `<body><iframe sandbox="allow-scripts" width="700" height="900" src="${site}embed/air-grains/?view=2017#?secret=abc"></iframe></body>`,
  },
});

/** What the live picture is, its canvas too. */
const drawn = () => document.querySelector('.picture > svg')?.outerHTML;

describe('an embed by itself', () => {
  it('draws for its width, steps with keys, announces, and finds nothing amiss with axe', async () => {
    const { page, complaints, close } = await browser.open(`${site}embed/pm25-series/`, {
      viewport: { width: 360, height: 900 },
      bypassCSP: true,
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    await page.waitForSelector('.picture > svg');
    expect(requests).toEqual([`${site}embed/pm25-series/`]);
    expect(await page.locator('.picture > svg').getAttribute('viewBox')).toBe('0 0 328 300');
    await page.setViewportSize({ width: 800, height: 900 });
    await expect.poll(() => page.locator('.picture > svg').getAttribute('viewBox')).toBe('0 0 768 553');
    const [before, height] = [
      await page.evaluate(drawn),
      await page.evaluate(() => document.body.clientHeight),
    ];
    await page.focus('.steps button');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(drawn)).not.toBe(before);
    expect(await page.textContent('.steps span')).toBe('2 / 3');
    expect(await page.textContent('[role=status]')).toBe(await page.textContent('.says .now'));
    expect(await page.evaluate(() => document.body.clientHeight)).toBe(height);
    await page.click('summary');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads its address: view, theme, district, motion; what is none of these it says and does without', async () => {
    const { page, complaints, close } = await browser.open(
      `${site}embed/district-map/?district=haidian&theme=dark&motion=off`,
    );
    await page.waitForSelector('.picture > svg');
    expect(await page.textContent('.says .now')).toBe('海淀区');
    expect(await page.getAttribute('.picture > svg', 'aria-label')).toBe('海淀区');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(20, 22, 26)',
    );
    expect(await page.getAttribute('html', 'data-motion')).toBe('off');
    await page.goto(`${site}embed/district-map/?view=places%3Dnowhere&theme=pink`);
    await page.waitForSelector('.picture > svg');
    expect(await page.locator('.noted').count()).toBe(2);
    expect(await page.textContent('.steps span')).toBe('1 / 6');
    await page.goto(`${site}embed/pm25-series/?theme=transparent#?secret=abc`);
    await page.waitForSelector('.picture > svg');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.goto(`${site}embed/pm25-series/?lang=en&view=limits#?secret=abc`);
    await page.waitForURL(`${site}en/embed/pm25-series/?lang=en&view=limits#?secret=abc`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(complaints).toEqual([]);
    await close();
  });

  it('works from a null origin, without storage, downloads or windows: text stands in for what would do nothing', async () => {
    const { page, complaints, close } = await browser.open(hosts.address('sandbox'));
    const child = page.frames()[1]!;
    await child.waitForSelector('.picture > canvas');
    expect(await child.evaluate(() => origin)).toBe('null');
    expect(await child.textContent('.steps span')).toBe('2 / 5');
    expect(await child.locator('a[download]').count()).toBe(0);
    await child.click('summary');
    expect(await child.inputValue('textarea')).toMatch(/2013,[^\n]*89\.5/);
    expect(await child.textContent('footer')).toContain('https://example.org/charts/air-grains/');
    expect(complaints.filter((each) => !each.startsWith('request:'))).toEqual([]);
    await close();
  });

  it('is in the reader’s own colours where their system sets them, whatever the host asks for', async () => {
    const { page, close } = await browser.open(`${site}embed/money-scale/?theme=dark`, {
      forcedColors: 'active',
      colorScheme: 'light',
    });
    await page.waitForSelector('.picture > svg .on');
    const [text, halo, ink, paper] = await page.evaluate(() => {
      const { fill, stroke } = getComputedStyle(document.querySelector('.picture > svg .on')!);
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [fill, stroke, color, backgroundColor];
    });
    expect([text, halo]).toEqual([ink, paper]);
    expect(ink).not.toBe(paper);
    await close();
  });

  it('works as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'embed-'));
    const file = join(folder, 'embed.html');
    writeFileSync(file, readFileSync(join(inject('siteFolder'), 'en/embed/air-grains/index.html')));
    const { page, complaints, close } = await browser.open(`${pathToFileURL(file).href}?lang=zh&theme=dark`);
    await page.waitForSelector('.picture > canvas');
    expect(complaints).toEqual([]);
    await close();
    rmSync(folder, { recursive: true });
  });

  it('reads complete without JavaScript, on a phone too', async () => {
    const { page, close } = await browser.open(`${site}embed/air-grains/`, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    expect(await page.locator('.still.narrow svg').isVisible()).toBe(true);
    expect(await page.locator('.still.wide svg').isVisible()).toBe(false);
    expect(await page.locator('.says .now').isVisible()).toBe(true);
    await page.click('summary');
    expect(await page.locator('table').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});
