import type { AnyChart, Size } from '../../model/chart.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset } from '../../model/types.ts';
import type { Deck } from '../../story/deck.ts';
import type { Story } from '../../story/types.ts';
import { drawChapter, drawHistories, drawTitle } from './draw-pages.ts';
import { drawDistrict, drawScene, pictureOf, type SceneContext } from './draw-scene.ts';
import { finishPackage } from './finish.ts';
import { faces } from './look.ts';
import { defineMasters } from './masters.ts';
import { notesOf } from './notes.ts';
import { planDeck, type Page } from './plan.ts';
import PptxGenJS from 'pptxgenjs';
import { pptxWords } from './words.ts';

export interface PptxSources {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
  /** A PNG of a chart's view at a size in CSS pixels; asked for several at once. */
  readonly picture: (chart: AnyChart, view: string, size: Size) => Promise<Uint8Array>;
}

/** A deck as an office file (PPTX). The same data make the same bytes. */
export async function makePptx(deck: Deck, sources: PptxSources): Promise<Uint8Array> {
  const { story, dataset } = sources;
  const { lang } = story;
  const say = pptxWords[lang];
  const pages = planDeck(deck, sources);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = `${deck.title[lang]} · ${say.project}`;
  file.author = say.project;
  file.company = say.project;
  file.subject = say.edition(dataset.edition.version, dataset.edition.date);
  file.theme = { headFontFace: faces.latin, bodyFontFace: faces.latin };
  defineMasters(file);
  const pictures = await Promise.all(
    pages.map((page) => {
      const picture = pictureOf(page);
      return (
        picture &&
        sources.picture(lookup(sources.charts, picture.chart, 'charts'), picture.view, picture.size)
      );
    }),
  );
  for (const [i, page] of pages.entries()) {
    const progress = pages.length === 1 ? 0 : i / (pages.length - 1);
    const slide = drawPage(page, { ...sources, deck: file, lang, progress, png: pictures[i]! });
    slide.addNotes(notesOf(page, dataset, lang));
  }
  const bytes = (await file.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return finishPackage(bytes, {
    charts: pages.flatMap((page) =>
      page.kind === 'histories' ? page.charts : page.kind === 'scene' && page.native ? [page.native] : [],
    ),
    language: say.language,
    date: dataset.edition.date,
    said: say.said,
  });
}

function drawPage(page: Page, context: SceneContext) {
  switch (page.kind) {
    case 'title':
      return drawTitle(page, context);
    case 'chapter':
      return drawChapter(page, context);
    case 'scene':
      return drawScene(page, context);
    case 'district':
      return drawDistrict(page, context);
    case 'histories':
      return drawHistories(page, context);
  }
}
