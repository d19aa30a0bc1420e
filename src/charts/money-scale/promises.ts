import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang, Text } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import { laterReport } from '../shared/later.ts';
import type { MoneyData, Promised, PromiseView, Ring } from './marks.ts';
import { threads } from './stage.ts';

type Records = Pick<Dataset, 'figures' | 'promises'>;
type Promises = MoneyData['promises'];

const ids = {
  cell: 'sme-arrears-cleared',
  done: 'private-capital-offered',
  floor: 'private-capital-projects-2025',
  order: 'subcentre-investment-2025',
};
export const promisedIds = [ids.floor, ids.order];

/** Above a floor lines thin out; an order of magnitude has lines alone, that thin out to both sides. */
const above: readonly Ring[] = [
  [1, 1],
  [1.03, 0.55],
  [1.06, 0.3],
  [1.09, 0.15],
];
const around: readonly Ring[] = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((i) => [
  Number((1 + i * 0.03).toFixed(2)),
  Number((0.6 * Math.exp(-((i / 3) ** 2))).toFixed(2)),
]);

/** A solid square that is about so large, its edge soft. */
const about = (share: number): Ring[] =>
  [
    [1.012, 0.25],
    [1, 0.5],
    [0.988, 0.99],
  ].map(([of, seen]) => [Number((share * of!).toFixed(4)), seen!, 'one']);

function outcomeOf({ promises }: Records) {
  const { outcome } = lookup(promises, 'private-capital-projects', 'promises');
  if (!outcome) throw new Error('promises.json private-capital-projects: has no outcome');
  return outcome;
}

const both = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') });

/** What it is, and the sum; in English on lines of their own the qualifier, the number and the unit, all of them short. */
function linesOf(figure: Figure, name: Text): Promised['lines'] {
  const [before, digits, after] = aroundDigits(figure, 'en');
  const unit = figure.unit.en;
  const [, word = '', of = ''] = /^(.*?)( of)? ?$/.exec(before) ?? [];
  const number = `${of} ${digits}${after.replace(` ${unit}`, '')}`.trim();
  return {
    zh: [name.zh, formatFigure(figure, 'zh')],
    en: [name.en, word, number, unit],
  };
}

/** What the picture of 2025 needs: sums beside each other, and the number that heads them. */
export function promisesOf(dataset: Records): Promises {
  const figure = (id: string) => lookup(dataset.figures, id, 'figures');
  const [cell, done, floor, order] = [ids.cell, ids.done, ids.floor, ids.order].map(figure) as [
    Figure,
    Figure,
    Figure,
    Figure,
  ];
  const outcome = outcomeOf(dataset);
  const sum = (id: string, of: Figure, name: Text, reach: number, rings?: readonly Ring[]): Promised => {
    const cells = Number(Math.sqrt(of.value / cell.value).toFixed(4));
    return {
      id,
      cells,
      slot: Number((cells * reach).toFixed(2)),
      lines: linesOf(of, name),
      ...(rings && { rings }),
    };
  };
  const was = sum('offered', done, { zh: '2024年推介', en: '2024' }, 1 + 2 * threads);
  const centre = sum('subcentre', order, { zh: '副中心投资', en: 'sub-centre' }, 1.15, around);
  const share = Math.sqrt(outcome.value / floor.value);
  const note = { zh: '是项目的总投资，不是已投入的钱', en: 'the projects’ worth, not money put in' };
  return {
    '2025': {
      name: { zh: '2025年计划向民间资本推介项目', en: 'To be offered to private capital in 2025' },
      said: both((lang) => formatFigure(floor, lang)),
      note,
      squares: [was, sum('promised', floor, { zh: '2025年推介', en: '2025' }, 1.1, above), centre],
    },
    '2025;known=today': {
      name: { zh: `${laterReport.zh}：向民间资本推介项目`, en: `Offered in 2025: ${laterReport.en}` },
      said: both((lang) => formatFigure(outcome, lang)),
      note,
      squares: [
        was,
        sum('known', floor, { zh: '细线：计划', en: 'thin line: plan' }, 1.1, [
          ...about(share),
          [1, 1, 'rim'],
        ]),
        centre,
      ],
    },
  };
}

/** The finding: the pair is one quantity, but “over” and “not less than” allow no difference. */
export function promisesFound(promises: Promises, view: PromiseView, lang: Lang): string {
  const gap = lang === 'zh' ? '' : ' ';
  const [was, floor, order] = promises['2025'].squares.map(({ lines }) => lines[lang].slice(1).join(gap));
  const later = view === '2025' ? null : promises[view].said[lang];
  if (lang === 'zh')
    return `2025年计划向民间资本推介重大项目，总投资${floor!}；2024年推介的${was!}。都是推介项目的总投资，不是已投入的钱。城市副中心要继续保持${order!}投资强度，是量级，不是准确数额。${later ? `2026年1月的报告说，推介的总投资${later}。` : ''}`;
  return `In 2025 major projects worth ${floor!} are to be offered to private capital; in 2024 it was ${was!}. All are the projects’ worth, not money invested. Investment in the sub-centre is to stay ${order!}, a magnitude and not an amount.${later ? ` The report of January 2026 says that projects worth ${later} were offered.` : ''}`;
}

/** Rows of what it is, what kind of sum, and the sum. */
export function promiseRows(dataset: Records, view: PromiseView, lang: Lang): string[][] {
  const zh = lang === 'zh';
  const row = (id: string, kind: string) => {
    const figure = lookup(dataset.figures, id, 'figures');
    return [`${figure.label[lang]} (${figure.year ?? ''})`, kind, formatFigure(figure, lang)];
  };
  const [offered, plan] = zh ? ['推介', '计划'] : ['offered', 'planned'];
  const later = zh ? `推介的总投资（${laterReport.zh}）` : `Offered (${laterReport.en})`;
  return [
    row(ids.done, offered),
    row(ids.floor, plan),
    ...(view === '2025' ? [] : [[later, offered, formatFigure(outcomeOf(dataset), lang)]]),
    row(ids.order, plan),
  ];
}
