import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dressChart } from './chart-xml.ts';
import { faces, ink } from './look.ts';
import type { NativeChart } from './native-chart.ts';
import { workbookOf, zipDate } from './workbook.ts';

export interface FinishOptions {
  /** The charts in the order in which they were added. */
  readonly charts: readonly NativeChart[];
  /** Of the text: `zh-CN`. */
  readonly language: string;
  /** ISO date of the edition: the file's own, so that the same data make the same file. */
  readonly date: string;
  /** The heading of a workbook's column of sayings. */
  readonly said: (series: string) => string;
}

/**
 * Makes of what pptxgenjs wrote a package that says what it is: charts with their workbooks, East Asian faces in every
 * text, the language, a description of every table, notes in paragraphs, ids used once, and no part declared that is
 * not there.
 * @throws where the package has other charts than `charts`
 */
export function finishPackage(bytes: Uint8Array, options: FinishOptions): Uint8Array {
  const files = numberedAnew(unzipSync(bytes));
  const parts = Object.keys(files);
  dressCharts(files, parts, options);
  for (const name of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    files[name] = strToU8(finishPart(name, strFromU8(files[name]!), parts, options));
  }
  // Content types come first, as readers of the format expect.
  const order = parts.toSorted(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || a.localeCompare(b),
  );
  return zipSync(Object.fromEntries(order.map((name) => [name, [files[name]!, { level: levelOf(name) }]])), {
    mtime: zipDate,
  });
}

/** Pictures and workbooks are packed already. */
const levelOf = (name: string) => (/\.(png|xlsx)$/.test(name) ? 0 : 6);

/** pptxgenjs counts charts on from deck to deck: here each deck's begin at one, so that it does not matter what was made before. */
function numberedAnew(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const pattern =
    /(ppt\/|\.\.\/)(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;
  const numbers = Object.keys(files)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(numberIn)
    .toSorted((a, b) => a - b);
  const renamed = (text: string) =>
    text.replace(
      pattern,
      (_, above: string, name: string, number: string) =>
        `${above}${name}${numbers.indexOf(Number(number)) + 1}`,
    );
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => {
        const refers = name.endsWith('.rels') || name === '[Content_Types].xml';
        return [renamed(name), refers ? strToU8(renamed(strFromU8(content))) : content];
      }),
  );
}

const numberIn = (name: string) => Number(/(\d+)\.\w+$/.exec(name)![1]);

function dressCharts(
  files: Record<string, Uint8Array>,
  parts: readonly string[],
  { charts, said }: FinishOptions,
): void {
  const inOrder = (pattern: RegExp) =>
    parts.filter((name) => pattern.test(name)).toSorted((a, b) => numberIn(a) - numberIn(b));
  const written = inOrder(/^ppt\/charts\/chart\d+\.xml$/);
  const books = inOrder(/^ppt\/embeddings\/.*\.xlsx$/);
  if (written.length !== charts.length || books.length !== charts.length)
    throw new Error(`${charts.length} charts, but ${written.length} parts and ${books.length} workbooks`);
  for (const [i, chart] of charts.entries()) {
    files[written[i]!] = strToU8(dressChart(strFromU8(files[written[i]!]!), chart));
    files[books[i]!] = workbookOf(chart, said);
  }
}

function finishPart(
  name: string,
  xml: string,
  parts: readonly string[],
  { language, date }: FinishOptions,
): string {
  if (name === '[Content_Types].xml') return declared(xml, parts);
  if (name === 'docProps/core.xml') return xml.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${date}T00:00:00Z`);
  let text = eastAsian(xml).replace(/\blang="en-US"/g, `lang="${language}"`);
  if (name.startsWith('ppt/theme/')) text = ownTheme(text);
  if (name.startsWith('ppt/notesSlides/')) text = paragraphs(text);
  return name.startsWith('ppt/slides/') ? numberShapes(describeTables(text)) : text;
}

/** Parts that are declared but not there make PowerPoint repair the file. */
function declared(xml: string, parts: readonly string[]): string {
  return xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    parts.includes(part) ? override.trim() : '',
  );
}

/** Sets the East Asian face wherever a Latin one is set: pptxgenjs gives Chinese text the Latin face, or none. */
export function eastAsian(xml: string): string {
  const face = (typeface: string) =>
    typeface.startsWith('+') ? typeface.replace('-lt', '-ea') : faces.chinese;
  return xml.replace(
    /(<a:latin typeface="([^"]*)"[^>]*\/>)(?:\s*<a:ea [^>]*\/>)?/g,
    (_, latin: string, typeface: string) => `${latin}<a:ea typeface="${face(typeface)}"/>`,
  );
}

function ownTheme(xml: string): string {
  const { paper, red, gold, sky, green, brick } = ink;
  const colours = { dk1: ink.ink, lt1: paper, dk2: ink['ink-2'], lt2: ink['paper-2'] };
  const accents = {
    accent1: red,
    accent2: gold,
    accent3: sky,
    accent4: green,
    accent5: brick,
    accent6: ink['ink-3'],
  };
  const links = { hlink: red, folHlink: ink['ink-2'] };
  const scheme = Object.entries({ ...colours, ...accents, ...links })
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
    .join('');
  return xml.replace(
    /<a:clrScheme .*?<\/a:clrScheme>/s,
    `<a:clrScheme name="Beijing in Numbers">${scheme}</a:clrScheme>`,
  );
}

/** A note's lines as paragraphs. */
function paragraphs(xml: string): string {
  return xml.replace(
    /<a:p>((?:(?!<\/a:p>).)*?)<a:t>([^<]*\n[^<]*)<\/a:t>(.*?)<\/a:p>/s,
    (_, open: string, text: string, close: string) =>
      text
        .split('\n')
        .map((line) => `<a:p>${open}<a:t>${line}</a:t>${close}</a:p>`)
        .join(''),
  );
}

/** A table's name says what it holds; readers of screens are told it too. */
function describeTables(xml: string): string {
  return xml.replace(/(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>');
}

function numberShapes(xml: string): string {
  let id = 1;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}
