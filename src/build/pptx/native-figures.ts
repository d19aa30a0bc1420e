import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import type { NativeChart } from './native-chart.ts';
import { chartWords, labelOf, phraseLine } from './native-words.ts';

/**
 * Figures of one unit beside each other: bars by name, or columns by year where all are one thing at different times.
 * Falls are drawn by their size, and their labels say that they are falls.
 * @throws where they have different units or directions, or are ranks: a bar would lie
 */
export function figuresChart(ids: readonly string[], dataset: Dataset, lang: Lang): NativeChart {
  const figures = ids.map((id) => lookup(dataset.figures, id, 'figures'));
  const [first] = figures as [Figure];
  const say = chartWords[lang];
  if (
    figures.some(
      ({ unit, direction, kind }) =>
        unit.zh !== first.unit.zh || direction !== first.direction || kind === 'rank',
    )
  )
    throw new Error(`${ids.join(', ')}: no bars of different units, directions or ranks`);
  const name = figures.at(-1)!.label[lang];
  const oneThing = figures.every(({ label }) => bare(label[lang]) === bare(name));
  const isShare = first.kind === 'share';
  const group = (isShare ? say.shares : say.changes)(first.year!);
  return {
    kind: oneThing ? 'column' : 'bar',
    title: titleOf(oneThing ? name : group, first, lang),
    categories: figures.map((figure) => (oneThing ? timeOf(figure, lang) : figure.label[lang])),
    series: [{ name: oneThing ? name : group, points: figures.map((figure) => point(figure, lang)) }],
    max: isShare ? 100 : first.kind === 'index' ? 10 : null,
    source: say.both + say.end,
    notes: figures.map((figure) => noteOf(figure, dataset, lang)),
  };
}

/** Ranks at different times as a line: the first place is on top. */
export function rankChart(ids: readonly string[], dataset: Dataset, lang: Lang): NativeChart {
  const figures = ids.map((id) => lookup(dataset.figures, id, 'figures'));
  const say = chartWords[lang];
  const name = figures.at(-1)!.label[lang];
  return {
    kind: 'line',
    title: name,
    categories: figures.map((figure) => timeOf(figure, lang)),
    series: [{ name, points: figures.map((figure) => point(figure, lang)) }],
    max: null,
    reversed: true,
    source: say.both + say.end,
    notes: figures.map((figure) => noteOf(figure, dataset, lang)),
  };
}

const bare = (label: string) => label.replace(/（.*|\(.*|, before.*/, '').trim();

/** An index has no unit to put behind its name. */
function titleOf(what: string, { kind, unit }: Figure, lang: Lang): string {
  return kind === 'index' ? what : chartWords[lang].title(what, unit[lang]);
}

function timeOf({ year, role }: Figure, lang: Lang): string {
  const say = chartWords[lang];
  return year === null ? say.noYear : role === 'target' ? say.target(year) : String(year);
}

function point(figure: Figure, lang: Lang) {
  return {
    value: figure.value,
    label: labelOf(figure, lang),
    standing:
      figure.role === 'target'
        ? ('promised' as const)
        : figure.year === null
          ? ('context' as const)
          : ('done' as const),
  };
}

function noteOf(figure: Figure, dataset: Dataset, lang: Lang): string {
  return `${figure.label[lang]} ${formatFigure(figure, lang)} · ${phraseLine(figure, dataset, lang)}`;
}
