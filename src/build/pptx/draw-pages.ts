import type PptxGenJS from 'pptxgenjs';
import { measureText } from '../../lib/measure-text.ts';
import { formatFigure, formatParts, joinParts } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { report } from '../../model/report.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { addLines, addOver } from './add-text.ts';
import { drawNative } from './draw-native.ts';
import { fittingSize } from './fit.ts';
import { faces, ink } from './look.ts';
import { boxes, plain, spine } from './masters.ts';
import { plainText } from './plain.ts';
import type { Page } from './plan.ts';
import { pptxWords } from './words.ts';

export interface DrawContext {
  readonly deck: PptxGenJS;
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** How far the deck has come, from 0 to 1. */
  readonly progress: number;
}

type Drawn<Kind extends Page['kind']> = Extract<Page, { kind: Kind }>;

/** A new slide with its title, and the place on the axis. */
export function newSlide({ deck, progress }: DrawContext, master: string, title: string): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: master });
  slide.addText(title, { placeholder: 'title' });
  const size = 0.16;
  slide.addShape(deck.ShapeType.ellipse, {
    x: spine - size / 2,
    y: 0.4 + progress * 6.7 - size / 2,
    w: size,
    h: size,
    fill: { color: ink.red },
    objectName: 'progress',
  });
  return slide;
}

export function drawTitle(page: Drawn<'title'>, context: DrawContext): PptxGenJS.Slide {
  const { dataset, lang } = context;
  const say = pptxWords[lang];
  const slide = newSlide(context, 'cover', say.project);
  slide.addText(page.title, {
    ...plain,
    ...boxes.coverText,
    h: 0.6,
    fontSize: 30,
    color: ink.red,
    bold: true,
    valign: 'top',
  });
  if (page.text !== '')
    slide.addText(page.text, {
      ...plain,
      ...boxes.coverText,
      y: boxes.coverText.y + 0.7,
      h: 0.9,
      fontSize: 20,
      valign: 'top',
    });
  drawContents(slide, page.contents);
  const lines = [
    `${report.title[lang]} · ${report.date[lang]}`,
    say.edition(dataset.edition.version, dataset.edition.date),
    say.about,
    say.schematic,
  ];
  addLines(slide, lines, {
    ...boxes.coverSource,
    fontSize: 14,
    color: ink['ink-2'],
    lineSpacingMultiple: 1.2,
  });
  return slide;
}

/** The chapters, in as many columns as they need. */
function drawContents(slide: PptxGenJS.Slide, contents: readonly string[]): void {
  const perColumn = 15;
  const columns = Math.ceil(contents.length / perColumn);
  for (let i = 0; i < columns; i++) {
    const titles = contents.slice(i * perColumn, (i + 1) * perColumn);
    addLines(slide, titles, {
      x: boxes.contents.x + boxes.contents.w - (columns - i) * 2,
      y: boxes.contents.y,
      w: 2,
      h: boxes.contents.h,
      fontSize: 16,
      color: ink['ink-2'],
      lineSpacingMultiple: 1.12,
    });
  }
}

/** A chapter's headline and its one number. */
export function drawChapter({ chapter }: Drawn<'chapter'>, context: DrawContext): PptxGenJS.Slide {
  const { deck, dataset, lang } = context;
  const slide = newSlide(context, 'opener', plainText(chapter.headline).join(''));
  addOver(slide, chapter.title);
  const text = plainText(chapter.deck);
  if (chapter.opener === null) {
    const box = { ...boxes.openerText, y: 2.3, h: 3 };
    slide.addText(text.join('\n'), {
      ...plain,
      ...box,
      fontSize: fittingSize(text, box, [28, 24, 20]),
      valign: 'top',
      lineSpacingMultiple: 1.3,
    });
    return slide;
  }
  const figure = lookup(dataset.figures, chapter.opener, 'figures');
  const parts = formatParts(figure, lang);
  const digits = parts.findIndex(({ role }) => role === 'digits');
  const runs = [
    { text: joinParts(parts.slice(0, digits), lang), size: 44 },
    { text: parts[digits]!.text, size: 115 },
    { text: joinParts(parts.slice(digits + 1), lang), size: 44 },
  ].filter(({ text }) => text !== '');
  const promised = figure.role === 'target';
  if (promised) {
    // Promised is outlined, here as everywhere.
    const width = runs.reduce((sum, { text, size }) => sum + measureText(text, size) / 72, 0.8);
    const { x, y, h } = boxes.openerNumber;
    slide.addShape(deck.ShapeType.rect, {
      x,
      y,
      w: width,
      h,
      line: { color: ink.red, width: 2 },
      objectName: 'promised',
    });
  }
  const space = lang === 'en' ? ' ' : '';
  slide.addText(
    runs.map(({ text, size }, i) => ({
      text: (i === 0 ? '' : space) + text,
      options: { fontSize: size, fontFace: faces.latin, bold: true, color: ink.red },
    })),
    { ...plain, ...boxes.openerNumber, x: boxes.openerNumber.x + (promised ? 0.3 : 0), valign: 'middle' },
  );
  slide.addText([figure.label[lang], ...(promised ? [pageWords[lang].target] : [])].join(' · '), {
    ...plain,
    ...boxes.openerLabel,
    fontSize: 20,
    color: ink['ink-2'],
    valign: 'top',
  });
  slide.addText(text.join('\n'), {
    ...plain,
    ...boxes.openerText,
    fontSize: fittingSize(text, boxes.openerText, [22, 20, 18, 16]),
    valign: 'top',
    lineSpacingMultiple: 1.25,
  });
  const section = dataset.outline.find(({ id }) => id === figure.section)!;
  addSource(
    slide,
    `${formatFigure(figure, lang)}：“${figure.phrase}”，${report.title[lang]}“${section.title[lang]}”。`,
    lang,
  );
  return slide;
}

/** Figures year by year, up to four charts. */
export function drawHistories({ charts }: Drawn<'histories'>, context: DrawContext): PptxGenJS.Slide {
  const { deck, lang } = context;
  const say = pptxWords[lang];
  const slide = newSlide(context, 'scene', say.historiesOf);
  addOver(slide, say.histories);
  const { x, y, w, h } = boxes.whole;
  const columns = charts.length === 1 ? 1 : 2;
  const rows = charts.length > 2 ? 2 : 1;
  const gap = 0.4;
  const cell = { w: (w - gap * (columns - 1)) / columns, h: (h - 0.2 * (rows - 1)) / rows };
  for (const [i, chart] of charts.entries()) {
    const box = {
      x: x + (i % columns) * (cell.w + gap),
      y: y + Math.floor(i / columns) * (cell.h + 0.2),
      ...cell,
    };
    drawNative(slide, deck, chart, box);
  }
  addSource(slide, say.historiesSource, lang);
  return slide;
}

export function addSource(slide: PptxGenJS.Slide, text: string, lang: Lang): void {
  slide.addText(pptxWords[lang].source + text, {
    ...plain,
    ...boxes.source,
    fontSize: 14,
    color: ink['ink-2'],
    valign: 'top',
  });
}
