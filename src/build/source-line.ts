import type { AnyChart } from '../model/chart.ts';
import { correctionNote } from '../model/edition.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';

/** What of a chart's figures was corrected since it was published, a sentence each. */
export function correctionsOf(chart: AnyChart, { figures, corrections }: Dataset, lang: Lang): string[] {
  return chart.figures.flatMap((id) => {
    const figure = lookup(figures, id, 'figures');
    const note = correctionNote(figure, corrections, lang);
    return note === '' ? [] : [`${figure.label[lang]}${lang === 'zh' ? '：' : ': '}${note}`];
  });
}

/** Whose numbers a picture shows, and what of them was corrected since it was published. */
export function sourceLine(chart: AnyChart, dataset: Dataset, lang: Lang): string {
  return [chart.source[lang], ...correctionsOf(chart, dataset, lang)].join(lang === 'zh' ? '' : ' ');
}
