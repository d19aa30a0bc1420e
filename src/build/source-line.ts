import type { AnyChart } from '../model/chart.ts';
import { correctionNote } from '../model/edition.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset, Lang } from '../model/types.ts';

/** Whose numbers a picture shows, and what of them was corrected since it was published. */
export function sourceLine(chart: AnyChart, dataset: Dataset, lang: Lang): string {
  const corrected = chart.figures.flatMap((id) => {
    const figure = lookup(dataset.figures, id, 'figures');
    const note = correctionNote(figure, dataset.corrections, lang);
    return note === '' ? [] : [`${figure.label[lang]}${lang === 'zh' ? '：' : ': '}${note}`];
  });
  return [chart.source[lang], ...corrected].join(lang === 'zh' ? '' : ' ');
}
