import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { seenFrom, type MetroLengthData, type MetroLengthMarks, type MetroLengthView } from './geometry.ts';
import { picture, views } from './picture.ts';

const km = { zh: '公里', en: 'km' };

const derivedWord = { zh: '（推算）', en: ' (derived)' };

export const definition = {
  ...picture,
  title: { zh: '把地铁拉成一条线', en: 'The whole metro, pulled straight' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(760, Math.max(340, width * 1.06))),
  select(dataset) {
    const [origin, ...cities] = dataset.cities.values();
    if (!origin) throw new Error('geo/cities.json: no origin to measure from');
    return {
      total: lookup(dataset.figures, 'metro-length-total', 'figures'),
      added: lookup(dataset.figures, 'metro-length-added', 'figures'),
      origin: origin.name,
      cities: seenFrom(origin, cities),
    };
  },
  alt({ total, added, origin, cities }, view, lang) {
    const said = formatFigure(total, lang);
    if (view.added) {
      return lang === 'zh'
        ? `${said}的地铁，最末一段是2024年${formatFigure(added, lang)}；此前为${formatValue(total.derived!.value, total.unit, lang)}（推算）。`
        : `Of ${said} of metro, the last stretch opened in 2024 (${formatFigure(added, lang)}); before that it was ${formatValue(total.derived!.value, total.unit, lang)} (derived).`;
    }
    if (view.form === 'coil')
      return lang === 'zh'
        ? `全部地铁线绕成一盘，总长${said}。`
        : `The whole metro wound into a coil: ${said}.`;
    const nearest = cities.reduce((a, b) =>
      Math.abs(b.km - total.value) < Math.abs(a.km - total.value) ? b : a,
    );
    const far = formatValue(Math.round(nearest.km / 10) * 10, km, lang, 'about');
    return lang === 'zh'
      ? `${said}拉成直线，从${origin.zh}铺出去，和到${nearest.name.zh}的直线距离（计算，${far}）相近。`
      : `Pulled straight from ${origin.en}, ${said} comes close to the straight-line distance to ${nearest.name.en} (computed, ${far}).`;
  },
  table: ({ total, added, origin, cities }, _view, lang) => ({
    caption:
      lang === 'zh'
        ? '地铁里程，与到各城市的直线距离（计算）'
        : 'Length of the metro, and straight-line distances (computed)',
    head: lang === 'zh' ? ['项目', '长度'] : ['Item', 'Length'],
    rows: [
      [total.label[lang], formatFigure(total, lang)],
      [added.label[lang], formatFigure(added, lang)],
      [
        `${total.label[lang]}${total.derived!.year ? ` ${total.derived!.year}` : ''}${derivedWord[lang]}`,
        formatValue(total.derived!.value, total.unit, lang),
      ],
      ...cities.map((city) => [
        `${origin[lang]}–${city.name[lang]}`,
        formatValue(Math.round(city.km / 10) * 10, km, lang, 'about'),
      ]),
    ],
  }),
  figures: ['metro-length-total', 'metro-length-added'],
  source: {
    zh: '里程：政府工作报告。城市间为球面直线距离，由本站按 GeoNames 市中心坐标计算；图中只有方位和距离，不是地图。',
    en: 'Length: the report. Distances are great-circle, computed by us from GeoNames city centres; directions and distances only, not a map.',
  },
} satisfies ChartDefinition<MetroLengthData, MetroLengthView, MetroLengthMarks>;
