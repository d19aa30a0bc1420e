import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Figure, Lang, Text } from '../../model/types.ts';
import type { MoneyData, MoneyMarks, MoneyView } from './geometry.ts';
import { picture, promiseViews, views } from './picture.ts';
import { promisedIds, promiseRows, promisesFound, promisesOf } from './promises.ts';

/** Short names, and what kind of sum each is: the record's label says it in full. */
const said: Record<string, { name: Text; word: Text }> = {
  'sme-arrears-cleared': {
    name: { zh: '为中小企业清偿的欠款', en: 'Arrears to smaller firms cleared' },
    word: { zh: '清欠', en: 'cleared' },
  },
  'gov-fund-private-investment': {
    name: { zh: '新设政府投资基金带动的社会投资', en: 'Outside investment drawn in by new funds' },
    word: { zh: '带动', en: 'drawn in' },
  },
  'tax-relief': {
    name: { zh: '支持科技创新和制造业，减税降费及退税', en: 'Tax relief, innovation and manufacturing' },
    word: { zh: '减负', en: 'relief' },
  },
  'central-funds-won': {
    name: { zh: '争取到的中央支持资金', en: 'Central government funds obtained' },
    word: { zh: '争取', en: 'obtained' },
  },
  'private-capital-offered': {
    name: { zh: '向民间资本推介的项目总额，不是投入', en: 'Offered to private capital, not invested' },
    word: { zh: '推介', en: 'offered' },
  },
  'budget-spending': {
    name: { zh: '一般公共预算支出', en: 'General public budget spending' },
    word: { zh: '支出', en: 'spent' },
  },
  'trade-total': {
    name: { zh: '北京地区进出口总额', en: 'Imports and exports, Beijing area' },
    word: { zh: '进出口', en: 'traded' },
  },
};
const figures = Object.keys(said);
/** A sum is called by the view that it fills. */
const names = Object.keys(views);

/** How many times `smaller` `larger` is, computed: a bound where one of the two is said to be more. */
function times(larger: Figure, smaller: Figure, lang: Lang): string {
  const ratio = larger.value / smaller.value;
  const step = ratio >= 1000 ? 10 : ratio >= 10 ? 1 : ratio >= 2 ? 0.1 : 0.01;
  const [up, down] = [larger, smaller].map((figure) => figure.qualifier === 'over');
  const [round, qualifier] =
    up === down
      ? ([Math.round, 'about'] as const)
      : up
        ? ([Math.floor, 'at-least'] as const)
        : ([Math.ceil, 'at-most'] as const);
  const value = Number((round(ratio / step) * step).toFixed(2));
  return formatValue(value, { zh: '倍', en: 'times' }, lang, qualifier);
}

const both = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') });

export const definition = {
  ...picture,
  title: { zh: '按比例画出的钱', en: 'Money to scale' },
  views: [...Object.keys(views), ...promiseViews],
  height: (width) => Math.round(Math.min(680, Math.max(360, width * 0.96))),
  select(dataset) {
    const records = figures.map((id) => lookup(dataset.figures, id, 'figures'));
    const smallest = records[0]!;
    return {
      promises: promisesOf(dataset),
      sums: records.map((figure, index) => {
        const before = records[index - 1];
        return {
          id: names[index]!,
          value: figure.value,
          over: figure.qualifier === 'over',
          said: both((lang) => formatFigure(figure, lang)),
          ...said[figure.id]!,
          times: both((lang) =>
            !before
              ? lang === 'zh'
                ? '这一块是后面的一格'
                : 'One cell from here on'
              : lang === 'zh'
                ? `前一块的${times(figure, before, lang)}（推算）`
                : `${times(figure, before, lang)} the one before (derived)`,
          ),
        };
      }),
      range: both((lang) =>
        lang === 'zh'
          ? `最大的一块是它的${times(records.at(-1)!, smallest, lang)}（推算）`
          : `Largest: ${times(records.at(-1)!, smallest, lang)} it, derived`,
      ),
      cell: both((lang) =>
        lang === 'zh'
          ? `一格：清欠 ${formatFigure(smallest, lang)}`
          : `One cell: ${formatFigure(smallest, lang)} cleared`,
      ),
    };
  },
  alt(data, view, lang) {
    if (typeof view === 'string') return promisesFound(data.promises, view, lang);
    const { sums, range } = data;
    const { last, one } = view;
    const [colon, comma, stop] = lang === 'zh' ? ['：', '，是', '。'] : [': ', ', ', '. '];
    const end = stop.trim();
    const [newest, before] = [sums[one]!, sums[one - 1]];
    const state = ({ name, said }: (typeof sums)[number]) => `${name[lang]}${colon}${said[lang]}`;
    if (one < last) return `${state(sums[last]!)}${stop}${state(newest)}${stop}${range[lang]}${end}`;
    if (!before) return `${state(newest)}${end}`;
    const times = newest.times[lang].replace(
      lang === 'zh' ? '前一块' : 'the one before',
      `“${before.name[lang]}”（${before.said[lang]}）`,
    );
    const sentence = `${state(newest)}${comma}${times}${end}`;
    return lang === 'zh' ? sentence : sentence.replace('”（', '” (').replace('） (derived)', '; derived)');
  },
  table: (data, view, lang, dataset) => ({
    caption: lang === 'zh' ? '各项金额，性质不同，不相加' : 'The sums, each of its own kind and never added',
    ...(typeof view === 'string'
      ? {
          head: lang === 'zh' ? ['项目', '是什么', '金额'] : ['What', 'Kind', 'Sum'],
          rows: promiseRows(dataset, view, lang),
        }
      : {
          head:
            lang === 'zh'
              ? ['项目', '是什么', '金额', '与前一项相比']
              : ['What', 'Kind', 'Sum', 'Against the one before'],
          rows: data.sums
            .slice(0, view.last + 1)
            .map(({ name, word, said, times }, index) => [
              name[lang],
              word[lang],
              said[lang],
              index > 0 ? times[lang] : '',
            ]),
        }),
  }),
  figures: [...figures, ...promisedIds],
  source: {
    zh: '金额：政府工作报告。面积与金额成比例，各图比例由最小的一块看出；方块相叠只为比较，互不包含，不相加。边缘散开的是“超”，下实上虚的线是“不低于”，两边都虚的是量级。倍数由本站推算。',
    en: 'Sums: the report. Areas are in proportion to the sums; the squares overlap for comparison only, none is part of another, and they are not added. A frayed edge is a “more than”; lines that thin out upwards, an “at least”; to both sides, an order of magnitude. Multiples are computed by us.',
  },
} satisfies ChartDefinition<MoneyData, MoneyView, MoneyMarks>;
