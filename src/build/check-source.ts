import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbersIn } from '../lib/values-in.ts';
import type { Figure } from '../model/schema/figure.ts';
import type { NotFigure } from '../model/schema/not-figure.ts';
import { dataFolder, readJson } from './dataset.ts';
import { readFigure } from './read-figure.ts';
import { partNumber, positionsOf, splitReport } from './report.ts';

/** A record that rests on words of the report. */
export type Quoting = Pick<Figure, 'id' | 'section' | 'phrase'>;

/** The records of the project that quote the report; the others' phrases by file. */
export interface Records {
  readonly figures: readonly Figure[];
  readonly others: ReadonlyMap<string, readonly Quoting[]>;
  readonly names: readonly NotFigure[];
}

/** A report with its parts, and where a word may begin or end in each. */
export interface Source {
  readonly whole: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly breaks: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const otherFiles = ['places.json', 'commitments.json'];

/** @throws where a part of the report is not in its place */
export function readSource(report: string): Source {
  const sections = splitReport(report);
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const breaks = [...sections].map(([id, text]) => {
    const starts = [...words.segment(text)].map(({ index }) => index);
    return [id, new Set([...starts, text.length])] as const;
  });
  return { whole: report, sections, breaks: new Map(breaks) };
}

/**
 * Holds the records to the report itself. Every phrase is verbatim, once in its section, and begins and ends between
 * words (a link to it finds whole words only); a figure's phrase stands once in the whole report, since a link goes to
 * the first place. Every number of a section, in digits, numerals or rank words, is the one that a figure reads, or
 * part of a name in not-figures.json. Text outside the sections (opening, thanks, headings) holds names alone and is
 * left out.
 * @returns findings, each with file, id and reason; empty where there is none
 */
export function checkSource(report: string, { figures, others, names }: Records): string[] {
  const source = readSource(report);
  const findings: string[] = [];
  for (const [file, quoting] of [['figures.json', figures] as const, ...others])
    for (const record of quoting)
      for (const reason of checkQuote(record, source, file === 'figures.json'))
        findings.push(`${file}: ${record.id}: ${reason}`);
  return [...findings, ...checkOrder(figures, source), ...checkCoverage(figures, names, source)];
}

/** What is wrong with one record's words. @returns reasons; empty where nothing is */
export function checkQuote({ section, phrase }: Quoting, source: Source, once: boolean): string[] {
  const text = source.sections.get(section);
  if (text === undefined) return [`the report has no section "${section}"`];
  const [at, ...more] = positionsOf(phrase, text);
  if (at === undefined) return [`"${phrase}" does not stand in section ${section}`];
  if (more.length > 0) return [`"${phrase}" stands ${more.length + 1} times in section ${section}`];
  const breaks = source.breaks.get(section)!;
  const everywhere = positionsOf(phrase, source.whole).length;
  return [
    ...(once && everywhere > 1 ? [`"${phrase}" stands ${everywhere} times in the report`] : []),
    ...(breaks.has(at) ? [] : [`"${phrase}" begins inside a word`]),
    ...(breaks.has(at + phrase.length) ? [] : [`"${phrase}" ends inside a word`]),
  ];
}

/** Where a figure's number stands in its section; null where it is not found. */
export function placeOf(figure: Figure, { sections }: Source): Span | null {
  const at = sections.get(figure.section)?.indexOf(figure.phrase) ?? -1;
  const read = readFigure(figure);
  return at < 0 || typeof read === 'string' ? null : { start: at + read.start, end: at + read.end };
}

/** The file keeps the report's order, so that a reader of either finds the other. */
function checkOrder(figures: readonly Figure[], source: Source): string[] {
  const order = [...source.sections.keys()];
  let last = { id: '', at: -1 };
  return figures.flatMap((figure) => {
    const place = placeOf(figure, source);
    if (!place) return [];
    const at = order.indexOf(figure.section) * 1e6 + place.start;
    const before = last;
    last = { id: figure.id, at };
    return at < before.at
      ? [`figures.json: ${figure.id}: stands after ${before.id}, in the report before it`]
      : [];
  });
}

/** Numbers that neither a figure nor a name accounts for, and names that account for nothing. */
function checkCoverage(figures: readonly Figure[], names: readonly NotFigure[], source: Source): string[] {
  const findings: string[] = [];
  const needed = new Set<NotFigure>();
  const contradicted = new Set<string>();
  for (const [section, text] of source.sections) {
    const own = figures.filter((figure) => figure.section === section);
    const read = own.flatMap((figure) => placeOf(figure, source) ?? []);
    const named = names.flatMap((name) =>
      positionsOf(name.text, text).map((start) => ({ name, start, end: start + name.text.length })),
    );
    const begins = partNumber.exec(text)?.[0].length ?? 0;
    for (const number of numbersIn(text).filter(({ start }) => start >= begins)) {
      const covering = named.filter((each) => covers(each, number));
      const isRead = read.some((each) => covers(each, number));
      if (isRead) for (const { name } of covering) contradicted.add(name.text);
      else if (covering.length === 1) needed.add(covering[0]!.name);
      else if (covering.length === 0)
        findings.push(`report: ${section}: no record covers ${around(text, number)}`);
    }
  }
  for (const name of names) {
    const fail = (reason: string) => findings.push(`not-figures.json: ${name.text}: ${reason}`);
    if (![...source.sections.values()].some((text) => text.includes(name.text)))
      fail('does not stand in the report');
    else if (!needed.has(name)) fail('covers no number that nothing else covers');
    if (contradicted.has(name.text)) fail('covers a number that a figure reads');
  }
  return findings;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function around(text: string, { start, end }: Span): string {
  return `"${text.slice(start, end)}" in "…${text.slice(Math.max(0, start - 12), end + 12).trim()}…"`;
}

/** The project's own records, as `checkSource` takes them. */
export function readRecords(folder = dataFolder): Records {
  const read = (file: string) => readJson(join(folder, 'report-2025', file));
  return {
    figures: read('figures.json') as Figure[],
    others: new Map(otherFiles.map((file) => [file, read(file) as Quoting[]])),
    names: read('not-figures.json') as NotFigure[],
  };
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('usage: npm run check:source -- REPORT.md');
    return 2;
  }
  const records = readRecords();
  const findings = checkSource(readFileSync(path, 'utf8'), records);
  for (const finding of findings) console.error(finding);
  const phrases = records.figures.length + [...records.others.values()].flat().length;
  console.log(`check:source: ${phrases} phrases, ${records.names.length} names, ${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv[2]);
