import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { type RoadIndexData, type RoadIndexMarks, type RoadIndexView } from './geometry.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '高峰时段的道路交通指数', en: 'The road traffic index at peak hours' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(720, Math.max(360, width))),
  select: ({ figures }) => ({
    now: lookup(figures, 'road-index', 'figures'),
    before: lookup(figures, 'road-index-before', 'figures'),
  }),
  alt({ now, before }, { from, to }, lang) {
    const [old, current] = [formatFigure(before, lang), formatFigure(now, lang)];
    const where = lang === 'zh' ? `在${from}到${to}的标尺上` : `On a ruler from ${from} to ${to}`;
    return lang === 'zh'
      ? `${where}，${now.label.zh}从${old}（报告未写明年份）下降到${now.year}年的${current}。`
      : `${where}, the index fell from ${old} (the report gives no year) to ${current} in ${now.year}.`;
  },
  table: ({ now, before }, _view, lang) => ({
    caption: now.label[lang],
    head: lang === 'zh' ? ['年', '指数'] : ['Year', 'Index'],
    rows: [
      [lang === 'zh' ? '报告未写明' : 'not stated', formatFigure(before, lang)],
      [String(now.year), formatFigure(now, lang)],
    ],
  }),
  figures: ['road-index', 'road-index-before'],
  source: {
    zh: '两个指数：政府工作报告；前一个指数是哪一年的，报告未写明；差值由本站计算。标尺从零到十。',
    en: 'Both values: the report, which does not say of which year the earlier one is. The difference is computed by us. The ruler runs from zero to ten.',
  },
} satisfies ChartDefinition<RoadIndexData, RoadIndexView, RoadIndexMarks>;
