import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatParts, joinParts } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import type { LedgerData, LedgerMarks, LedgerView, Said } from './geometry.ts';
import { picture, views } from './picture.ts';

/** In the order of the book: what a view shows stands together. */
const figures = [
  'draft-laws-submitted',
  'city-rules-changed',
  'congress-motions-handled',
  'congress-suggestions-handled',
  'cppcc-proposals-handled',
  'hotline-monthly-problems',
];

const figureOf = ({ figures }: Dataset, id: string) => lookup(figures, id, 'figures');

export const definition = {
  ...picture,
  title: { zh: '一年的账本', en: 'A year’s ledger' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(760, Math.max(340, width * 0.94))),
  select: (dataset) => ({
    entries: figures.map((id) => {
      const figure = figureOf(dataset, id);
      const said = (lang: Lang): Said => {
        const parts = formatParts(figure, lang);
        const [number, unit] = [false, true].map((is) =>
          joinParts(
            parts.filter(({ role }) => (role === 'unit') === is),
            lang,
          ),
        );
        const label = figure.label[lang];
        // English goes on as one phrase: 7 draft local laws.
        const name =
          lang === 'zh'
            ? `${unit} ${label}`
            : label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
        return [number!, unit!, name];
      };
      return { count: figure.value, said: { zh: said('zh'), en: said('en') } };
    }),
    notes: [
      { zh: '一条细线是一项', en: 'one stroke, one item' },
      { zh: '一条细线是一项或一件，一行一百条', en: 'one stroke, one item; one line, a hundred' },
      {
        zh: '一条细线是一个难题，按全年计，不分月',
        en: 'one stroke, one problem; not by month',
      },
    ],
  }),
  alt({ entries }, [first, last], lang) {
    const zh = lang === 'zh';
    const all = entries.slice(first, last).map(({ said }) => {
      const [number, unit, name] = said[lang];
      return zh ? `${name.split(' ').at(-1)}${number}${unit}` : `${number} ${name}`;
    });
    return zh
      ? `${all.join('，')}，一条细线一项，同一比例。`
      : `${all.join('; ')}: one stroke an item, all to one scale.`;
  },
  table: (_data, _view, lang, dataset) => ({
    caption: lang === 'zh' ? '一年的账本' : 'A year’s ledger',
    head: lang === 'zh' ? ['项目', '数量'] : ['What', 'How many'],
    rows: figures.map((id) => {
      const figure = figureOf(dataset, id);
      return [figure.label[lang], formatFigure(figure, lang)];
    }),
  }),
  figures,
  source: {
    zh: '政府工作报告，2024年。一条细线为一项、一件或一个，各项同一比例；各类事不相加，行与列是示意。',
    en: 'The report, for 2024. One stroke is one item, all to one scale; the kinds are not added up, and the lines are a device.',
  },
} satisfies ChartDefinition<LedgerData, LedgerView, LedgerMarks>;
