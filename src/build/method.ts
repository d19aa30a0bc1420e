import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Lang } from '../model/types.ts';
import { compileProse, splitChapter } from './markdown.ts';
import { SourceError } from './source-error.ts';

/** A section of the method page: its prose compiled, its numbers counted from the data. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Reads `data/method/<lang>.md`.
 * @throws SourceError naming file and line: a heading that is not `## id · title`, a bare number, an unknown count
 */
export function loadMethod(
  dataset: Dataset,
  lang: Lang,
  href: (path: string) => string,
  file = join(process.cwd(), `data/method/${lang}.md`),
): MethodSection[] {
  const { blocks } = splitChapter(readFileSync(file, 'utf8'), file);
  return [...blocks].map(([heading, { paragraphs }]) => {
    const [id = '', title] = heading.split(' · ');
    if (title === undefined || !/^[a-z]+$/.test(id))
      throw new SourceError(file, heading, 'a section’s heading is "## id · title"');
    const { html } = compileProse(paragraphs, { dataset, lang, href, file, names: methodNames, later: true });
    return { id, title, html };
  });
}

/** Names with digits that are no figures: coordinate systems and licences. */
const methodNames = ['WGS-84', 'GCJ-02', 'ODbL 1.0', 'CC BY 4.0', 'OFL 1.1', 'Apache-2.0', '数说北京 2025'];
