import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { violations } from '../axe.ts';
import { shiftOnLoad, useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const folder = inject('siteFolder');
const dataset = loadDataset();
const promises = [...dataset.promises.values()];
const earlier = [...dataset.earlierPromises.values()];
const ids = (some: ReadonlyArray<{ readonly id: string }>) => some.map(({ id }) => id);
const groupsInOrder = (['same', 'near', 'no'] as const).flatMap((group) =>
  promises.filter(({ comparable }) => comparable === group),
);

async function open(query = '', lang: '' | 'en/' = '', options = {}) {
  const opened = await browser.open(`${site}${lang}promises/${query}`, options);
  await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.tabs[role=tablist]');
  await page.waitForTimeout(100);
}

/** Ids of the rows that can be seen, in their order. */
async function shown(page: Page): Promise<string[]> {
  return page.$$eval('tr[data-group]', (rows) =>
    rows.filter((row) => row.getClientRects().length > 0).map(({ id }) => id),
  );
}

async function answer(page: Page, act: () => Promise<unknown>): Promise<string> {
  const status = page.locator('.answer');
  const before = await status.textContent();
  await act();
  await page.waitForFunction((text) => document.querySelector('.answer')!.textContent !== text, before);
  return (await status.textContent())!;
}

describe('the two tables', () => {
  it('are grouped by how the two sides compare, every promise once', async () => {
    const { page, complaints, close } = await open();
    expect(await shown(page)).toEqual(ids(groupsInOrder));
    expect(promises).toHaveLength(70);
    expect(await page.locator('.y2025 .group h3').allTextContents()).toEqual([
      '口径相同',
      '口径相近',
      '不能相比',
    ]);
    expect(await page.locator('.answer').textContent()).toContain('全部70项');
    await page.locator('#tab-2024').click();
    expect((await shown(page)).sort()).toEqual(
      ids(earlier)
        .map((id) => `2024-${id}`)
        .sort(),
    );
    expect(earlier).toHaveLength(50);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are named to screen readers with their heads, on a phone too', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      const { page, close } = await open('', '', { viewport });
      await page.getByRole('table', { name: '2025年的许诺' }).waitFor();
      const heads = await page.getByRole('columnheader').allTextContents();
      expect(heads.map((text) => text.trim())).toEqual([
        '事项',
        '2024年做到',
        '2025年许下',
        '2026年1月报告',
        '能否相比',
      ]);
      expect(await page.getByRole('rowheader', { name: '老楼加装电梯完工数', exact: true }).count()).toBe(1);
      await close();
    }
  });

  it('link every number of the report to its entry, and show the later words in place', async () => {
    const { page, close } = await open();
    const lifts = page.locator('#lifts');
    expect(
      await lifts.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)),
    ).toEqual(['#lifts-added', `#${dataset.promises.get('lifts')!.target}`]);
    await lifts.locator('summary').click();
    const { outcome } = dataset.promises.get('lifts')!;
    expect(await lifts.locator('details').innerText()).toContain(outcome!.phrase);
    expect(await lifts.locator('details').innerText()).toContain('2026-01-25');
    await lifts.locator('a').first().click();
    await page.locator('dialog[open] .value', { hasText: '876部' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('bj-provenance')?.shadowRoot?.querySelector('dialog[open]'),
    );
    await close();
  });

  it('print a difference only where the record allows one', async () => {
    const { page, close } = await open();
    for (const { id, difference } of promises) {
      const cell = (await page.locator(`#${id} td:last-child`).textContent())!;
      expect(/做到差|做到同数/.test(cell), id).toBe(difference);
    }
    await close();
  });

  it('judge nothing', () => {
    for (const file of ['promises/index.html', 'en/promises/index.html']) {
      const text = readFileSync(join(folder, file), 'utf8').replace(
        /<q [\s\S]*?<\/q>|<style>[\s\S]*?<\/style>/g,
        '',
      );
      expect(text).not.toMatch(/达标|超额|未完成|落空|兑现|\b(met|missed|failed|succeeded|beat)\b/i);
    }
  });
});

