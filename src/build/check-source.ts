import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from '../model/schema/figure.ts';
import type { NotFigure } from '../model/schema/not-figure.ts';
import { dataFolder, readJson } from './dataset.ts';
import { positionsOf, splitReport } from './report.ts';

/** A record that rests on words of the report. */
type Quoting = Pick<Figure, 'id' | 'section' | 'phrase'>;

/** What every phrase is checked against, by file. */
const quotingFiles = ['figures.json', 'places.json', 'commitments.json'];

/**
 * Holds the records to the report itself: every phrase verbatim and once in its section, every run of digits covered by
 * a figure's phrase or by the list of names.
 * @returns findings, each with file, id and reason; empty where there is none
 */
export function checkSource(
  report: string,
  records: ReadonlyMap<string, readonly Quoting[]>,
  names: readonly NotFigure[],
): string[] {
  const sections = splitReport(report);
  const findings: string[] = [];
  for (const [file, quoting] of records) {
    for (const { id, section, phrase } of quoting) {
      const text = sections.get(section);
      const found = text === undefined ? [] : positionsOf(phrase, text);
      if (text === undefined) findings.push(`${file}: ${id}: the report has no section "${section}"`);
      else if (found.length === 0)
        findings.push(`${file}: ${id}: "${phrase}" does not stand in section ${section}`);
      else if (found.length > 1)
        findings.push(`${file}: ${id}: "${phrase}" stands ${found.length} times in section ${section}`);
    }
  }
  const figures = records.get('figures.json') ?? [];
  for (const [section, text] of sections) {
    const phrases = figures.filter((figure) => figure.section === section).map((figure) => figure.phrase);
    for (const { run, at } of uncoveredDigits(text, phrases, names)) {
      findings.push(
        `report: ${section}: no record covers "${run}" in "…${text.slice(Math.max(0, at - 12), at + 12).trim()}…"`,
      );
    }
  }
  return findings;
}

/** Runs of digits that stand in no phrase and in no name. */
function uncoveredDigits(
  text: string,
  phrases: readonly string[],
  names: readonly NotFigure[],
): Array<{ run: string; at: number }> {
  const covered = [...phrases, ...names.map((name) => name.text)].flatMap((part) =>
    positionsOf(part, text).map((start) => [start, start + part.length] as const),
  );
  return [...text.matchAll(/[0-9０-９]+(?:[.．][0-9０-９]+)?/g)]
    .map((match) => ({ run: match[0], at: match.index }))
    .filter(({ run, at }) => !covered.some(([start, end]) => start <= at && at + run.length <= end));
}

/** The project's own records, as `checkSource` takes them. */
export function readQuoting(folder = dataFolder): { records: Map<string, Quoting[]>; names: NotFigure[] } {
  const read = (file: string) => readJson(join(folder, 'report-2025', file));
  return {
    records: new Map(quotingFiles.map((file) => [file, read(file) as Quoting[]])),
    names: read('not-figures.json') as NotFigure[],
  };
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('usage: npm run check:source -- REPORT.md');
    return 2;
  }
  const { records, names } = readQuoting();
  const findings = checkSource(readFileSync(path, 'utf8'), records, names);
  for (const finding of findings) console.error(finding);
  const total = [...records.values()].reduce((sum, list) => sum + list.length, 0);
  console.log(`check:source: ${total} phrases, ${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv[2]);
