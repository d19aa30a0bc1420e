import { csvFormat, csvFormatRows } from 'd3-dsv';
import type { AnyChart } from '../model/chart.ts';
import { formatFigure } from '../model/format.ts';
import { linkToPhrase, report } from '../model/report.ts';
import { lookup } from '../model/lookup.ts';
import { langs, type Dataset } from '../model/types.ts';
import { cellsOf, columnsOf } from './columns.ts';
import { Figure } from '../model/schema/figure.ts';
import { langFolder } from '../model/lang-folder.ts';

/** Below `charts/<id>/`, in each language's folder: the chart's table, and the figures it rests on. */
export const chartDataFiles = ['data.csv', 'figures.csv', 'data.json'] as const;

/**
 * A chart's data as files by path: its table as printed beside it, with qualifier and unit; the records of its figures,
 * with value, unit and phrase; and both in one. CSV begins with a BOM, as spreadsheets want it.
 */
export function chartDataOf(chart: AnyChart, dataset: Dataset): Map<string, () => string> {
  const files = new Map<string, () => string>();
  const data: unknown = chart.select(dataset);
  const view: unknown = chart.parseView(chart.defaultView);
  const figures = chart.figures.map((id) => {
    const figure = lookup(dataset.figures, id, 'figures');
    const said = { said_zh: formatFigure(figure, 'zh'), said_en: formatFigure(figure, 'en') };
    return { ...figure, ...said, link: linkToPhrase(figure.phrase) };
  });
  const columns = [...columnsOf(Figure).map(({ name }) => name), 'said_zh', 'said_en', 'link'];
  const { version, date } = dataset.edition;
  for (const lang of langs) {
    const folder = `${langFolder(lang)}charts/${chart.id}/`;
    const table = () => chart.table(data, view, lang, dataset);
    files.set(
      `${folder}data.csv`,
      () => `\ufeff${csvFormatRows([table().head, ...table().rows].map((row) => [...row]))}\n`,
    );
    files.set(`${folder}figures.csv`, () => `\ufeff${csvFormat(figures.map(cellsOf), columns)}\n`);
    files.set(`${folder}data.json`, () => {
      const about = { chart: chart.id, title: chart.title[lang], edition: version, date };
      const source = { note: chart.source[lang], report: report.url };
      return `${JSON.stringify({ ...about, source, table: table(), figures }, null, 1)}\n`;
    });
  }
  return files;
}
