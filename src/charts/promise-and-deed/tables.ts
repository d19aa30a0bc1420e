import type { Table } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { partNote } from '../../model/known.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, EarlierPromise, Lang, PromiseRecord } from '../../model/types.ts';
import { comparableWords } from '../../ui/provenance-words.ts';
import { capital, laterReport } from '../shared/later.ts';
import { shownOf } from './geometry.ts';
import type { PairData, PairView } from './marks.ts';

/** Every pair of the view with the words it rests on; a later report's only where the view is of what is known today. */
export function table(data: PairData, view: PairView, lang: Lang, dataset: Dataset): Table {
  const { promises, figures, earlierPromises } = dataset;
  const zh = lang === 'zh';
  if (view.group === '2024') return earlierTable([...earlierPromises.values()], lang, dataset);
  const rows = shownOf(data, view, lang).map(({ id }) => lookup(promises, id, 'promises'));
  const none = zh ? '没有给出' : 'not given';
  const row = (promise: PromiseRecord): string[] => {
    const target = lookup(figures, promise.target, 'figures');
    const done = promise.done === null ? null : lookup(figures, promise.done, 'figures');
    const note = view.today ? promise.note : partNote(promise.note).january;
    const { outcome } = promise;
    return [
      target.label[lang],
      done ? formatFigure(done, lang) : none,
      formatFigure(target, lang),
      ...(view.today ? [outcome ? formatFigure(outcome, lang) : none] : []),
      [comparableWords[promise.comparable][lang], note?.[lang]].filter(Boolean).join(zh ? '。' : '. '),
      [done?.phrase, target.phrase, ...(view.today && outcome ? [outcome.phrase] : [])]
        .filter(Boolean)
        .join(' / '),
    ];
  };
  return {
    caption: zh ? '2024年做到的与2025年许下的' : 'What 2024 did and what is promised for 2025',
    head: zh
      ? ['事项', '2024年做到', '2025年许下', ...(view.today ? [laterReport.zh] : []), '能否相比', '原话']
      : [
          'What',
          'Done in 2024',
          'Promised for 2025',
          ...(view.today ? [capital(laterReport.en)] : []),
          'Comparable',
          'In the reports’ words',
        ],
    rows: rows.map(row),
  };
}

function earlierTable(all: readonly EarlierPromise[], lang: Lang, { figures }: Dataset): Table {
  const zh = lang === 'zh';
  return {
    caption: zh ? '2024年1月许下的与2024年的结果' : 'What January 2024 promised and what 2024 did',
    head: zh
      ? ['事项', '2024年1月许下', '2024年做到', '能否相比', '原话']
      : ['What', 'Promised in January 2024', 'Done in 2024', 'Comparable', 'In the reports’ words'],
    rows: all.map(({ topic, promised, result, comparable, note }) => {
      const figure = result && result.figure !== null ? lookup(figures, result.figure, 'figures') : null;
      const words = zh ? '没有数字' : 'no number';
      return [
        topic[lang],
        promised.value === null ? words : formatFigure(promised, lang),
        figure
          ? formatFigure(figure, lang)
          : result
            ? words
            : zh
              ? '2025年1月的报告没有写'
              : 'not said in the report of January 2025',
        [comparable === null ? '' : comparableWords[comparable][lang], note?.[lang] ?? '']
          .filter(Boolean)
          .join(zh ? '。' : '. '),
        [promised.phrase, figure?.phrase ?? (result && 'phrase' in result ? result.phrase : '')]
          .filter(Boolean)
          .join(' / '),
      ];
    }),
  };
}
