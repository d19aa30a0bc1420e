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
    const line = `line ${node.position!.start.line}`;
    const text = source.slice(node.position!.start.offset, node.position!.end.offset);
    if (node.type === 'heading' && node.depth === 2) {
      editions.push(readEdition(text.replace(/^## /, ''), editions.at(-1), file, line));
      correcting = false;
    } else if (node.type === 'heading' && node.depth === 3) {
      correcting = correctionsTitle.test(text.replace(/^### /, ''));
      if (!correcting) throw new SourceError(file, line, `unknown heading "${text}"; "### 更正" is known`);
    } else if (correcting && node.type === 'list') {
      editions.at(-1)!.corrections.push(...readCorrections(node, source, editions.at(-1)!, file));
    } else if (correcting) throw new SourceError(file, line, 'a correction is a list item');
  }
  if (editions.length === 0) throw new SourceError(file, 'line 1', 'no edition ("## 1.0.0 (2026-11-23)")');
  return { editions };
}

function readEdition(title: string, newer: Edition | undefined, file: string, line: string) {
  const { version, date } = editionLine.exec(title)?.groups ?? {};
  if (!version || !date || new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)
    throw new SourceError(file, line, `"${title}" is no edition such as "1.0.0 (2026-11-23)"`);
  if (newer && !(newer.date >= date && isNewer(newer.version, version)))
    throw new SourceError(
      file,
      line,
      `edition ${version} (${date}) stands below ${newer.version} (${newer.date})`,
    );
  return { version, date, corrections: [] };
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
    if (!found) {
      throw new SourceError(
        file,
        line,
        'write - `figure-id` `field`: `old` → `new`。中文原因 / English reason',
      );
    }
    const { figure, field, from, to, zh, en } = found as Record<string, string>;
    if (from === to) throw new SourceError(file, line, `"${from}" is corrected to itself`);
    return { figure: figure!, field: field!, from: from!, to: to!, reason: { zh: zh!, en: en! }, date };
  });
}
