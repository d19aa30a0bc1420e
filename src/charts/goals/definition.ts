import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset } from '../../model/types.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import { altOf } from './alt.ts';
import type { GoalsData, GoalsMarks, GoalsView } from './marks.ts';
import { picture } from './picture.ts';
import { goalOf, recordsOf } from './records.ts';
import { say } from './say.ts';
import { goalIds } from './views.ts';

/** The goals of which a later report says something. */
const told = [
  'gdp-growth-2025',
  'budget-revenue-growth-2025',
  'unemployment-ceiling-2025',
  'graduate-jobs-2025',
  'private-capital-projects-2025',
];

function shown(of: GoalsView['of'], dataset: Dataset) {
  const ids = of === 'overview' ? goalIds.slice(0, 4) : of === 'income' ? [] : [goalIds[of]!];
  return ids.map((id) => recordsOf(dataset, id));
}

export const definition = {
  ...picture,
  title: { zh: '目标的几种写法', en: 'What a target’s word means' },
  views: ['overview', ...goalIds, 'income', ...['overview', ...told].map((id) => `${id};known=today`)],
  height: (width) => Math.round(Math.min(720, Math.max(360, width * 0.94))),
  select: (dataset) => ({
    goals: goalIds.map((id) => goalOf(dataset, id)),
    income: lookup(dataset.commitments, 'income-in-step', 'commitments').label,
    when: { zh: laterReport.zh, en: capital(laterReport.en) },
    missing: {
      done: { zh: '2024年没有可比的数', en: 'Nothing comparable for 2024' },
      late: silent,
      target: { zh: '目标没有数，不与后来的数相比', en: 'No number, so no later one beside it' },
    },
  }),
  alt: altOf,
  table(data, { of, known }, lang, dataset) {
    const zh = lang === 'zh';
    const none = zh ? '没有' : 'none';
    const rows = shown(of, dataset).map(({ figure, done, outcome }) => [
      figure.label[lang],
      done ? formatFigure(done, lang) : none,
      formatFigure(figure, lang) + (figure.id === goalIds[0] ? `${zh ? '，' : ', '}${say.better[lang]}` : ''),
      ...(known ? [outcome ? formatFigure(outcome, lang) : none] : []),
    ]);
    const step = [data.income[lang], none, zh ? '没有数' : 'no number', ...(known ? [none] : [])];
    return {
      caption: zh ? '2024年的结果和2025年的目标' : 'Results of 2024 and targets for 2025',
      head: [zh ? '项' : 'Item', say.done[lang], say.plan[lang], ...(known ? [data.when[lang]] : [])],
      rows: typeof of === 'number' ? rows : [...rows, step],
    };
  },
  figures: [
    ...goalIds,
    'gdp-growth',
    'budget-revenue-growth',
    'unemployment-rate',
    'cpi-change',
    'new-urban-jobs',
    'private-capital-offered',
  ],
  source: {
    zh: '政府工作报告；后来的数见2026年1月的报告。柱高按比例，从零起；柔边、敞口和线的疏密只表示写法，不表示范围。总览的四把尺子同一比例。量级的尺子一格为十倍。两条台阶线是示意。',
    en: 'The report; what came later, that of January 2026. Columns are to scale from zero. Soft sides, openings and the density of lines stand for the word, not for a range. The four rulers of the overview have one scale; on that of an order of magnitude each step is ten times the last. The two stairs are schematic.',
  },
} satisfies ChartDefinition<GoalsData, GoalsView, GoalsMarks>;
