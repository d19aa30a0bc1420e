import { measureText } from '../lib/measure-text.ts';
import type { AnyChart } from '../model/chart.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { plainRows } from './cards/text.ts';
import { sourceLine } from './source-line.ts';

/** What an embed's page sets around its picture (`faces/embed/embed.css`), px. */
const page = {
  sides: 32,
  ends: 30,
  title: { size: 20, leading: 27, below: 8 },
  says: { size: 15, leading: 24, around: 20, most: 690, steps: 168 },
  source: { size: 13, leading: 21 },
  details: 49,
  foot: 30,
} as const;

/**
 * The height of a chart's embed at a width, px: for hosts that must be told before the frame can say it itself. Reckoned
 * with estimated text widths, rather too high than too low: a test holds it to what a browser makes of it.
 */
export function embedHeight(chart: AnyChart, dataset: Dataset, lang: Lang, width: number): number {
  const wide = Math.min(width, 960) - page.sides;
  const rows = (text: string, within: number, size: number) => plainRows(text, within, size).length;
  const data: unknown = chart.select(dataset);
  const stepped = chart.views.length > 1;
  // Beside the steps where there is room; all views' sentences take the room of the longest.
  const beside = stepped && wide >= 600;
  const told = Math.min(page.says.most, beside ? wide - page.says.steps : wide);
  const says = chart.views.map((view) =>
    rows(chart.alt(data, chart.parseView(view), lang), told, page.says.size),
  );
  const saying = Math.max(...says) * page.says.leading;
  const { title, source } = page;
  return Math.ceil(
    page.ends +
      rows(chart.title[lang], wide, title.size) * title.leading +
      title.below +
      chart.height(wide) +
      page.says.around +
      (stepped ? (beside ? Math.max(saying, 44) : saying + 52) : saying) +
      rows(sourceLine(chart, dataset, lang), wide, source.size) * source.leading +
      page.details +
      footRows(wide, lang) * source.leading +
      page.foot -
      source.leading,
  );
}

/** The link and the edition stand beside each other where there is room. */
function footRows(wide: number, lang: Lang): number {
  return measureText(lang === 'zh' ? '图表与出处' : 'Chart and sources', 13) + 220 > wide ? 2 : 1;
}
