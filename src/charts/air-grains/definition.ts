import type { ChartDefinition } from '../../model/chart.ts';
import { formatNumber, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { grainsOf, type AirData, type AirMarks, type AirView } from './marks.ts';
import { picture, years } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '一立方米空气里的细颗粒物', en: 'PM2.5 in a cubic metre of Beijing’s air' },
  views: [...years.map(String), 'both'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 1.04))),
  select(dataset) {
    const { unit, values } = lookup(dataset.series, 'pm25', 'context');
    return {
      unit,
      values: values
        .filter(({ year }) => years.includes(year))
        .map(({ year, value, qualifier }) => ({ year, value, qualifier })),
    };
  },
  alt(data, view, lang) {
    const said = view.years.map((year) => {
      const { value, qualifier } = data.values.find((each) => each.year === year)!;
      const level = formatValue(value, data.unit, lang, qualifier);
      const grains = formatNumber(grainsOf(value), lang).digits;
      return lang === 'zh'
        ? `${year}年，细颗粒物年均浓度${level}，画作${grains}粒`
        : `in ${year} the annual mean of PM2.5 was ${level}, drawn as ${grains} grains`;
    });
    return lang === 'zh' ? `一立方米空气：${said.join('；')}。` : `A cubic metre of air: ${said.join('; ')}.`;
  },
  table: (data, _view, lang) => ({
    caption: lang === 'zh' ? '细颗粒物年均浓度' : 'PM2.5, annual mean',
    head: lang === 'zh' ? ['年', '浓度', '画出的粒数'] : ['Year', 'Concentration', 'Grains drawn'],
    rows: data.values.map(({ year, value, qualifier }) => [
      String(year),
      formatValue(value, data.unit, lang, qualifier),
      formatNumber(grainsOf(value), lang).digits,
    ]),
  }),
  figures: ['pm25-annual-mean'],
  source: {
    zh: '粒数由浓度计算，大小和位置为示意。2024年：政府工作报告；其余年份：市生态环境部门历年公布。',
    en: 'Grains computed from the concentration; their size and place are schematic. 2024: the report; other years: as published by the city each year.',
  },
} satisfies ChartDefinition<AirData, AirView, AirMarks>;
