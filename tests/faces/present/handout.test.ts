import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadDecks } from '../../../src/build/decks.ts';
import { loadCharts } from '../../../src/build/load-charts.ts';
import { renderStill } from '../../../src/build/render-svg.ts';
import { stepGroups } from '../../../src/build/step-groups.ts';
import { loadStory } from '../../../src/build/story.ts';
import type { Deck } from '../../../src/story/deck.ts';
import { resolveSlide } from '../../../src/story/decks.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { ready } from './talking.ts';

const browser = useBrowser();
const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => path });
const charts = await loadCharts();
/** Of the slides' stills. */
const picture = { lang: 'zh', width: 512, height: 432, scheme: 'auto' } as const;
const deck = loadDecks(story, dataset).find(({ id }) => id === 'ten-minutes')!;
/** A4 without the margins of `handout.css`, CSS pixels. */
const paper = { width: Math.round((178 / 25.4) * 96), height: Math.floor((261 / 25.4) * 96) };
/** Faces that draw a radical and its character alike are written into a PDF as the radical. */
const radicals =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
/** Text of a PDF as it reads; lines break anywhere, also in a phrase. */
const joined = (text: string) =>
  text
    .replace(/\s/g, '')
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radicals.indexOf(radical) + 1] ?? radical);

describe('the hand-out of ten minutes', () => {
  it('is A4, numbered, and says every figure’s words and section', async () => {
    const { page, complaints, close } = await browser.open(`${inject('site')}present/handout/ten-minutes/`);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    const { totalPages, text } = await extractText(pdf);
    expect(totalPages).toBeGreaterThan(8);
    expect(totalPages).toBeLessThan(20);
    const [, , width, height] = (await pdf.getPage(2)).view;
    expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
    for (const [index, content] of text.slice(1).entries())
      expect(joined(content), `page ${index + 2}`).toContain(`${index + 2}/${totalPages}`);
    const all = joined(text.join(''));
    const figures = deck.slides.flatMap((slide) => {
      const resolved = resolveSlide(slide, story);
      if ('steps' in resolved)
        return [...resolved.scene.figures, ...resolved.steps.flatMap(({ references }) => references)];
      return 'chapter' in resolved ? [resolved.chapter.opener ?? ''] : [];
    });
    const said = [...new Set(figures)].flatMap((id) => dataset.figures.get(id) ?? []);
    expect(said.length).toBeGreaterThan(20);
    for (const { id, phrase, section } of said) {
      expect(all, id).toContain(joined(phrase));
      expect(all, id).toContain(joined(dataset.outline.find((each) => each.id === section)!.title.zh));
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps within its pages, and can be read by everyone', async () => {
    const { page, close } = await browser.open(`${inject('site')}present/handout/ten-minutes/`, {
      viewport: { width: paper.width, height: paper.height },
      colorScheme: 'dark',
      bypassCSP: true,
    });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const over = await page.evaluate(({ width, height }) => {
      const whole = document.querySelectorAll('.part, .scene header, .chapter, tr, img');
      return [...document.querySelectorAll('.handout *'), ...whole].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const cut = box.left < -0.5 || box.right > width + 0.5;
        const tall = [...whole].includes(element) && box.height > height;
        return cut || tall ? [`${element.tagName} ${element.className} ${box.right} ${box.height}`] : [];
      });
    }, paper);
    expect(over).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    await close();
  });

  it('is a slide a page as the speaker’s pages', async () => {
    const { page, close } = await browser.open(`${inject('site')}present/pages/ten-minutes/`);
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pdf.numPages).toBe(deck.slides.length);
    await close();
  });

  it('lays out the deck of the address, and tells what is not there', async () => {
    const query = 'scenes=title,air/grains:2013.both,district-haidian,nowhere';
    const { page, complaints, close } = await browser.open(`${inject('site')}present/handout/?${query}`);
    await page.waitForSelector('[role=status]');
    const laid = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.handout > [data-slide]')].map((section) => [
        section.dataset.slide,
        ...[...section.querySelectorAll<HTMLElement>('.step')].map((step) => step.dataset.step),
      ]),
    );
    expect(laid).toEqual([['title'], ['air/grains', '2013', 'both'], ['district-haidian']]);
    expect(await page.textContent('[role=status]')).toContain('nowhere');
    expect(complaints).toEqual([]);
    await close();
  });
});

