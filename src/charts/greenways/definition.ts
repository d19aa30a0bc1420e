import type { ChartDefinition } from '../../model/chart.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { formatFigure, formatValue, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Lang, PromiseRecord, Text } from '../../model/types.ts';
import { cityOutline } from '../shared/outline.ts';
import type { Line } from '../shared/project-words.ts';
import {
  greenwaysViews,
  widestStep,
  type GreenwaysData,
  type GreenwaysMarks,
  type GreenwaysView,
} from './geometry.ts';
import { laterReport } from '../shared/later.ts';
import { picture } from './picture.ts';
import { notchKm } from './words.ts';

type Counted = GreenwaysData['built'];

/** What a later report says, as a quantity. */
function outcomeOf({ id, outcome }: PromiseRecord): Quantity {
  if (!outcome) throw new Error(`promises.json ${id}: the greenways of 2025 have no outcome`);
  const { value, unit, qualifier, qualifierWord, kind, direction } = outcome;
  return { value, unit, qualifier, qualifierWord, kind, direction };
}

/** The words under the numbers of 2025: the pair is near, and the picture says why. */
function linesOf(built: Counted, planned: Counted): GreenwaysData['lines'] {
  const line = (text: string, kind: Line['kind'] = 'plain', swatch: Line['swatch'] = null) => ({
    text,
    kind,
    swatch,
  });
  const [solid, outlined] = ['solid', 'outlined'] as const;
  const [before, promised] = [built, planned].map((each) => both((lang) => formatFigure(each, lang)));
  const step = both((lang) => formatValue(notchKm.planned, planned.unit, lang));
  const [done, year] = [built.year, planned.year];
  const last = {
    zh: [line(`${done}年建成${before!.zh}`, 'plain', solid), line('范围可能不同'), line(`每格${step.zh}`)],
    en: [
      line(`${done}: ${before!.en}`, 'plain', solid),
      line('scope may differ'),
      line(`a notch: ${step.en}`),
    ],
  };
  return {
    '2025': {
      zh: [line(`${year}年计划新增`, 'strong', outlined), line('联山联水联社区的绿道'), ...last.zh],
      en: [line(`to be added in ${year}`, 'strong', outlined), line('linking hills to homes'), ...last.en],
    },
    '2025;known=today': {
      zh: [
        line(`${laterReport.zh}：新增`, 'one'),
        line(`${year}年计划${promised!.zh}`, 'plain', outlined),
        ...last.zh,
      ],
      en: [line(laterReport.en, 'one'), line(`${year}: ${promised!.en}`, 'plain', outlined), ...last.en],
    },
  };
}

const both = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') });

export const definition = {
  ...picture,
  title: { zh: '绿道有多长', en: 'How long the greenways are' },
  views: greenwaysViews,
  height: (width) => Math.round(Math.min(860, Math.max(320, width * 1.08))),
  select({ figures, promises, topology, mapApproval }) {
    const quantity = (id: string) => {
      const { value, unit, qualifier, qualifierWord, kind, direction, label, year } = lookup(
        figures,
        id,
        'figures',
      );
      return { value, unit, qualifier, qualifierWord, kind, direction, label, year };
    };
    const planned = quantity('greenways-2025');
    const known = outcomeOf(lookup(promises, 'greenways', 'promises'));
    const built = quantity('greenways-built');
    const outline = cityOutline(topology);
    return {
      ring: quantity('greenway-second-ring'),
      built,
      known,
      lines: linesOf(built, planned),
      planned,
      notice: mapNotice(mapApproval),
      outline,
      stepKm: widestStep(outline, Math.max(planned.value, known.value)),
    };
  },
  alt({ ring, built, planned, known }, view, lang) {
    const zh = lang === 'zh';
    const said = formatFigure(view === 'ring' ? ring : view === 'built' ? built : planned, lang);
    if (view === 'ring')
      return zh
        ? `环二环绿道全线贯通，长${said}，按地图的比例尺拉直画在北京市轮廓上。`
        : `The greenway around the Second Ring is connected, ${said} long: laid straight on the outline of Beijing, to scale.`;
    if (view === 'built')
      return zh
        ? `${built.year}年建成绿道${said}，按地图的比例尺在北京市轮廓上来回铺开。`
        : `${said} of greenways were built in ${built.year}: laid to and fro over the outline of Beijing, to scale.`;
    if (view === 'planned')
      return zh
        ? `${planned.year}年要新增绿道${said}；${built.year}年建成的是${formatFigure(built, lang)}。`
        : `${said} of greenways are to be added in ${planned.year}; ${formatFigure(built, lang)} were built in ${built.year}.`;
    const [before, later] = [formatFigure(built, lang), formatFigure(known, lang)];
    const today = view !== '2025';
    return zh
      ? `${planned.year}年计划新增“联山联水联社区的绿道”${said}；${built.year}年“建成绿道”${before}。两处写法不同，范围可能不同。${today ? `2026年1月的报告写“新增绿道”${later}，没有写“联山联水联社区”。` : ''}`
      : `${said} of greenways linking hills, waters and neighbourhoods are to be added in ${planned.year}; ${before} of greenways were built in ${built.year}. The two are worded differently and may differ in scope.${today ? ` The report of January 2026 says ${later} of new greenways, without that description.` : ''}`;
  },
  table: ({ ring, built, planned, known }, view, lang) => ({
    caption: lang === 'zh' ? '绿道里程' : 'Lengths of greenway',
    head: lang === 'zh' ? ['项目', '里程'] : ['What', 'Length'],
    rows: [
      [ring.label[lang], formatFigure(ring, lang)],
      [`${built.label[lang]} (${built.year})`, formatFigure(built, lang)],
      [`${planned.label[lang]} (${planned.year})`, formatFigure(planned, lang)],
      ...(view === '2025;known=today'
        ? [
            [
              lang === 'zh' ? `新增绿道（${laterReport.zh}）` : `New greenways (${laterReport.en})`,
              formatFigure(known, lang),
            ],
          ]
        : []),
    ],
  }),
  shared: ['outline'],
  figures: ['greenway-second-ring', 'greenways-built', 'greenways-2025'],
  source: {
    zh: '政府工作报告。绿带只按地图比例尺表示长度，不是走向；各数不相加。示意图，不作为划界依据；未经审图。轮廓：Apache ECharts。',
    en: 'The report. Ribbons show lengths at the map’s scale, not courses; the lengths are not to be added. Schematic; not evidence of any boundary; not submitted for map approval. Outline: Apache ECharts.',
  },
} satisfies ChartDefinition<GreenwaysData, GreenwaysView, GreenwaysMarks>;
