import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang, Text } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import type { Counted, CountedData, CountedMarks, CountedView, Saying } from './marks.ts';
import { picture } from './picture.ts';
import { drawings } from './views.ts';

const ids = Object.keys(drawings);

/** Programmes that go on already: said shorter than their note. The Chinese names are the phrase's own. */
const goingOn: Readonly<Record<string, { readonly names: readonly string[] } & Text>> = {
  'xiongan-programmes-2025': {
    names: ['Basic education', 'Health care', 'Vocational training'],
    zh: '2025年计划深入开展；工程已在进行，不是新增。',
    en: 'Planned for 2025: to take them further. They are under way, not new.',
  },
};

/** A promise with its records; 2024's is left out where the two cannot be compared. */
function recordsOf({ figures, promises }: Dataset, id: string) {
  const figure = lookup(figures, id, 'figures');
  const pair = [...promises.values()].find(({ target }) => target === id);
  const done = pair?.done && pair.comparable !== 'no' ? lookup(figures, pair.done, 'figures') : null;
  return {
    figure,
    done,
    outcome: pair?.outcome ?? null,
    near: pair?.comparable === 'near' ? pair.note : null,
  };
}

function countedOf(dataset: Dataset, id: string): Counted {
  const { figure, done, outcome, near } = recordsOf(dataset, id);
  const { note, label, phrase, value, year } = figure;
  for (const { qualifier } of [figure, done, outcome].flatMap((each) => each ?? []))
    if (qualifier !== 'exact') throw new Error(`counted: ${id} cannot be counted out, it is "${qualifier}"`);
  const saying = (lang: Lang): Saying => {
    const zh = lang === 'zh';
    const plan = zh ? `${year}年计划` : `Planned for ${year}`;
    const each = zh ? `一个图形是一${figure.unit.zh}` : 'one drawing for each';
    const said = (quantity: Quantity, ...lines: string[]) => ({
      number: apartFromUnit(quantity, lang),
      lines,
    });
    const own = goingOn[id];
    const names = own && (zh ? phrase.replace(/.项工程$/, '').split('、') : own.names);
    const notes = [note, near].flatMap((each) => (each ? [each[lang]] : []));
    // Beside 2024 the field itself is headed as the plan.
    const first = done ? each[0]!.toUpperCase() + each.slice(1) : `${plan}${zh ? '，' : '; '}${each}`;
    return {
      ...said(figure, ...(own ? [own[lang]] : [first, ...notes])),
      topic: label[lang],
      ...(names && { names }),
      ...(done && { done: said(done, zh ? `${done.year}年` : `In ${done.year}`), plan: [plan] }),
      ...(outcome && {
        late: said(
          outcome,
          capital(laterReport[lang]),
          zh ? `框里是计划的${formatFigure(figure, lang)}` : `In the frame: the ${value} planned`,
        ),
      }),
    };
  };
  return {
    count: value,
    ...(done && { done: done.value }),
    ...(outcome && { late: outcome.value }),
    zh: saying('zh'),
    en: saying('en'),
  };
}

/** A number with its unit, as a sentence holds it. */
const whole = ([digits, unit]: readonly [string, string], lang: Lang) =>
  digits + (lang === 'zh' ? '' : ' ') + unit;

export const definition = {
  ...picture,
  title: { zh: '一个一个数', en: 'Counted out one by one' },
  views: [...ids, 'manufacturers-moved-2025;known=today'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 0.94))),
  select: (dataset) => ({
    promises: Object.fromEntries(ids.map((id) => [id, countedOf(dataset, id)])),
  }),
  alt({ promises }, { id, known }, lang) {
    const says = promises[id]![lang];
    const zh = lang === 'zh';
    const late = known ? says.late : undefined;
    const notes = says.names ? says.lines : says.lines.slice(1);
    const names = says.names?.join(zh ? '、' : ', ') ?? '';
    return zh
      ? [
          `${says.topic}：2025年计划${whole(says.number, lang)}${names && `，即${names}`}。`,
          says.done ? `2024年为${whole(says.done.number, lang)}。` : '',
          late ? `${late.lines[0]!}的数为${whole(late.number, lang)}。` : '',
          ...notes,
          known && !late ? `${silent.zh}。` : '',
        ].join('')
      : [
          `${says.topic}: ${whole(says.number, lang)} planned for 2025${names && `: ${names.toLowerCase()}`}.`,
          says.done ? `2024 had ${whole(says.done.number, lang)}.` : '',
          late ? `${late.lines[0]!}: ${whole(late.number, lang)}.` : '',
          ...notes,
          known && !late ? `${silent.en}.` : '',
        ]
          .filter((each) => each !== '')
          .join(' ');
  },
  table(_data, { id, known }, lang, dataset) {
    const { figure, done, outcome } = recordsOf(dataset, id);
    const zh = lang === 'zh';
    const late = known ? outcome : null;
    return {
      caption: figure.label[lang],
      head: zh ? ['何时', '数量'] : ['When', 'How many'],
      rows: [
        ...(done ? [[zh ? `${done.year}年` : `In ${done.year}`, formatFigure(done, lang)]] : []),
        [zh ? `${figure.year}年计划` : `Planned for ${figure.year}`, formatFigure(figure, lang)],
        ...(late ? [[capital(laterReport[lang]), formatFigure(late, lang)]] : []),
      ],
    };
  },
  figures: [...ids, 'manufacturers-relocated'],
  source: {
    zh: '政府工作报告；后来的数见2026年1月的报告。图形只表示一个，不代表样子、大小和位置。',
    en: 'The report; what came later, that of January 2026. A drawing stands for one, and says nothing of its form, size or place.',
  },
} satisfies ChartDefinition<CountedData, CountedView, CountedMarks>;