describe('what was known when', () => {
  it('in January 2025 has nothing of a later report', async () => {
    for (const lang of ['', 'en/'] as const) {
      const { page, close } = await open('?known=january', lang);
      const rows = await page.locator('.y2025 tbody').allInnerTexts();
      expect(rows.join()).not.toContain('2026');
      for (const { id } of promises.filter(({ outcome }) => outcome)) {
        expect(await page.locator(`#${id} td.later`).isVisible(), id).toBe(false);
        expect(await page.locator(`#${id} g.one`).first().isVisible(), id).toBe(false);
      }
      expect(await page.locator('[name=outcome]').isDisabled()).toBe(true);
      await close();
    }
  });

  it('is not searched either', async () => {
    const { page, close } = await open('?known=january');
    await answer(page, () => page.fill('[name=q]', '1225'));
    expect(await shown(page)).toEqual([]);
    await answer(page, () => page.getByLabel('今天').check());
    await page.waitForTimeout(300);
    expect(await shown(page)).toEqual(['old-estates']);
    await close();
  });

  it('is today unless asked, with its date', async () => {
    const { page, close } = await open();
    expect(await page.getByLabel('今天（至2026年1月25日的报告）').isChecked()).toBe(true);
    expect(await page.locator('.answer').textContent()).toContain('截至今天');
    const said = await answer(page, () => page.getByLabel('2025年1月', { exact: true }).check());
    expect(said).toContain('截至2025年1月');
    await page.waitForURL((url) => url.search === '?known=january');
    await close();
  });
});

describe('filters, order and search', () => {
  it('show what the records say', async () => {
    const { page, close } = await open();
    const said = await answer(page, () => page.selectOption('[name=group]', 'near'));
    const near = promises.filter(({ comparable }) => comparable === 'near');
    expect(await shown(page)).toEqual(ids(near));
    expect(said).toContain('70项里的9项');
    await answer(page, () => page.selectOption('[name=outcome]', 'yes'));
    expect(await shown(page)).toEqual(ids(near.filter(({ outcome }) => outcome)));
    expect(await page.locator('.y2025 .group:visible').count()).toBe(1);
    await answer(page, () => page.click('button[type=reset]'));
    await answer(page, () => page.selectOption('[name=section]', '2025-9'));
    const own = groupsInOrder.filter(({ target }) => dataset.figures.get(target)!.section === '2025-9');
    expect(await shown(page)).toEqual(ids(own));
    await close();
  });

  it('go by name, by size within a unit, and back into groups', async () => {
    const { page, close } = await open();
    await page.selectOption('[name=sort]', 'size');
    await page.waitForTimeout(300);
    const rows = (await shown(page)).map((id) => dataset.figures.get(dataset.promises.get(id)!.target)!);
    rows.slice(1).forEach((figure, i) => {
      const before = rows[i]!;
      if (before.unit.zh === figure.unit.zh && before.kind === figure.kind)
        expect(before.value).toBeGreaterThanOrEqual(figure.value);
    });
    expect(await page.locator('.y2025 .group:visible').count()).toBe(0);
    await page.selectOption('[name=sort]', 'name');
    await page.waitForTimeout(300);
    const labels = (await shown(page)).map(
      (id) => dataset.figures.get(dataset.promises.get(id)!.target)!.label.zh,
    );
    expect(labels).toEqual([...labels].sort(new Intl.Collator('zh-CN').compare));
    await page.selectOption('[name=sort]', '');
    await page.waitForTimeout(300);
    expect(await shown(page)).toEqual(ids(groupsInOrder));
    await close();
  });

  it('find words in both languages, and say where nothing fits', async () => {
    const { page, close } = await open();
    await answer(page, () => page.fill('[name=q]', '养老'));
    expect(await shown(page)).toEqual(['home-care-beds', 'rural-care-points', 'care-centres']);
    await answer(page, () => page.fill('[name=q]', 'greenways'));
    expect(await shown(page)).toEqual(['greenways']);
    expect(await answer(page, () => page.fill('[name=q]', '火星'))).toContain('没有符合条件的');
    await close();
  });
});

