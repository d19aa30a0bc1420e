import type { ChartDefinition } from '../../model/chart.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { cityOutline } from '../shared/outline.ts';
import {
  greenwaysViews,
  widestStep,
  type GreenwaysData,
  type GreenwaysMarks,
  type GreenwaysView,
} from './geometry.ts';
import { picture } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '绿道有多长', en: 'How long the greenways are' },
  views: greenwaysViews,
  height: (width) => Math.round(Math.min(860, Math.max(320, width * 1.08))),
  select({ figures, topology, mapApproval }) {
    const quantity = (id: string) => {
      const { value, unit, qualifier, qualifierWord, kind, direction, label, year } = lookup(
        figures,
        id,
        'figures',
      );
      return { value, unit, qualifier, qualifierWord, kind, direction, label, year };
    };
    const planned = quantity('greenways-2025');
    const outline = cityOutline(topology);
    return {
      ring: quantity('greenway-second-ring'),
      built: quantity('greenways-built'),
      planned,
      notice: mapNotice(mapApproval),
      outline,
      stepKm: widestStep(outline, planned.value),
    };
  },
  alt({ ring, built, planned }, view, lang) {
    const zh = lang === 'zh';
    const said = formatFigure({ ring, built, planned }[view], lang);
    if (view === 'ring')
      return zh
        ? `环二环绿道全线贯通，长${said}，按地图的比例尺拉直画在北京市轮廓上。`
        : `The greenway around the Second Ring is connected, ${said} long: laid straight on the outline of Beijing, to scale.`;
    if (view === 'built')
      return zh
        ? `${built.year}年建成绿道${said}，按地图的比例尺在北京市轮廓上来回铺开。`
        : `${said} of greenways were built in ${built.year}: laid to and fro over the outline of Beijing, to scale.`;
    return zh
      ? `${planned.year}年要新增绿道${said}；${built.year}年建成的是${formatFigure(built, lang)}。`
      : `${said} of greenways are to be added in ${planned.year}; ${formatFigure(built, lang)} were built in ${built.year}.`;
  },
  table: ({ ring, built, planned }, _view, lang) => ({
    caption: lang === 'zh' ? '绿道里程' : 'Lengths of greenway',
    head: lang === 'zh' ? ['项目', '里程'] : ['What', 'Length'],
    rows: [
      [ring.label[lang], formatFigure(ring, lang)],
      [`${built.label[lang]} (${built.year})`, formatFigure(built, lang)],
      [`${planned.label[lang]} (${planned.year})`, formatFigure(planned, lang)],
    ],
  }),
  shared: ['outline'],
  figures: ['greenway-second-ring', 'greenways-built', 'greenways-2025'],
  source: {
    zh: '政府工作报告。绿带只按地图比例尺表示长度，不是走向；三个数不相加。示意图，不作为划界依据；未经审图。轮廓：Apache ECharts。',
    en: 'The report. Ribbons show lengths at the map’s scale, not courses; the three lengths are not to be added. Schematic; not evidence of any boundary; not submitted for map approval. Outline: Apache ECharts.',
  },
} satisfies ChartDefinition<GreenwaysData, GreenwaysView, GreenwaysMarks>;
