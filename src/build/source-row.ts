import { formatFigure, formatValue } from '../model/format.ts';
import { partNote } from '../model/known.ts';
import { lookup } from '../model/lookup.ts';
import { report } from '../model/report.ts';
import type { Dataset, Lang } from '../model/types.ts';

/** A number as a line of a list of sources. */
export interface SourceRow {
  readonly label: string;
  /** With unit and qualifier. */
  readonly value: string;
  /** The words it rests on, '' where none are kept. */
  readonly words: string;
  /** The part of the report, or where and when it was published. */
  readonly where: string;
  readonly note: string;
}

/**
 * A number with its words and where they stand.
 * @param reference a figure's id, or `series@year` or `series@limit`, as prose refers to it
 * @throws where there is none
 */
export function sourceRow(reference: string, dataset: Dataset, lang: Lang): SourceRow {
  const [id = '', at] = reference.split('@');
  if (at === undefined) {
    const figure = lookup(dataset.figures, id, 'figures');
    const section = dataset.outline.find((each) => each.id === figure.section);
    if (!section) throw new Error(`figures.json ${id}: unknown section "${figure.section}"`);
    return {
      label: figure.label[lang],
      value: formatFigure(figure, lang),
      words: figure.phrase,
      where:
        lang === 'zh'
          ? `${report.title.zh}“${section.title.zh}”`
          : `${report.title.en}, “${section.title.en}”`,
      note: partNote(figure.note).january?.[lang] ?? '',
    };
  }
  const series = lookup(dataset.series, id, 'context');
  const limit = series.limits.find((each) => each.id === at);
  if (limit) {
    const value = formatValue(limit.value, series.unit, lang);
    return { label: limit.label[lang], value, words: '', where: limit.source, note: '' };
  }
  const value = series.values.find(({ year }) => String(year) === at);
  if (!value) throw new Error(`context/${id}.json: no value or limit "${at}"`);
  const derived = value.grade === 'D' ? { zh: '（推算）', en: ' (derived)' }[lang] : '';
  return {
    label: lang === 'zh' ? `${series.title.zh}，${at}年` : `${series.title.en}, ${at}`,
    value:
      formatValue(value.value, series.unit, lang, value.qualifier, value.qualifierWord ?? null) + derived,
    words: value.phrase ?? '',
    where: value.source,
    note: partNote(value.note).january?.[lang] ?? '',
  };
}
