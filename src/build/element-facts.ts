import type { ElementFacts } from '../faces/element/facts.ts';
import { corners } from '../lib/corners.ts';
import type { AnyChart, Table } from '../model/chart.ts';
import { langs, type Dataset, type Lang, type Text } from '../model/types.ts';
import { pageWords } from '../ui/page-words.ts';

/** Containers for which the height is told, CSS pixels. */
const widths = { from: 240, to: 2400 } as const;

export interface FactsOptions {
  readonly dataset: Dataset;
  /** Views told beside the chart's own list: those of the story. */
  readonly views: readonly string[];
  readonly source: Text;
  readonly link: Text | null;
}

/** What a chart's element shows beside its picture: findings and tables of its views, each table once. */
export function elementFacts(chart: AnyChart, { dataset, views, source, link }: FactsOptions): ElementFacts {
  const data: unknown = chart.select(dataset);
  const tables: Array<Record<Lang, Table>> = [];
  const known = new Map<string, number>();
  const kept = (table: Record<Lang, Table>): number => {
    const key = JSON.stringify(table);
    const index = known.get(key) ?? tables.push(table) - 1;
    known.set(key, index);
    return index;
  };
  const told = [...new Set([...chart.views, chart.defaultView, ...views])].map((name) => {
    const view: unknown = chart.parseView(name);
    const inBoth = <T>(make: (lang: Lang) => T) =>
      Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
    const table = kept(inBoth((lang) => chart.table(data, view, lang, dataset)));
    return [name, { alt: inBoth((lang) => chart.alt(data, view, lang)), table }] as const;
  });
  return {
    id: chart.id,
    title: chart.title,
    source,
    site: { zh: pageWords.zh.title, en: pageWords.en.title },
    link,
    defaultView: chart.defaultView,
    views: Object.fromEntries(told),
    tables,
    heights: corners((width) => chart.height(width), widths.from, widths.to),
  };
}
