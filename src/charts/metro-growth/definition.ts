import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { type MetroGrowthData, type MetroGrowthMarks, type MetroGrowthView } from './geometry.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '一年一年接上去的地铁', en: 'A metro laid year by year' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(680, Math.max(340, width * 0.95))),
  select(dataset) {
    const { unit, values } = lookup(dataset.series, 'metro-length', 'context');
    return {
      unit,
      values: values.filter(({ year }) => year >= 2016).map(({ year, value }) => ({ year, value })),
      added: lookup(dataset.figures, 'metro-length-added', 'figures'),
    };
  },
  alt({ values, unit, added }, { until }, lang) {
    const first = values[0]!;
    const last = values.findLast((each) => each.year <= until)!;
    const [from, to] = [first, last].map((each) => formatValue(each.value, unit, lang));
    if (first === last)
      return lang === 'zh'
        ? `${first.year}年底，地铁长${from}。`
        : `At the end of ${first.year} the metro was ${from} long.`;
    const grew =
      lang === 'zh'
        ? `地铁从${first.year}年底的${from}长到${last.year}年底的${to}`
        : `The metro grew from ${from} at the end of ${first.year} to ${to} at the end of ${last.year}`;
    return lang === 'zh'
      ? `${grew}；2024年${formatFigure(added, lang)}。2019年没有可用的年末数。`
      : `${grew}; in 2024 it was ${formatFigure(added, lang)}. There is no sound year-end figure for 2019.`;
  },
  table: ({ values, unit }, { until }, lang) => ({
    caption: lang === 'zh' ? '年末地铁运营里程' : 'Metro length at the end of the year',
    head: lang === 'zh' ? ['年', '里程'] : ['Year', 'Length'],
    rows: values
      .filter((each) => each.year <= until)
      .map((each) => [String(each.year), formatValue(each.value, unit, lang)]),
  }),
  figures: ['metro-length-total', 'metro-length-added'],
  source: {
    zh: '2024年：政府工作报告；其余年份：历年政府工作报告和新闻报道，城市轨道交通年末数。2019年无可用数据；2025年为后来公布。',
    en: '2024: the report; other years: later and earlier reports and the press, urban rail at year’s end. No sound figure for 2019; 2025 was reported later.',
  },
} satisfies ChartDefinition<MetroGrowthData, MetroGrowthView, MetroGrowthMarks>;
