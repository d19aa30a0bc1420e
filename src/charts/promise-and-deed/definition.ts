import type { ChartDefinition } from '../../model/chart.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { figures } from './figures.ts';
import { shownOf } from './geometry.ts';
import type { Group, Pair, PairData, PairMarks, PairView } from './marks.ts';
import { earlierNames, names } from './names.ts';
import { pack } from './pack.ts';
import { drawn, earlierDrawn, earlierPairOf, pairOf } from './pairs.ts';
import { parseView, picture } from './picture.ts';
import { table } from './tables.ts';
import { apartSaid } from './words.ts';

/** Beyond these, every pair of a view can stand in focus. */
const views = [
  'same',
  'same;known=today',
  'same;sort=name',
  'same;sort=size',
  'same;focus=home-care-beds',
  'same;focus=home-care-beds;known=today',
  'same;focus=new-urban-jobs',
  'near',
  'near;known=today',
  'near;focus=unemployment-ceiling;known=today',
  'no',
  'no;known=today',
  'no;focus=imported-green-power',
  '2024',
  '2024;focus=old-estates-started',
];

const groups = {
  same: { zh: '口径相同', en: 'counted the same way' },
  near: { zh: '口径相近', en: 'counted in a similar way' },
  no: { zh: '只是看着像，不能相比', en: 'only look alike and cannot be compared' },
} as const;

function select(dataset: Dataset): PairData {
  const now = [...dataset.promises.values()].filter(drawn);
  const before = [...dataset.earlierPromises.values()].filter(earlierDrawn);
  const rest = dataset.earlierPromises.size - before.length;
  const pairs = (lang: Lang) => [
    ...now.map((promise) => pairOf(promise, dataset, lang)),
    ...before.map((promise) => earlierPairOf(promise, dataset, lang)!),
  ];
  return pack(
    { zh: pairs('zh'), en: pairs('en') },
    {
      zh: {
        same: '每行各有一把从零起的尺子，行与行不能比。',
        near: '名称下是两边不同的用词；每行各有一把从零起的尺子。',
        no: '两边数的不是一样东西，各有各的尺子。',
        '2024': `每行各有一把从零起的尺子。另有${rest}项不能这样画，在表里。`,
      },
      en: {
        same: 'Each row has a scale of its own, from zero.',
        near: 'Below each name, the words that differ. Each row has a scale of its own, from zero.',
        no: 'Two different things in a row, each on its own scale.',
        '2024': `Each row has its own scale; ${rest} more in the table.`,
      },
    },
  );
}

const list = (texts: readonly string[], lang: Lang) => texts.join(lang === 'zh' ? '；' : '; ');

function alt(data: PairData, view: PairView, lang: Lang): string {
  const shown = shownOf(data, view, lang);
  const said = (each: Pair['later']) => (each ? each.said.join('') : '');
  const one = shown.find(({ id }) => id === view.focus);
  const { group, today } = view;
  const count = shown.length;
  const reported = shown.filter(({ later }) => later).length;
  if (one) return altOf(one, view, lang);
  if (group === '2024')
    return lang === 'zh'
      ? `2024年1月许下的${count}个数与2024年的结果，一行一项：空心是许下的，实心是做到的。`
      : `${count} numbers that January 2024 promised beside what 2024 did, one a row: outlined as promised, solid as done.`;
  const later =
    lang === 'zh'
      ? `2026年1月的报告给出了其中${reported}项的数。`
      : ` The report of January 2026 gives a number for ${reported} of them.`;
  const first =
    lang === 'zh'
      ? `2024年做到的与2025年许下的，${groups[group].zh}的有${count}项。`
      : `What 2024 did and what is promised for 2025: ${count} ${groups[group].en}.`;
  const known = today ? later : '';
  if (group !== 'no') return first + known;
  const torn = shown
    .filter(({ done }) => done)
    .map(({ other, name, done, promised }) =>
      lang === 'zh'
        ? `${other}${said(done)}，${name}${said(promised)}`
        : `${said(done)} (${other}) and ${said(promised)} (${name})`,
    );
  return `${first}${lang === 'zh' ? '' : ' '}${list(torn, lang)}${lang === 'zh' ? '。' : '.'}${known}`;
}

function altOf(
  { name, done, promised, later, why, apart, other }: Pair,
  { group, today }: PairView,
  lang: Lang,
): string {
  const say = (each: Pair['later']) => each?.said.join('') ?? '';
  const zh = lang === 'zh';
  const told = [apartSaid(apart, today, lang), why[today ? 1 : 0]].filter(Boolean);
  const earlier = group === '2024';
  const what = other ? `${other}${zh ? '' : ' '}` : '';
  const parts = zh
    ? [
        earlier && `2024年1月许下${say(promised)}`,
        done && `2024年做到${what}${say(done)}`,
        !earlier && `2025年要${say(promised)}`,
        today && (later ? `2026年1月报告${say(later)}` : '后来的报告没有给出对应的数'),
      ]
    : [
        earlier && `promised in January 2024, ${say(promised)}`,
        done && `done in 2024, ${what}${say(done)}`,
        !earlier && `promised for 2025, ${say(promised)}`,
        today &&
          (later ? `report of January 2026, ${say(later)}` : 'no later report gives a matching number'),
      ];
  const sentence = `${name}${zh ? '：' : ': '}${parts.filter(Boolean).join(zh ? '，' : '; ')}${zh ? '。' : '.'}`;
  return [sentence, ...told.map((text) => (/[。.]$/.test(text) ? text : `${text}${zh ? '。' : '.'}`))].join(
    zh ? '' : ' ',
  );
}

/** The group of a pair that is drawn, by its names; `2024` has ids of its own. */
function groupOf(id: string, wanted: Group): Group | null {
  if (wanted === '2024') return id in earlierNames ? wanted : null;
  const own = names[id];
  return own ? (own.other ? 'no' : own.words ? 'near' : 'same') : null;
}

export const definition = {
  ...picture,
  /** Stricter than in a browser, which does not hold the ids: a focus must be a pair. */
  parseView(raw) {
    const view = parseView(raw);
    return view && (view.focus === null || groupOf(view.focus, view.group) === view.group) ? view : null;
  },
  title: { zh: '许诺与结果', en: 'Promise and result' },
  views,
  height: (width) => Math.round(Math.min(900, Math.max(380, width * 0.94))),
  select,
  alt,
  table,
  figures,
  source: {
    zh: '2025年政府工作报告；2024年的许诺：2024年政府工作报告（2024年1月21日）；2026年1月的数：2026年政府工作报告（2026年1月25日）。每行的尺子各自从零起；差额由我们计算，只在两边都是准数、口径相同时列出。',
    en: 'The 2025 report; promises for 2024: the 2024 report (21 January 2024); numbers of January 2026: the 2026 report (25 January 2026). Each row’s scale starts at zero; differences are ours, and given only between exact numbers counted the same way.',
  },
} satisfies ChartDefinition<PairData, PairView, PairMarks>;
