import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { type TransferData, type TransferMarks, type TransferView } from './geometry.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '五十米内换乘', en: 'From bus to rail within fifty metres' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(720, Math.max(340, width * 1.06))),
  select: ({ figures }) => ({
    now: lookup(figures, 'bus-rail-transfer-50m', 'figures'),
    planned: lookup(figures, 'bus-rail-transfer-50m-2025', 'figures'),
  }),
  alt({ now, planned }, view, lang) {
    const [done, target] = [formatFigure(now, lang), formatFigure(planned, lang)];
    if (lang === 'zh')
      return view.planned
        ? `公交与轨道50米内换乘比例，2025年计划从${done}提高到${target}。`
        : `公交与轨道50米内换乘比例达到${done}：一百个点里，圈内有${now.value}个。`;
    return view.planned
      ? `The share of bus–rail transfers within 50 metres is to rise from ${done} to ${target} in 2025.`
      : `${done} of bus–rail transfers are within 50 metres: of a hundred dots, ${now.value} lie in the circle.`;
  },
  table: ({ now, planned }, view, lang) => ({
    caption: lang === 'zh' ? '公交与轨道50米内换乘比例' : 'Bus–rail transfers within 50 m',
    head: lang === 'zh' ? ['年', '比例'] : ['Year', 'Share'],
    rows: [
      [String(now.year), formatFigure(now, lang)],
      ...(view.planned
        ? [[`${planned.year}${lang === 'zh' ? '（计划）' : ' (planned)'}`, formatFigure(planned, lang)]]
        : []),
    ],
  }),
  figures: ['bus-rail-transfer-50m', 'bus-rail-transfer-50m-2025'],
  source: {
    zh: '政府工作报告。圆的半径为50米，按比例尺；一点代表百分之一，点的位置为示意。',
    en: 'The report. The circle’s radius is 50 m, to scale; one dot is one per cent, and the places of the dots are schematic.',
  },
} satisfies ChartDefinition<TransferData, TransferView, TransferMarks>;
