import type { ElementFacts } from '../faces/element/facts.ts';
import type { TakeTexts } from '../faces/gallery/take-section.ts';
import { ownWidth } from '../flat/sheet.ts';
import type { Corner } from '../lib/corners.ts';
import type { AnyChart } from '../model/chart.ts';
import type { Lang } from '../model/types.ts';
import type { TakeFacts } from '../scenes/take/facts.ts';
import { filePath, kinds } from '../scenes/take/files.ts';
import { snippetsOf } from '../scenes/take/snippets.ts';
import type { EmbedSource } from './embed-content.ts';
import { embedHeight } from './embed-size.ts';

/** Widths of frames for which an embed's height is told, px; between them it is drawn straight. */
const frameWidths = [320, 480, 640, 800, 960] as const;

/** What the dialog to take a chart along knows of it: what its element knows, and how high its embed is. */
export function takeFacts(
  chart: AnyChart,
  facts: ElementFacts,
  told: Pick<EmbedSource, 'dataset' | 'story'>,
  home: string | null,
): TakeFacts {
  const { id, title, source, defaultView, views, tables } = facts;
  const framesIn = (lang: Lang) =>
    frameWidths.map((width): Corner => [width, embedHeight(chart, told, lang, width)]);
  const frames = { zh: framesIn('zh'), en: framesIn('en') };
  const { edition, mapApproval } = told.dataset;
  const height = chart.height(ownWidth);
  return { id, title, source, defaultView, views, tables, frames, height, mapApproval, edition, home };
}

/** What a chart's page prints to be taken along: its default view, following corrections. */
export function takeTexts(facts: TakeFacts, lang: Lang, base: string): TakeTexts {
  const choice = { lang, view: facts.defaultView, theme: 'auto', frozen: false } as const;
  return {
    texts: snippetsOf(facts, choice, facts.home ?? base),
    files: kinds.map((kind) => ({ kind, href: `${base}${filePath(facts.id, lang, kind)}` })),
  };
}
