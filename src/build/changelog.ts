import type { List, ListItem, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Correction, Edition } from '../model/edition.ts';
import { SourceError } from './source-error.ts';

/** The form of a correction's line; see the head of `data/CHANGELOG.md`. */
const correctionLine =
  /^`(?<figure>[a-z0-9-]+)` `(?<field>\w+)`: `(?<from>[^`]+)` → `(?<to>[^`]+)`[。.] ?(?<zh>[^/]+?) \/ (?<en>.+)$/s;
const editionLine = /^(?<version>\d+\.\d+\.\d+) \((?<date>\d{4}-\d{2}-\d{2})\)$/;
const correctionsTitle = /^(更正|Corrections|更正 \/ Corrections)$/;
const correctionForm = 'write - `figure-id` `field`: `old` → `new`。中文原因 / English reason';

/** Every edition with its corrections, newest first. */
export interface Changelog {
  readonly editions: ReadonlyArray<Edition & { readonly corrections: readonly Correction[] }>;
}

/**
 * Reads `data/CHANGELOG.md`.
 * @throws SourceError with the line where a heading or a correction does not have its form, or editions are out of order
 */
export function parseChangelog(source: string, file: string): Changelog {
  const root: Root = unified().use(remarkParse).parse(source);
  const editions: Array<Edition & { corrections: Correction[] }> = [];
  let correcting = false;
  for (const node of root.children) {
    const fail = (reason: string) => new SourceError(file, `line ${node.position!.start.line}`, reason);
    const text = source.slice(node.position!.start.offset, node.position!.end.offset);
    const edition = editions.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      editions.push(readEdition(text.replace(/^## /, ''), edition, fail));
      correcting = false;
    } else if (node.type === 'heading' && node.depth === 3) {
      correcting = edition !== undefined && correctionsTitle.test(text.replace(/^### /, ''));
      if (!correcting) throw fail(`unknown heading "${text}"; "### 更正" below an edition is known`);
    } else if (correcting && node.type === 'list') {
      edition!.corrections.push(...readCorrections(node, source, edition!, file));
    } else if (correcting) throw fail(`${correctionForm}, as a list`);
    // Elsewhere it would be passed over in silence.
    else if (edition && node.type === 'list' && text.includes('→'))
      throw fail('corrections stand under "### 更正"');
  }
  if (editions.length === 0) throw new SourceError(file, 'line 1', 'no edition ("## 1.0.0 (2026-11-23)")');
  return { editions };
}

function readEdition(title: string, newer: Edition | undefined, fail: (reason: string) => SourceError) {
  const { version, date } = editionLine.exec(title)?.groups ?? {};
  if (!version || !date || !isDate(date)) throw fail(`"${title}" is no edition such as "1.0.0 (2026-11-23)"`);
  if (newer && !(newer.date >= date && isNewer(newer.version, version)))
    throw fail(`edition ${version} (${date}) stands below ${newer.version} (${newer.date})`);
  return { version, date, corrections: [] };
}

/** Whether the calendar has the day. */
function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function isNewer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const at = x!.findIndex((part, index) => part !== y![index]);
  return at >= 0 && x![at]! > y![at]!;
}

function readCorrections(list: List, source: string, { date }: Edition, file: string): Correction[] {
  return list.children.map((item: ListItem) => {
    const line = `line ${item.position!.start.line}`;
    const text = source.slice(item.position!.start.offset, item.position!.end.offset).replace(/^[-*] /, '');
    const found = correctionLine.exec(text.trim())?.groups;
    if (!found) throw new SourceError(file, line, correctionForm);
    const { figure, field, from, to, zh, en } = found as Record<string, string>;
    if (from === to) throw new SourceError(file, line, `"${from}" is corrected to itself`);
    return { figure: figure!, field: field!, from: from!, to: to!, reason: { zh: zh!, en: en! }, date };
  });
}
