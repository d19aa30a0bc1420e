import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const site = inject('site');
const dataset = loadDataset();
const figures = [...dataset.figures.values()];
const all = figures.length;

async function explorer(query = '', lang: '' | 'en/' = '') {
  const opened = await browser.open(`${site}${lang}figures/${query}`);
  await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('bj-explorer') !== undefined);
}

/** Ids of the rows that can be seen, in their order. */
async function shown(page: Page): Promise<string[]> {
  return page.$$eval('.rows tbody tr', (rows) =>
    rows.filter((row) => row.getClientRects().length > 0).map((row) => row.querySelector('a')!.hash.slice(1)),
  );
}

/** Waits for an answer other than the one before, and for the rows below the window. */
async function answer(page: Page, act: () => Promise<unknown>): Promise<string> {
  const status = page.locator('.answer');
  const before = await status.textContent();
  await act();
  await page.waitForFunction((text) => document.querySelector('.answer')!.textContent !== text, before);
  await page.waitForTimeout(100);
  return (await status.textContent())!;
}

const counted = (count: number) => `${all}个数里的${count}个`;

describe('the search', () => {
  it('finds Chinese words, and says how many figures hold them', async () => {
    const { page, complaints, close } = await explorer();
    const said = await answer(page, () => page.fill('[name=q]', '公园'));
    const ids = await shown(page);
    expect(said).toBe(counted(ids.length));
    expect(ids).toContain('parks-total');
    expect(ids.length).toBeLessThan(20);
    for (const { id, phrase, label } of figures)
      if (`${phrase}${label.zh}`.includes('公园')) expect(ids).toContain(id);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds English words by their beginning, on the Chinese page too', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.fill('[name=q]', 'gree'));
    expect(await shown(page)).toContain('greenways-built');
    await close();
  });

  it('finds English and Chinese words on the English page, and answers in English', async () => {
    const { page, close } = await explorer('', 'en/');
    const said = await answer(page, () => page.fill('[name=q]', 'parks'));
    expect(said).toMatch(new RegExp(`^\\d+ of ${all} figures$`));
    expect(await shown(page)).toContain('parks-total');
    await answer(page, () => page.fill('[name=q]', '细颗粒物'));
    expect(await shown(page)).toContain('pm25-annual-mean');
    await close();
  });

  it('finds numbers as they are printed', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.fill('[name=q]', '30.5'));
    expect(await shown(page)).toContain('pm25-annual-mean');
    await answer(page, () => page.fill('[name=q]', ''));
    await answer(page, () => page.fill('[name=q]', '6.2'));
    expect(await shown(page)).toContain('pm25-change');
    await close();
  });

  it('does not find what every citation holds', async () => {
    const { page, close } = await explorer();
    expect(await answer(page, () => page.fill('[name=q]', '政府工作报告引自'))).toContain('没有符合条件的数');
    await close();
  });

  it('says so where nothing is found, and shows all again when cleared', async () => {
    const { page, close } = await explorer();
    expect(await answer(page, () => page.fill('[name=q]', '火星'))).toContain('没有符合条件的数');
    expect(await shown(page)).toEqual([]);
    expect(await answer(page, () => page.click('button[type=reset]'))).toBe(`全部${all}个数`);
    expect(await shown(page)).toHaveLength(all);
    await page.waitForURL((url) => url.search === '');
    await close();
  });

  it('answers the last word, not the one whose library came late', async () => {
    const { page, close } = await browser.open('about:blank');
    await page.route('**/search-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto(`${site}figures/`);
    await ready(page);
    await page.fill('[name=q]', '公园');
    await page.fill('[name=q]', '');
    await page.waitForTimeout(1500);
    expect(await shown(page)).toHaveLength(all);
    await close();
  });

  it('says so where its library does not come, and filters none the less', async () => {
    const { page, close } = await browser.open('about:blank');
    await page.route('**/search-*.js', (route) => route.abort());
    await page.goto(`${site}figures/`);
    await ready(page);
    expect(await answer(page, () => page.fill('[name=q]', '公园'))).toContain('没有装载成功');
    expect(await shown(page)).toHaveLength(all);
    await close();
  });
});

describe('the filters', () => {
  it.each([
    ['section', '2024-5', figures.filter(({ section }) => section === '2024-5')],
    ['theme', 'greening', figures.filter(({ theme }) => theme === 'greening')],
    ['role', 'target', figures.filter(({ role }) => role === 'target')],
    ['kind', 'rank', figures.filter(({ kind }) => kind === 'rank')],
  ])('by %s show what the records say', async (facet, value, expected) => {
    const { page, close } = await explorer();
    const said = await answer(page, () => page.selectOption(`[name=${facet}]`, value));
    expect(await shown(page)).toEqual(expected.map(({ id }) => id));
    expect(said).toBe(counted(expected.length));
    await close();
  });

  it('by district show what its places tell of', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.selectOption('[name=district]', 'tongzhou'));
    const tied = [...dataset.places.values()].filter(({ districts }) => districts.includes('110112'));
    const expected = new Set(tied.flatMap((place) => place.figures));
    expect(new Set(await shown(page))).toEqual(expected);
    expect(expected.size).toBeGreaterThan(0);
    await close();
  });

  it('join with each other and with the search', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.selectOption('[name=theme]', 'greening'));
    await answer(page, () => page.selectOption('[name=role]', 'done'));
    await answer(page, () => page.fill('[name=q]', '公园'));
    const ids = await shown(page);
    expect(ids).toContain('parks-total');
    for (const id of ids) expect(dataset.figures.get(id)).toMatchObject({ theme: 'greening', role: 'done' });
    await close();
  });

  it('dim in the field what they leave out', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.selectOption('[name=role]', 'target'));
    const lit = await page.$$eval('.mark:not(.out)', (marks) => marks.map(({ className }) => className));
    expect(lit).toHaveLength(figures.filter(({ role }) => role === 'target').length);
    for (const name of lit) expect(name).toContain('target');
    await close();
  });
});

