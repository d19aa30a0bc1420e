import type PptxGenJS from 'pptxgenjs';
import type { AnyChart, Size, Table } from '../../model/chart.ts';
import { lookup } from '../../model/lookup.ts';
import { sourceLine } from '../source-line.ts';
import { addSource, newSlide, type DrawContext } from './draw-pages.ts';
import { addLines, addOver } from './add-text.ts';
import { drawNative } from './draw-native.ts';
import { fittingSize, heightOf } from './fit.ts';
import { faces, ink } from './look.ts';
import { boxes, plain, sceneBoxes, type Box } from './masters.ts';
import { plainText } from './plain.ts';
import type { PictureView } from './native-chart.ts';
import type { Page, ScenePage } from './plan.ts';
import { fitTable, tableSize } from './table.ts';
import { pptxWords } from './words.ts';

export interface SceneContext extends DrawContext {
  readonly charts: ReadonlyMap<string, AnyChart>;
  /** The page's picture, a PNG, where it has one. */
  readonly png: Uint8Array | null;
}

/** CSS pixels of a picture to an inch of the slide: its smallest labels are then read from the last row. */
const pixelsPerInch = 66;

const textSizes = [22, 20, 18, 16, 14];

/** The picture that a page shows, and its size in CSS pixels; null for a page without one. */
export function pictureOf(page: Page): (PictureView & { readonly size: Size }) | null {
  if (page.kind === 'district')
    return { chart: 'district-map', view: page.view, size: sizeOf(sceneBoxes(true).picture) };
  if (page.kind !== 'scene' || page.native || page.scene.chart === null) return null;
  return { chart: page.scene.chart, view: page.view, size: sizeOf(boxesOf(page).picture) };
}

const sizeOf = ({ w, h }: Box): Size => ({
  width: Math.round(w * pixelsPerInch),
  height: Math.round(h * pixelsPerInch),
});

const boxesOf = ({ native, table }: ScenePage) =>
  sceneBoxes(!native && table !== null && table.head.length > 2);

/** A scene's headline, its picture or chart, its sentences and its figures. */
export function drawScene(page: ScenePage, context: SceneContext): PptxGenJS.Slide {
  const { chapter, scene, native, table, part } = page;
  const { deck, lang } = context;
  const [now, all] = part;
  const slide = newSlide(context, 'scene', scene.title || chapter.title);
  const over = all > 1 ? `${chapter.title}  ${now}/${all}` : chapter.title;
  addOver(slide, over);
  const sentences = page.steps.flatMap(({ prose }) => plainText(prose));
  if (scene.chart === null) {
    drawWords(slide, page, sentences, context);
    return slide;
  }
  const chart = lookup(context.charts, scene.chart, 'charts');
  const { picture, side } = boxesOf(page);
  const alt = page.steps.at(-1)!.alt;
  if (native) drawNative(slide, deck, native, picture);
  else drawPicture(slide, chart, picture, alt, context);
  drawSide(slide, sentences, native ? null : table, side, lang);
  addSource(slide, native ? native.source : sourceLine(chart, context.dataset, lang), lang);
  return slide;
}

/** A district's map and the places on it. */
export function drawDistrict(
  page: Extract<Page, { kind: 'district' }>,
  context: SceneContext,
): PptxGenJS.Slide {
  const { lang } = context;
  const say = pptxWords[lang];
  const slide = newSlide(context, 'scene', say.district(page.district.name[lang]));
  const chart = lookup(context.charts, 'district-map', 'charts');
  const { picture, side } = sceneBoxes(true);
  const alt = chart.alt(chart.select(context.dataset), chart.parseView(page.view), lang);
  drawPicture(slide, chart, picture, alt, context);
  // The district is the slide's own: its column says nothing new.
  const column = <T>(cells: readonly T[]) => cells.filter((_, i) => i !== 1);
  const table = { ...page.table, head: column(page.table.head), rows: page.table.rows.map(column) };
  drawSide(slide, page.table.rows.length === 0 ? [say.notNamed] : [], table, side, lang);
  addSource(slide, sourceLine(chart, context.dataset, lang), lang);
  return slide;
}