describe('tabs', () => {
  it('are moved between by arrows, and only the chosen one is in the order of Tab', async () => {
    const { page, close } = await open();
    await page.locator('#tab-2025').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('tab-2024');
    expect(await page.locator('#tab-2024').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#tab-2025').getAttribute('tabindex')).toBe('-1');
    expect(await page.locator('#for-2025').isVisible()).toBe(false);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    await page.keyboard.press('Home');
    expect(await page.locator('#for-2025').isVisible()).toBe(true);
    await close();
  });

  it('open the table that an address’s row stands in', async () => {
    const { page, close } = await open('#2024-old-signals');
    expect(await page.locator('[id="2024-old-signals"]').isVisible()).toBe(true);
    await close();
  });
});

describe('the address', () => {
  it('holds the state, gives it back, and leaves history alone', async () => {
    const { page, close } = await open();
    const length = await page.evaluate(() => history.length);
    await answer(page, () => page.locator('#tab-2024').click());
    await answer(page, () => page.fill('[name=q]', '老旧'));
    await page.selectOption('[name=sort]', 'name');
    await page.waitForTimeout(400);
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({ year: '2024', q: '老旧', sort: 'name' });
    expect(await page.evaluate(() => history.length)).toBe(length);
    const other = await open(address.search);
    await other.page.waitForFunction(() => document.querySelector('.answer')!.textContent.includes('里的'));
    expect(await shown(other.page)).toEqual(await shown(page));
    await other.close();
    await close();
  });

  it('tells of what it does not know or cannot use, and uses the rest', async () => {
    const { page, complaints, close } = await open('?group=best&known=january&outcome=yes&section=2025-10');
    const said = await page.locator('.answer').textContent();
    expect(said).toContain('group=best, outcome=yes');
    const own = groupsInOrder.filter(({ target }) => dataset.figures.get(target)!.section === '2025-10');
    expect(await shown(page)).toEqual(ids(own));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each(['promises/', 'en/promises/'])('/%s', (path) => {
  it('has no axe violation in either tab, light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390]) {
        const options = { colorScheme, bypassCSP: true, viewport: { width, height: 800 } };
        for (const query of ['', '?year=2024', '?known=january']) {
          const { page, complaints, close } = await browser.open(`${site}${path}${query}`, options);
          await ready(page);
          expect(await violations(page)).toEqual([]);
          expect(complaints).toEqual([]);
          await close();
        }
      }
  });

  it.each([320, 390, 768, 1024, 1280, 1920])('fits a window %i px wide', async (width) => {
    const { page, close } = await browser.open(`${site}${path}`, { viewport: { width, height: 800 } });
    await ready(page);
    for (const tab of ['#tab-2025', '#tab-2024']) {
      await page.locator(tab).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const over = await page.$$eval('.pairs:not([hidden]) td', (cells) =>
        cells
          .filter((cell) => cell.clientWidth > 0 && cell.scrollWidth > cell.clientWidth + 1)
          .map((cell) => cell.textContent.trim()),
      );
      expect(over).toEqual([]);
    }
    await close();
  });

  it('does not move while it loads', async () => {
    const { page, close } = await browser.open('about:blank');
    expect(await shiftOnLoad(page, `${site}${path}`)).toBeLessThanOrEqual(0.005);
    await close();
  });

  it('is complete without script: both tables, what came later, and no form', async () => {
    const { page, close } = await browser.open(`${site}${path}`, { javaScriptEnabled: false });
    expect(await shown(page)).toHaveLength(promises.length + earlier.length);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('#lifts td.later summary').isVisible()).toBe(true);
    expect(await page.locator('.pairs .until:visible').count()).toBe(0);
    await close();
  });

  it('leads to entries and downloads that exist', async () => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const figures = readFileSync(join(folder, path.replace('promises', 'figures'), 'index.html'), 'utf8');
    const entries = new Set([...figures.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/figures\/#([a-z0-9-]+)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(100);
    for (const id of links) expect(entries).toContain(id);
    const { page, close } = await browser.open(`${site}${path}`);
    const files = await page.$$eval('a[download]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(files).toHaveLength(4);
    for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
    await close();
  });

  it('prints both tables with the later words', async () => {
    const { page, close } = await browser.open(`${site}${path}`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#for-2025').isVisible()).toBe(true);
    expect(await page.locator('#for-2024').isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    await close();
  });

  it('is at most 40 kB with its style, brotli', () => {
    expect(brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length).toBeLessThanOrEqual(
      40_000,
    );
  });
});

describe('bytes', () => {
  it('the page’s own script: at most 4 kB, brotli', () => {
    const file = readdirSync(join(folder, 'assets')).find((name) => /^promises-[\w-]{8}\.js$/.test(name))!;
    expect(brotliCompressSync(readFileSync(join(folder, 'assets', file))).length).toBeLessThanOrEqual(4000);
  });
});
