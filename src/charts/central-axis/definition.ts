import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { cameras } from './geometry.ts';
import type { AxisData, AxisMarks, AxisView } from './marks.ts';
import { picture } from './picture.ts';
import { monumentsOf, placesOf } from './places.ts';
import { alts, kilometres, saysOf } from './sayings.ts';

const metres = { zh: '米', en: 'm' };

export const definition = {
  ...picture,
  title: { zh: '展开的中轴线', en: 'The Central Axis unrolled' },
  views: Object.keys(cameras),
  height: (width) => Math.round(Math.min(900, Math.max(340, width * 0.94))),
  select(dataset) {
    const places = placesOf(dataset);
    const kmOf = (id: string) => places.find((each) => each.id === id)!.km;
    const [north, south] = [kmOf('zhengyangmen'), kmOf('yongdingmen')];
    const sites = lookup(dataset.figures, 'world-heritage-sites', 'figures');
    return {
      places: monumentsOf(dataset),
      road: [Math.round(north * 100), Math.round(south * 100)],
      says: saysOf(south, south - north, sites),
      scales: [
        { length: 100, zh: formatValue(1, kilometres, 'zh'), en: formatValue(1, kilometres, 'en') },
        { length: 20, zh: formatValue(200, metres, 'zh'), en: formatValue(200, metres, 'en') },
      ],
      sites: sites.value,
    };
  },
  alt({ says }, view, lang) {
    const said = (says[view][lang].number ?? []).join(lang === 'zh' ? '' : ' ');
    return alts[view][lang](said);
  },
  table(_data, _view, lang, dataset) {
    const zh = lang === 'zh';
    const sides = zh ? ['西侧', '轴上', '东侧'] : ['west of it', 'on the axis', 'east of it'];
    return {
      caption: zh ? '中轴线上及两侧的位置' : 'Places on and beside the Central Axis',
      head: zh
        ? ['地点', '位置', '在钟楼以南（推算）']
        : ['Place', 'Where', 'South of the Bell Tower (derived)'],
      rows: [
        ...placesOf(dataset).map(({ name, side, km }) => [
          name[lang],
          sides[side + 1]!,
          formatValue(Math.round(km * 10) / 10, kilometres, lang),
        ]),
        ...(['world-heritage-sites', 'world-heritage-rank'] as const).map((id) => {
          const figure = lookup(dataset.figures, id, 'figures');
          return [figure.label[lang], '', formatFigure(figure, lang)];
        }),
      ],
    };
  },
  figures: ['world-heritage-sites', 'world-heritage-rank'],
  source: {
    zh: '沿轴线南北按比例，东西远近与建筑立面为示意。位置：维基百科，© OpenStreetMap contributors，社稷坛、太庙、先农坛准到约半公里；事实：政府工作报告。',
    en: 'To scale along the axis; distances to its sides and the elevations are schematic. Places: Wikipedia, © OpenStreetMap contributors; the three altars and temples good to about half a kilometre. Facts: the report.',
  },
} satisfies ChartDefinition<AxisData, AxisView, AxisMarks>;