function drawPicture(
  slide: PptxGenJS.Slide,
  chart: AnyChart,
  box: Box,
  alt: string,
  { png, lang }: SceneContext,
): void {
  if (png === null) throw new Error(`${chart.id}: a page without its picture`);
  const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
  slide.addImage({ ...box, data, altText: alt, objectName: chart.title[lang] });
}

/** Sentences above, the figures below them as a table that can be edited. */
function drawSide(
  slide: PptxGenJS.Slide,
  sentences: readonly string[],
  table: Table | null,
  box: Box,
  lang: 'zh' | 'en',
): void {
  const share = table === null || table.rows.length === 0 ? 1 : 0.62;
  const size = fittingSize(sentences, { w: box.w, h: box.h * share }, textSizes);
  const height = sentences.length === 0 ? 0 : heightOf(sentences, size, box.w) + 0.1;
  if (sentences.length > 0)
    addLines(
      slide,
      sentences,
      { x: box.x, y: box.y, w: box.w, h: Math.min(height, box.h), fontSize: size, lineSpacingMultiple: 1.1 },
      { paraSpaceAfter: size * 0.5 },
    );
  if (table === null || table.rows.length === 0) return;
  const y = box.y + height + (height === 0 ? 0 : 0.2);
  drawTable(slide, table, { ...box, y, h: box.y + box.h - y }, lang);
}

function drawTable(slide: PptxGenJS.Slide, table: Table, box: Box, lang: 'zh' | 'en'): void {
  const fitted = fitTable(table, box);
  const say = pptxWords[lang];
  if (fitted) {
    const cell = (text: string, bold: boolean, color: string) => ({ text, options: { bold, color } });
    slide.addTable(
      [
        fitted.head.map((text) => cell(text, true, ink['ink-2'])),
        ...fitted.rows.map((row) => row.map((text, i) => cell(text, i > 0, ink.ink))),
      ],
      {
        x: box.x,
        y: box.y,
        w: box.w,
        colW: [...fitted.widths],
        fontFace: faces.latin,
        fontSize: tableSize,
        valign: 'middle',
        margin: [0.03, 0.05, 0.03, 0.02],
        border: { type: 'none' },
        objectName: table.caption,
      },
    );
  }
  const left = fitted?.left ?? table.rows.length;
  if (left > 0)
    slide.addText(say.more(left), {
      ...plain,
      x: box.x,
      y: box.y + (fitted?.height ?? 0) + 0.04,
      w: box.w,
      h: 0.28,
      fontSize: 14,
      color: ink['ink-2'],
      valign: 'top',
    });
}

/** A scene without a chart: its words alone, and the targets that have no number. */
function drawWords(
  slide: PptxGenJS.Slide,
  { steps }: ScenePage,
  sentences: readonly string[],
  { dataset, lang }: SceneContext,
): void {
  const targets = steps
    .flatMap(({ commitments }) => commitments)
    .map((id) => lookup(dataset.commitments, id, 'commitments').label[lang]);
  const box = targets.length === 0 ? boxes.whole : { ...boxes.whole, w: 4.4 };
  const size = fittingSize(sentences, box, [30, 26, 22, 20, 18, 16]);
  addLines(
    slide,
    sentences,
    { ...box, fontSize: size, lineSpacingMultiple: 1.2 },
    { paraSpaceAfter: size * 0.7 },
  );
  if (targets.length === 0) return;
  const list = { ...boxes.whole, x: box.x + box.w + 0.5, w: boxes.whole.w - box.w - 0.5 };
  const listSize = fittingSize(targets, { w: list.w - 0.3, h: list.h }, [20, 18, 16, 14]);
  addLines(
    slide,
    targets,
    { ...list, fontSize: listSize },
    { paraSpaceAfter: listSize * 0.5, bullet: { characterCode: '25CB', indent: 24 } },
  );
}
