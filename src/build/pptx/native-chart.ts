import type { Dataset, Lang } from '../../model/types.ts';
import { figuresChart, rankChart } from './native-figures.ts';
import { metroChart } from './native-metro.ts';
import { limitsChart, seriesChart } from './native-series.ts';

/** What a value is: drawn solid, pale, outlined or dashed. A target is never drawn as a fact. */
export type Standing = 'done' | 'context' | 'promised' | 'derived';

/** One value of a chart, as its record holds it; null is a gap. */
export interface NativePoint {
  readonly value: number | null;
  /** How it is said, with its qualifier: 近3.9万, never 3.9万. '' for a gap. */
  readonly label: string;
  readonly standing: Standing;
}

export interface NativeSeries {
  readonly name: string;
  readonly points: readonly NativePoint[];
}

/** A chart that an office program draws itself, from a workbook that can be edited. */
export interface NativeChart {
  readonly kind: 'column' | 'bar' | 'line';
  /** What is counted, and in what unit. */
  readonly title: string;
  readonly categories: readonly string[];
  /** Each as long as `categories`. */
  readonly series: readonly NativeSeries[];
  /** Where the axis of values ends, or null for the program's own choice; it begins at zero. */
  readonly max: number | null;
  /** Ranks: the first is on top. */
  readonly reversed?: boolean;
  /** Whose numbers these are. */
  readonly source: string;
  /** Every value with where it was published, for the notes. */
  readonly notes: readonly string[];
}

/** A picture of a chart: what a scene shows at a step. */
export interface PictureView {
  readonly chart: string;
  readonly view: string;
}

type Make = (dataset: Dataset, lang: Lang) => NativeChart;

const figures =
  (...ids: readonly string[]): Make =>
  (dataset, lang) =>
    figuresChart(ids, dataset, lang);

/** A series up to 2024, and what 2025 promises beside it. */
const promised =
  (series: string, target: string): Make =>
  (dataset, lang) =>
    seriesChart(series, dataset, lang, { target });

/**
 * The views whose form is a bar or a line, by chart. Not here are maps, bespoke pictures, and views whose
 * sentences explain how they are drawn (“one grain is one microgram”, “a hundred strokes”): those stay pictures.
 */
const natives: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  'pm25-series': {
    now: (dataset, lang) => seriesChart('pm25', dataset, lang),
    limits: (dataset, lang) => limitsChart('pm25', dataset, lang),
  },
  'good-days': Object.fromEntries(
    ['year', 'more', 'heavy', 'since-2013'].map((view) => [
      view,
      (dataset: Dataset, lang: Lang) => seriesChart('good-air-days', dataset, lang),
    ]),
  ),
  'metro-growth': { known: (dataset, lang) => seriesChart('metro-length', dataset, lang, { from: 2016 }) },
  'metro-length': { straight: metroChart, added: metroChart },
  'road-index': { scale: figures('road-index-before', 'road-index') },
  'rank-ladder': {
    tianzhu: (dataset, lang) => rankChart(['tianzhu-rank-before', 'tianzhu-rank'], dataset, lang),
  },
  'in-hundred': {
    'budget-spending-growth,budget-revenue-growth': figures(
      'budget-spending-growth',
      'budget-revenue-growth',
    ),
    'rural-income-growth,income-growth': figures('rural-income-growth', 'income-growth'),
    'kindergarten-enrolment,kindergarten-affordable': figures(
      'kindergarten-enrolment',
      'kindergarten-affordable',
    ),
    'food-tests-passed,drug-tests-passed': figures('food-tests-passed', 'drug-tests-passed'),
    'hotline-resolved,hotline-satisfied': figures('hotline-resolved', 'hotline-satisfied'),
    'inspections-change,official-expenses-change': figures('inspections-change', 'official-expenses-change'),
  },
  goals: {
    'gdp-growth-2025': promised('gdp-growth-rate', 'gdp-growth-2025'),
    'budget-revenue-growth-2025': promised('budget-revenue', 'budget-revenue-growth-2025'),
    'cpi-change-2025': promised('cpi', 'cpi-change-2025'),
  },
  seats: { 'seats-2024': promised('school-places-added', 'school-places-2025') },
  counted: { 'manufacturers-moved-2025': figures('manufacturers-relocated', 'manufacturers-moved-2025') },
};

/** The chart that stands for a picture, or null where the picture itself must be shown. */
export function nativeChartOf(
  { chart, view }: PictureView,
  dataset: Dataset,
  lang: Lang,
): NativeChart | null {
  return natives[chart]?.[view]?.(dataset, lang) ?? null;
}

/** What a chart shows, in words: every value as it is said. */
export function describe({ title, categories, series }: NativeChart): string {
  const saying = ({ points }: NativeSeries) =>
    points
      .map(({ label }, i) => (label === '' ? '' : `${categories[i]!} ${label.replace('\n', ' ')}`))
      .filter((text) => text !== '')
      .join(', ');
  const several = series.length > 1;
  return `${title}: ${series.map((each) => (several ? `${each.name} ${saying(each)}` : saying(each))).join('; ')}`;
}

/** Every view that has a chart of this kind. */
export const nativeViews: readonly PictureView[] = Object.entries(natives).flatMap(([chart, views]) =>
  Object.keys(views).map((view) => ({ chart, view })),
);
