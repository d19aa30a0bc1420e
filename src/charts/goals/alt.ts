import { formatValue } from '../../model/format.ts';
import type { Lang, Text } from '../../model/types.ts';
import type { Amount, Goal, GoalsData, GoalsView, Meaning } from './marks.ts';
import { say } from './say.ts';

/** What each word means, and how it is drawn. */
const meanings: Readonly<Record<Meaning, Text>> = {
  about: { zh: '是约数，画成没有边的带子', en: 'an approximate number, drawn as a band without edges' },
  better: {
    zh: '是约数，画成没有边的带子；还要努力争取更好结果，所以不是上限，上方敞开',
    en: 'an approximate number, drawn as a band without edges; and more is to be striven for, so it is no ceiling and lies open above',
  },
  lid: {
    zh: '是上限，画成一个盖子，盖子以下都在范围内；不是预计会到的水平，也不是比上年升高',
    en: 'a ceiling, drawn as a lid with all below it allowed; neither a forecast nor a rise on the year before',
  },
  floor: {
    zh: '是下限，画成一块地板，上方敞开；不是预计数，也不是比上年减少',
    en: 'a floor, open above; neither a forecast nor a fall from the year before',
  },
  strive: {
    zh: '是力争的数，画成向上张开、没有封边的形状',
    en: 'something to strive for, drawn as a shape that opens upwards and is nowhere closed',
  },
  level: {
    zh: '是量级，上下都没有边；尺子上一格是十倍',
    en: 'an order of magnitude, without an edge above or below; on its ruler each step is ten times the last',
  },
};

/** 约2350亿元, about 235 billion yuan. */
const said = ({ unit }: Pick<Goal, 'unit'>, [value, ...how]: Amount, lang: Lang) =>
  formatValue(value, unit, lang, ...how);

function goalAlt(
  { meaning, label, note, ...goal }: Goal,
  known: boolean,
  { when, missing }: GoalsData,
  lang: Lang,
): string {
  const target = said(goal, goal.target, lang);
  const means = meanings[meaning][lang];
  const done = goal.done && said(goal, goal.done, lang);
  const late = goal.late && said(goal, goal.late, lang);
  if (lang === 'zh')
    return [
      `${label.zh}，${meaning === 'level' ? '打算的规模' : '2025年的目标'}是${target}：${means}。`,
      note ? `${note.zh}。` : '',
      done ? `2024年是${done}。` : `${missing.done.zh}。`,
      known ? (late ? `${when.zh}：${late}。` : `${missing.late.zh}。`) : '',
    ].join('');
  return [
    `${label.en}: ${meaning === 'level' ? 'what the report of 2025 plans is' : 'the target for 2025 is'} ${target}, ${means}.`,
    note ? `${note.en}.` : '',
    done ? `2024: ${done}.` : `${missing.done.en}.`,
    known ? (late ? `${when.en}: ${late}.` : `${missing.late.en}.`) : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** The overview says every target with its word, and what is known beside it. */
function overviewAlt({ goals, income, when }: GoalsData, known: boolean, lang: Lang): string {
  const zh = lang === 'zh';
  const none = zh ? '没有对应的数' : 'no matching number';
  const each = goals.slice(0, 4).map((goal) => {
    const target = said(goal, goal.target, lang);
    const better = goal.meaning === 'better' ? `${zh ? '、' : ' '}${say.better[lang]}` : '';
    const done = goal.done ? said(goal, goal.done, lang) : none;
    const late = goal.late ? said(goal, goal.late, lang) : none;
    return zh
      ? `${goal.label.zh}${target}${better}（2024年${done}${known ? `，${when.zh}${late}` : ''}）`
      : `${goal.label.en} ${target}${better} (2024: ${done}${known ? `; ${when.en}: ${late}` : ''})`;
  });
  return zh
    ? `2025年的目标各有写法，有数的四个：${each.join('；')}。${income.zh}，没有数，画成两条同步的空心线。`
    : `Targets for 2025, four of them with a number: ${each.join('; ')}. ${income.en}: no number, two outlined lines in step.`;
}

export function altOf(data: GoalsData, { of, known }: GoalsView, lang: Lang): string {
  if (of === 'overview') return overviewAlt(data, known, lang);
  if (of !== 'income') return goalAlt(data.goals[of]!, known, data, lang);
  const zh = lang === 'zh';
  return zh
    ? `${data.income.zh}是2025年的目标，没有数：两条空心线并行，不设刻度。${known ? `${data.missing.target.zh}。` : ''}`
    : `${data.income.en}: a target for 2025 without a number, drawn as two outlined lines in step, without a scale.${known ? ` ${data.missing.target.en}.` : ''}`;
}
