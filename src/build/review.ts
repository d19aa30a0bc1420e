import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { formatFigure } from '../model/format.ts';
import type { Figure } from '../model/types.ts';
import { readRecords, type Quoting, type Records } from './check-source.ts';
import { splitReport } from './report.ts';

interface Passage {
  readonly start: number;
  readonly end: number;
  /** What rests on these words, one line a record. */
  readonly lines: readonly string[];
}

/**
 * All records in the report's order, each under its words, with the report's text between them, so that a reviewer
 * sees what no record rests on. Words are marked 「…」; records whose words are not found come last.
 * @returns plain text
 */
export function review(report: string, records: Pick<Records, 'figures' | 'others'>): string {
  const all = [
    ...records.figures.map((figure) => ({ record: figure as Quoting, line: figureLine(figure) })),
    ...[...records.others].flatMap(([file, quoting]) =>
      quoting.map((record) => ({ record, line: `${file.replace('.json', '')} ${record.id}` })),
    ),
  ];
  const missing = new Set(all);
  const pages = [...splitReport(report)].map(([section, text]) => {
    const passages = all.flatMap((each) => {
      const start = each.record.section === section ? text.indexOf(each.record.phrase) : -1;
      if (start < 0) return [];
      missing.delete(each);
      return [{ start, end: start + each.record.phrase.length, lines: [each.line] }];
    });
    return `=== ${section} ===\n${print(text, merge(passages))}`;
  });
  if (missing.size > 0) pages.push(`=== not found ===\n${[...missing].map(({ line }) => line).join('\n')}`);
  return `${pages.join('\n\n')}\n`;
}

function figureLine(figure: Figure): string {
  const said = (lang: 'zh' | 'en') => `${figure.label[lang]}: ${formatFigure(figure, lang)}`;
  const more = [figure.kind, figure.role, figure.year ?? 'no year', figure.theme].join(', ');
  return `figure ${figure.id} | ${said('zh')} | ${said('en')} | ${more}`;
}

/** Passages that share words, as one. */
function merge(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && passage.start < last.end)
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, passage.end),
        lines: [...last.lines, ...passage.lines],
      };
    else merged.push(passage);
  }
  return merged;
}

function print(text: string, passages: readonly Passage[]): string {
  const lines: string[] = [];
  let at = 0;
  const between = (to: number) => {
    const rest = text.slice(at, to).trim();
    if (rest !== '') lines.push(rest);
  };
  for (const { start, end, lines: own } of passages) {
    between(start);
    lines.push(`「${text.slice(start, end)}」`, ...own.map((line) => `    ${line}`));
    at = end;
  }
  between(text.length);
  return lines.join('\n');
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('usage: npm run review -- REPORT.md');
    return 2;
  }
  process.stdout.write(review(readFileSync(path, 'utf8'), readRecords()));
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv[2]);
