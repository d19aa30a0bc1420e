import type { Dataset, Lang } from '../../model/types.ts';
import type { NativeChart } from './native-chart.ts';
import { knownValues, seriesChart } from './native-series.ts';
import type { Page } from './plan.ts';

/** Charts on a page of histories. */
const perPage = 4;

/**
 * The figures of these pages year by year, four charts a page: of every context series with at least two values known in
 * January 2025 that tells of a figure of a scene, unless a page has drawn it.
 */
export function histories(pages: readonly Page[], dataset: Dataset, lang: Lang): readonly Page[] {
  const told = new Set<string>();
  const drawn = new Set<string>();
  for (const page of pages) {
    if (page.kind === 'chapter' && page.chapter.opener !== null) told.add(page.chapter.opener);
    if (page.kind !== 'scene') continue;
    const figures = [...page.scene.figures, ...page.steps.flatMap(({ references }) => references)];
    for (const id of figures) told.add(id.split('@')[0]!);
    if (page.native) for (const { name } of page.native.series) drawn.add(name);
  }
  const charts = [...dataset.series.values()]
    .filter(({ id, figure }) => told.has(id) || (figure !== null && told.has(figure)))
    .filter((series) => !drawn.has(series.title[lang]) && knownValues(series).length > 1)
    .map((series) => seriesChart(series.id, dataset, lang));
  return group(charts).map((each) => ({ kind: 'histories', charts: each }));
}

function group(charts: readonly NativeChart[]): NativeChart[][] {
  const pages = Math.ceil(charts.length / perPage);
  return Array.from({ length: pages }, (_, i) => charts.slice(i * perPage, (i + 1) * perPage));
}
