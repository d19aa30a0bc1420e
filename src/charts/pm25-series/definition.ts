import type { ChartDefinition } from '../../model/chart.ts';
import { formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { type Pm25Data, type Pm25Marks, type Pm25View } from './geometry.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '细颗粒物年均浓度，2013 年以来', en: 'PM2.5 in Beijing’s air since 2013' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(560, Math.max(300, width * 0.72))),
  select(dataset) {
    const { unit, values, limits } = lookup(dataset.series, 'pm25', 'context');
    return {
      unit,
      values: values.map(({ year, value }) => ({ year, value })),
      limits: limits.map(({ id, label, value }) => ({ id, label, value })),
    };
  },
  alt(data, view, lang) {
    const said = (year: number) =>
      formatValue(data.values.find((each) => each.year === year)?.value ?? NaN, data.unit, lang);
    const from = data.values[0]!.year;
    return lang === 'zh'
      ? `细颗粒物年均浓度从${from}年的${said(from)}降到${view.until}年的${said(view.until)}。`
      : `The annual mean of PM2.5 fell from ${said(from)} in ${from} to ${said(view.until)} in ${view.until}.`;
  },
  table: (data, view, lang) => ({
    caption: lang === 'zh' ? '细颗粒物年均浓度' : 'PM2.5, annual mean',
    head: lang === 'zh' ? ['年', '浓度'] : ['Year', 'Concentration'],
    rows: data.values
      .filter((each) => each.year <= view.until)
      .map((each) => [String(each.year), formatValue(each.value, data.unit, lang)]),
  }),
  figures: ['pm25-annual-mean', 'pm25-change'],
  source: {
    zh: '一粒为一微克/立方米。2024年：政府工作报告；其余年份：市生态环境部门历年公布。',
    en: 'One grain is one microgram per cubic metre. 2024: the report; other years: as published by the city each year.',
  },
} satisfies ChartDefinition<Pm25Data, Pm25View, Pm25Marks>;
