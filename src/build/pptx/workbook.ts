import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml } from '../../lib/escape-xml.ts';
import type { NativeChart } from './native-chart.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Zip entries carry a date; a fixed one makes the same data the same bytes. */
export const zipDate = new Date(2025, 0, 14);

/**
 * The workbook behind a chart: categories in the first column, the records' values in one column a series, and behind
 * them the values as they are said, so that a qualifier is not lost on the way to a spreadsheet.
 * @param said the heading of a column of sayings
 */
export function workbookOf(chart: NativeChart, said: (series: string) => string): Uint8Array {
  const rows: ReadonlyArray<ReadonlyArray<string | number | null>> = [
    ['', ...chart.series.map(({ name }) => name), ...chart.series.map(({ name }) => said(name))],
    ...chart.categories.map((category, i) => [
      category,
      ...chart.series.map(({ points }) => points[i]!.value),
      ...chart.series.map(({ points }) => points[i]!.label.replace('\n', ' ')),
    ]),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: zipDate });
}

function rowXml(cells: ReadonlyArray<string | number | null>, row: number): string {
  const written = cells.map((cell, column) => {
    const at = `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`;
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${written.join('')}</row>`;
}
