import { formatFigure } from './format.ts';
import type { Figure, Lang, Text } from './types.ts';

/** A state of the data that was published: `version` counts as in semantic versioning, `date` is ISO. */
export interface Edition {
  readonly version: string;
  readonly date: string;
}

/** A figure that was changed after publication. `from` and `to` are as they stand in the record, as text. */
export interface Correction {
  readonly figure: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly reason: Text;
  /** Date of the edition that brought it. */
  readonly date: string;
}

/** Fields of a figure whose text in the changelog is a number. */
const numbers: readonly string[] = ['value', 'year'];

/** A field's text in the changelog as the record holds it. */
function asRecorded(field: string, text: string): unknown {
  return text === 'null' ? null : numbers.includes(field) ? Number(text) : text;
}

/** Whether the record says now what its newest correction says. */
export function isApplied(figure: Figure, { field, to }: Correction): boolean {
  return (figure as Readonly<Record<string, unknown>>)[field] === asRecorded(field, to);
}

/** The figure as it was before a correction. */
export function undone(figure: Figure, { field, from }: Correction): Figure {
  return { ...figure, [field]: asRecorded(field, from) };
}

/**
 * The note that stands beside a corrected figure wherever it is shown; '' where it was never corrected. What one edition
 * corrected is undone together: a former value is never printed with a qualifier that came later.
 * @param corrections newest first
 */
export function correctionNote(figure: Figure, corrections: readonly Correction[], lang: Lang): string {
  const own = corrections.filter((correction) => correction.figure === figure.id);
  let after = figure;
  const notes = [...new Set(own.map(({ date }) => date))].map((date) => {
    const edition = own.filter((correction) => correction.date === date);
    const before = edition.reduce(undone, after);
    const former = formerly(before, after, edition, lang);
    after = before;
    return lang === 'zh' ? `${date}更正，原为${former}` : `corrected ${date}, formerly ${former}`;
  });
  return notes.join(lang === 'zh' ? '；' : '; ');
}

/** What stood before, as it was printed; the bare fields where they do not show in print. */
function formerly(before: Figure, after: Figure, corrections: readonly Correction[], lang: Lang): string {
  const printed = formatFigure(before, lang);
  if (printed !== formatFigure(after, lang)) return printed;
  return corrections.map(({ field, from }) => `${field} ${from}`).join(lang === 'zh' ? '、' : ', ');
}
