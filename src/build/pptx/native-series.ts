import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { partNote } from '../../model/known.ts';
import type { Dataset, Figure, Lang, Series, SeriesValue } from '../../model/types.ts';
import type { NativeChart, NativePoint, Standing } from './native-chart.ts';
import { chartWords, labelOf, phraseLine, quantityOf } from './native-words.ts';

export interface SeriesOptions {
  /** The first year. */
  readonly from?: number;
  /** A figure that 2025 promises, outlined behind the years. */
  readonly target?: string;
}

/** The last year that the report of January 2025 knows of: what came later is not drawn beside its sentences. */
const lastYear = 2024;

/** A context series up to 2024 as columns, one a year; years without a sound value stay empty. */
export function seriesChart(
  id: string,
  dataset: Dataset,
  lang: Lang,
  { from = 0, target: targetId }: SeriesOptions = {},
): NativeChart {
  const series = lookup(dataset.series, id, 'context');
  const say = chartWords[lang];
  const values = knownValues(series, from);
  const years = yearsOf(values);
  const target = targetId === undefined ? null : lookup(dataset.figures, targetId, 'figures');
  const points = years.map((year) =>
    pointOf(
      series,
      values.find((each) => each.year === year),
      lang,
    ),
  );
  return {
    kind: 'column',
    title: say.title(series.title[lang], series.unit[lang]),
    categories: [...years.map(String), ...(target ? [say.target(target.year!)] : [])],
    series: [
      { name: series.title[lang], points: [...points, ...(target ? [targetPoint(target, lang)] : [])] },
    ],
    max: null,
    source: isTarget(series, dataset) ? say.targets : target ? say.historyAndTarget : say.history,
    notes: [
      ...values.map((value) => valueLine(series, value, lang)),
      ...(target
        ? [`${say.target(target.year!)} ${formatFigure(target, lang)} · ${phraseLine(target, dataset, lang)}`]
        : []),
      ...(series.note ? [partNote(series.note).january?.[lang] ?? ''] : []),
    ].filter((line) => line !== ''),
  };
}

/** The same years as a line, with the limits in force in 2024 as dashed lines. */
export function limitsChart(id: string, dataset: Dataset, lang: Lang): NativeChart {
  const series = lookup(dataset.series, id, 'context');
  const chart = seriesChart(id, dataset, lang);
  const limits = series.limits.filter(
    ({ since, until }) => since <= lastYear && (until ?? lastYear) >= lastYear,
  );
  return {
    ...chart,
    kind: 'line',
    series: [
      ...chart.series.map(({ name, points }) => ({
        name,
        // The first and the last are labelled: the limits run through the rest.
        points: points.map((point, i) =>
          i === 0 || i === points.length - 1 ? point : { ...point, label: '' },
        ),
      })),
      ...limits.map(({ label, value }) => ({
        name: label[lang],
        points: chart.categories.map((_, i): NativePoint => ({
          value,
          // The line's name stands where the years' line is far above it.
          label: i === 3 ? `${label[lang]} ${value}` : '',
          standing: 'derived',
        })),
      })),
    ],
    notes: [
      ...chart.notes,
      ...limits.map(({ label, value, source }) => `${label[lang]} ${value} · ${source}`),
    ],
  };
}

/** The values that were known in January 2025. */
export function knownValues({ values }: Series, from = 0): readonly SeriesValue[] {
  return values.filter(({ year }) => year >= from && year <= lastYear);
}

function yearsOf(values: readonly SeriesValue[]): readonly number[] {
  const [first, last] = [values[0]!.year, values.at(-1)!.year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Targets of other years are in a series of their own, which belongs to a target. */
function isTarget({ figure }: Series, { figures }: Dataset): boolean {
  return figure !== null && figures.get(figure)?.role === 'target';
}

function pointOf({ unit, id }: Series, value: SeriesValue | undefined, lang: Lang): NativePoint {
  if (!value) return { value: null, label: '', standing: 'context' };
  return {
    value: value.value,
    // A column says that it is derived in a line of its own: years are too narrow for it.
    label:
      (value.grade === 'D' ? `${chartWords[lang].derivedMark}\n` : '') +
      labelOf(quantityOf(value, unit), lang),
    standing: standingOf(value, id),
  };
}

function standingOf({ year, grade }: SeriesValue, series: string): Standing {
  if (series.endsWith('-target')) return 'promised';
  if (grade === 'D') return 'derived';
  return year === lastYear ? 'done' : 'context';
}

function targetPoint(target: Figure, lang: Lang): NativePoint {
  // A column's height is the size of the change; which way it goes, its title says.
  const { value } = target;
  return { value, label: labelOf({ ...target, direction: null }, lang), standing: 'promised' };
}

/** A value of a series with where it was published. */
function valueLine({ unit }: Series, value: SeriesValue, lang: Lang): string {
  const say = chartWords[lang];
  const said = formatFigure(quantityOf(value, unit), lang);
  const derived = value.grade === 'D' ? say.derived : '';
  const phrase =
    value.phrase === undefined ? '' : lang === 'zh' ? `：“${value.phrase}”` : `: “${value.phrase}”`;
  const note = partNote(value.note).january?.[lang];
  return `${say.year(value.year)} ${said}${derived} · ${value.source}${phrase}${note === undefined ? '' : ` · ${note}`}`;
}
