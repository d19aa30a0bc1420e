import type { ChartDefinition } from '../../model/chart.ts';
import { formatValue } from '../../model/format.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { cityOutline } from '../shared/outline.ts';
import type { AreasData, AreasMarks } from './marks.ts';
import { figureIds, figureOf } from './areas.ts';
import { areasViews, picture, type AreasViewName } from './picture.ts';
import { viewsOf } from './scenes.ts';
import { finding, tableOf } from './words.ts';

const scaleKm = 20;
const km = { zh: '公里', en: 'km' };

export const definition = {
  ...picture,
  title: { zh: '画在地图上的面积', en: 'Areas at the map’s scale' },
  views: areasViews,
  height: (width) => Math.round(Math.min(860, Math.max(320, width * 1.08))),
  select: (dataset) => ({
    outline: cityOutline(dataset.topology),
    notice: mapNotice(dataset.mapApproval),
    scale: { km: scaleKm, said: { zh: formatValue(scaleKm, km, 'zh'), en: formatValue(scaleKm, km, 'en') } },
    lensScale: { zh: formatValue(1, km, 'zh'), en: formatValue(1, km, 'en') },
    note: { zh: ['大小按比例，', '位置为示意'], en: ['Sizes only,', 'not places;'] },
    roadKm: figureOf(dataset, 'road').value,
    silent: { zh: ['后来的报告', '没有给出对应的数'], en: ['no later report gives', 'a matching number'] },
    views: viewsOf(dataset),
  }),
  shared: ['outline'],
  alt: finding,
  table: (data, view, lang, dataset) => tableOf(dataset, data, view, lang),
  figures: figureIds,
  source: {
    zh: '政府工作报告。面积按地图比例尺画出，形状和位置为示意；各项不相加；乡村路只表示长度，不是走向。平方公里为换算：15亩合1公顷。报告未说明违法建设按建筑面积还是占地面积计，图上按同样大小的地面画。示意图，不作为划界依据；未经审图。轮廓：Apache ECharts。',
    en: 'The report. Areas at the map’s scale, their shapes and places schematic; not to be added up; the road is a length, not a course. Square kilometres are our conversion: 15 mu make a hectare. Whether illegal construction is floor space or ground the report does not say; it is drawn as so much ground. Schematic; not evidence of any boundary; not submitted for map approval. Outline: Apache ECharts.',
  },
} satisfies ChartDefinition<AreasData, AreasViewName, AreasMarks>;