/** The sheets that a deck is printed on, each with its steps and the view of its picture. */
function sheetsOf({ slides }: Deck) {
  return slides.flatMap((slide) => {
    const resolved = resolveSlide(slide, story);
    if (!('steps' in resolved)) return [{ steps: [], still: '' }];
    const { steps, scene } = resolved;
    const chart = scene.chart === null ? null : charts.get(scene.chart)!;
    return stepGroups(steps, chart, dataset, 'zh').map((group) => ({
      steps: group.steps,
      still: chart && renderStill(chart, dataset, { ...picture, view: group.view }),
    }));
  });
}
/** What a still says, sign by sign as it is drawn. */
const saidIn = (still: string) =>
  [...still.replace(/<(title|style)>.*?<\/\1>/gs, '').matchAll(/>([^<>]*[\p{Script=Han}\d][^<>]*)</gu)].map(
    (match) => joined(match[1]!),
  );

describe('the briefing in print', () => {
  const sheets = sheetsOf(deck);
  const print = async (page: Page) =>
    extractText(
      await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
      ),
    );

  /** Goes to the second slide, the first that has notes, and waits for them. */
  const openNotes = async (page: Page) => {
    await page.waitForSelector('bj-speaker .frame .slide');
    await page.keyboard.press('PageDown');
    await page.locator('bj-speaker .notes h2').first().waitFor();
  };

  it('is a sheet a slide, and one more for each picture of it, with its words and what its numbers rest on', async () => {
    const { page, complaints, close } = await browser.open(`${inject('site')}present/?deck=ten-minutes`);
    await ready(page);
    const { totalPages, text } = await print(page);
    expect(totalPages).toBe(sheets.length);
    expect(sheets.length).toBeGreaterThan(deck.slides.length);
    for (const [index, { steps, still }] of sheets.entries()) {
      const sheet = joined(text[index]!);
      const name = `sheet ${index + 1} ${steps.map(({ address }) => address).join()}`;
      expect(sheet, name).toContain(`${index + 1}/${totalPages}`);
      // A picture may say more than it shows.
      const said = saidIn(still ?? '');
      expect(said.filter((each) => sheet.includes(each)).length, name).toBeGreaterThanOrEqual(
        said.length / 2,
      );
      for (const { prose, references, notes } of steps) {
        expect(sheet, name).toContain(joined(prose.replace(/<[^>]+>/g, '')));
        if (notes !== '') expect(sheet, name).not.toContain(joined(notes.replace(/<[^>]+>/g, '')));
        for (const { phrase, section } of references.flatMap((id) => dataset.figures.get(id) ?? [])) {
          expect(sheet, name).toContain(joined(phrase));
          expect(sheet, name).toContain(joined(dataset.outline.find(({ id }) => id === section)!.title.zh));
        }
      }
    }
    // Afterwards the talk goes on where it was.
    expect(await page.locator('.paper').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has what to say on the speaker’s paper', async () => {
    const { page, close } = await browser.open(`${inject('site')}present/?speaker&deck=ten-minutes`, {
      colorScheme: 'dark',
    });
    await openNotes(page);
    const { totalPages, text } = await print(page);
    expect(totalPages).toBe(sheets.length);
    for (const [index, { steps }] of sheets.entries())
      for (const { notes } of steps)
        expect(joined(text[index]!)).toContain(joined(notes.replace(/<[^>]+>/g, '')));
    await close();
  });

  it.each(['?deck=full', '?speaker&deck=full'])('keeps every sheet to its page: %s', async (query) => {
    const { page, close } = await browser.open(`${inject('site')}present/${query}`, {
      viewport: { width: 1016, height: 700 },
    });
    await page.waitForSelector('.is-deck .slide');
    if (query.includes('speaker')) await openNotes(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const wrong = await page.locator('.leaf').evaluateAll((leaves) =>
      leaves.flatMap((leaf) => {
        const bottom = (name: string) => leaf.querySelector(name)?.getBoundingClientRect().bottom ?? 0;
        const source = leaf.querySelector('.source')?.getBoundingClientRect().top ?? Infinity;
        const over = leaf.scrollHeight > leaf.clientHeight + 1 || leaf.scrollWidth > leaf.clientWidth + 1;
        const upon = Math.max(bottom('.steps'), bottom('.notes'), bottom('.stage')) > source + 1;
        return over || upon ? [leaf.textContent.trim().slice(0, 40)] : [];
      }),
    );
    expect(await page.locator('.leaf').count()).toBeGreaterThan(140);
    expect(wrong).toEqual([]);
    await close();
  });
});
