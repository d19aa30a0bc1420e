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

/** A field's text in the changelog as the record holds it. */
function asRecorded(text: string, like: unknown): unknown {
  return typeof like === 'number' ? Number(text) : text === 'null' ? null : text;
}

/** Whether the record says now what its newest correction says. */
export function isApplied(figure: Figure, { field, to }: Correction): boolean {
  const now = (figure as Readonly<Record<string, unknown>>)[field];
  return now === asRecorded(to, now);
}

/** What stood before, as it was printed; the bare field where it does not show in print. */
function formerly(figure: Figure, { field, from }: Correction, lang: Lang): string {
  const now = (figure as Readonly<Record<string, unknown>>)[field];
  const before = formatFigure({ ...figure, [field]: asRecorded(from, now) }, lang);
  return before === formatFigure(figure, lang) ? `${field} ${from}` : before;
}

/** The note that stands beside a corrected figure wherever it is shown; '' where it was never corrected. */
export function correctionNote(figure: Figure, corrections: readonly Correction[], lang: Lang): string {
  const own = corrections.filter((correction) => correction.figure === figure.id);
  return own
    .map((correction) => {
      const before = formerly(figure, correction, lang);
      return lang === 'zh'
        ? `${correction.date}更正，原为${before}`
        : `corrected ${correction.date}, formerly ${before}`;
    })
    .join(lang === 'zh' ? '；' : '; ');
}
