import { definition } from '../../charts/metro-length/definition.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import type { NativeChart, NativePoint } from './native-chart.ts';
import { chartWords, labelOf, phraseLine } from './native-words.ts';

/** The metro's length beside the distances to other cities, which we computed, to ten kilometres as they are printed. */
export function metroChart(dataset: Dataset, lang: Lang): NativeChart {
  const { total, origin, cities } = definition.select(dataset);
  const { unit } = total;
  const say = chartWords[lang];
  const derived = total.derived!;
  const roads = cities
    .map(({ name, km }) => ({ name: `${origin[lang]}–${name[lang]}`, value: Math.round(km / 10) * 10 }))
    .toSorted((a, b) => a.value - b.value);
  const round = (value: number): NativePoint => ({
    value,
    label: labelOf(
      { value, unit, qualifier: 'about', qualifierWord: null, kind: 'level', direction: null },
      lang,
    ),
    standing: 'derived',
  });
  const before: NativePoint = { value: derived.value, label: String(derived.value), standing: 'derived' };
  const rows: ReadonlyArray<readonly [string, NativePoint]> = [
    [
      `${total.label[lang]} ${total.year}`,
      { value: total.value, label: labelOf(total, lang), standing: 'done' },
    ],
    [`${total.label[lang]} ${derived.year}${say.derived}`, before],
    ...roads.map(({ name, value }) => [name, round(value)] as const),
  ];
  return {
    kind: 'bar',
    title: say.lengths(origin[lang], unit[lang]),
    categories: rows.map(([name]) => name),
    series: [{ name: total.label[lang], points: rows.map(([, point]) => point) }],
    max: null,
    source: say.distances,
    notes: [
      `${total.label[lang]} ${formatFigure(total, lang)} · ${phraseLine(total, dataset, lang)}`,
      `${derived.year}${say.derived} ${formatValue(derived.value, unit, lang)} · ${derived.method[lang]}`,
      definition.source[lang],
    ],
  };
}