describe('the order', () => {
  it('goes by name, by size within a unit, and back to the report’s', async () => {
    const { page, close } = await explorer();
    await page.selectOption('[name=sort]', 'label');
    await page.waitForTimeout(300);
    const labels = (await shown(page)).map((id) => dataset.figures.get(id)!.label.zh);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('zh-CN').compare));
    await page.selectOption('[name=sort]', 'size');
    await page.waitForTimeout(300);
    const sizes = (await shown(page)).map((id) => dataset.figures.get(id)!);
    sizes.slice(1).forEach((figure, index) => {
      const before = sizes[index]!;
      if (before.unit.zh === figure.unit.zh) expect(before.value).toBeGreaterThanOrEqual(figure.value);
    });
    await page.selectOption('[name=sort]', 'report');
    await page.waitForTimeout(300);
    expect(await shown(page)).toEqual(figures.map(({ id }) => id));
    await close();
  });
});

describe('the address', () => {
  it('holds the state, and gives it back to another reader', async () => {
    const { page, close } = await explorer();
    await answer(page, () => page.selectOption('[name=theme]', 'greening'));
    await answer(page, () => page.fill('[name=q]', '公园'));
    await page.selectOption('[name=sort]', 'size');
    await page.waitForTimeout(400);
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({ q: '公园', theme: 'greening', sort: 'size' });
    const other = await browser.open(address.href);
    await ready(other.page);
    await other.page.waitForFunction(() => document.querySelector('.answer')!.textContent.includes('里的'));
    expect(await shown(other.page)).toEqual(await shown(page));
    expect(await other.page.inputValue('[name=q]')).toBe('公园');
    expect(await other.page.inputValue('[name=theme]')).toBe('greening');
    await other.close();
    await close();
  });

  it('leaves history alone: Back leaves the page', async () => {
    const { page, close } = await browser.open(`${site}charts/`);
    await page.goto(`${site}figures/`);
    await ready(page);
    await answer(page, () => page.selectOption('[name=role]', 'target'));
    await answer(page, () => page.selectOption('[name=role]', 'done'));
    await page.waitForTimeout(300);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/charts/');
    await close();
  });

  it('tells of what it does not know, and uses the rest', async () => {
    const { page, complaints, close } = await explorer('?theme=marble&colour=red&role=target');
    const said = await page.locator('.answer').textContent();
    expect(said).toContain('theme=marble, colour=red');
    expect(said).toContain(counted(figures.filter(({ role }) => role === 'target').length));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the field and the table', () => {
  it('have one mark and one row a figure, solid where done, and links that lead to entries', async () => {
    const { page, close } = await explorer();
    const marks = await page.$$eval('.mark', (links) =>
      links.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.classList.contains('done')]),
    );
    expect(marks).toEqual(figures.map(({ id, role }) => [id, role === 'done']));
    expect(await page.locator('.answer').textContent()).toBe(`全部${all}个数`);
    expect(await page.locator('.mark').first().getAttribute('title')).toContain(figures[0]!.label.zh);
    await close();
  });

  it('are named to screen readers as a table with its heads', async () => {
    const { page, close } = await explorer();
    await page.getByRole('table', { name: '全部数字' }).waitFor();
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      '指标',
      '数',
      '部分',
      '报告原话',
    ]);
    expect(await page.getByRole('rowheader', { name: '全市公园总数', exact: true }).count()).toBe(1);
    await close();
  });

  it.each([
    ['a row', '.rows tr:has(a[href="#parks-total"]) .said'],
    ['a row’s name', '.rows a[href="#parks-total"]'],
    ['a mark', '.mark[href="#parks-total"]'],
  ])('open the provenance by a click on %s', async (_, selector) => {
    const { page, close } = await explorer();
    await page.locator(selector).click();
    await page.locator('dialog[open] .value', { hasText: '1100个' }).waitFor();
    await close();
  });

  it('open the provenance by Enter on a row’s name, and give the focus back', async () => {
    const { page, close } = await explorer();
    await page.locator('.rows a[href="#parks-total"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] .value', { hasText: '1100个' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#parks-total');
    await close();
  });

  it('keep a row’s address for a new tab: with Control nothing opens here', async () => {
    const { page, close } = await explorer();
    await page.locator('.rows a[href="#parks-total"]').click({ modifiers: ['Control'] });
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await close();
  });
});

describe('on a phone', () => {
  it('the filters are folded away until they are wanted, or in use', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const { page, close } = await browser.open(`${site}figures/`, phone);
    await ready(page);
    expect(await page.locator('[name=theme]').isVisible()).toBe(false);
    await page.getByRole('button', { name: '筛选与排列' }).tap();
    expect(await page.locator('[name=theme]').isVisible()).toBe(true);
    await page.goto(`${site}figures/?theme=greening`);
    await ready(page);
    expect(await page.locator('[name=theme]').isVisible()).toBe(true);
    await close();
  });
});
