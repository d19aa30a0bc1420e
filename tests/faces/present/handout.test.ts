import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadDecks } from '../../../src/build/decks.ts';
import { loadStory } from '../../../src/build/story.ts';
import { resolveSlide } from '../../../src/story/decks.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';

const browser = useBrowser();
const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => path });
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

describe('the briefing in print', () => {
  it('is a slide a page, with all its steps within it', async () => {
    const { page, close } = await browser.open(`${inject('site')}present/?deck=chapter-street`, {
      viewport: { width: 1123, height: 794 },
    });
    await page.waitForSelector('.is-deck .slide.present');
    const slides = await page.locator('.slides > .slide').count();
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pdf.numPages).toBe(slides);
    const [, , width, height] = (await pdf.getPage(1)).view;
    expect(width!).toBeGreaterThan(height!);
    await page.emulateMedia({ media: 'print' });
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('.slides > .slide')].flatMap((slide) => {
        const sheet = slide.getBoundingClientRect();
        const head = slide.querySelector('header')?.getBoundingClientRect().bottom ?? sheet.top;
        return [...slide.querySelectorAll<HTMLElement>('.step')].flatMap((step) => {
          const box = step.getBoundingClientRect();
          const seen = getComputedStyle(step).visibility === 'visible';
          return seen && box.top >= head && box.bottom <= sheet.bottom ? [] : [step.dataset.step];
        });
      }),
    );
    expect(out).toEqual([]);
    await close();
  });
});
