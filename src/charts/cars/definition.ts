import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatNumber, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import { carsViews, type CarsData, type CarsMarks, type CarsView, type Said } from './marks.ts';
import { picture } from './picture.ts';

/** Vehicles that one mark of a car stands for. */
const worth = 10_000;

function told({ figures }: Dataset) {
  const made = lookup(figures, 'nev-output', 'figures');
  const growth = lookup(figures, 'nev-output-growth', 'figures');
  const stock = lookup(figures, 'nev-in-use', 'figures');
  if (made.derived === null) throw new Error('cars: nev-output has no derived value for the year before');
  /** The year before, as its record derives it: about, for it rests on two numbers that are. */
  const before: Figure = { ...made, value: made.derived.value, year: made.derived.year };
  return { made, growth, stock, before };
}

function said(dataset: Dataset, lang: Lang): Record<CarsView, Said> {
  const { made, growth, stock, before } = told(dataset);
  const zh = lang === 'zh';
  const say = (figure: Figure) => formatFigure(figure, lang);
  const each = zh
    ? `一辆车的记号为${formatValue(worth, made.unit, lang)}`
    : `one car stands for ${formatValue(worth, made.unit, lang)}`;
  const times = formatNumber(1 + growth.value / 100, lang).digits;
  return {
    before: {
      big: aroundDigits(before, lang),
      label: zh
        ? [`${before.year}年在京生产的新能源汽车（推算）`]
        : ['New-energy vehicles made in Beijing', `in ${before.year} (derived)`],
      names: [],
      notes: [each, zh ? '虚线为推算' : 'dashed: derived'],
    },
    made: {
      big: aroundDigits(made, lang),
      label: zh
        ? [`${made.year}年在京生产的新能源汽车，`, `${say(growth)}，接近上年的${times}倍`]
        : ['New-energy vehicles made in Beijing', `${made.year}: ${say(growth)}, nearly ${times}-fold`],
      names: [
        zh
          ? `虚线：与${before.year}年相当，推算${say(before)}`
          : `dashed: as many as in ${before.year}, derived`,
      ],
      notes: [each],
    },
    stock: {
      big: aroundDigits(stock, lang),
      label: [zh ? `${stock.year}年，${stock.label.zh}` : `${stock.label.en}, ${stock.year}`],
      names: zh
        ? [`一年在京生产的，${say(made)}`, '路上的，保有量']
        : [`made in a year: ${say(made)}`, 'in use'],
      notes: zh
        ? [each, '产的车不都留在北京，两个数不相加']
        : [each, 'not to be added; not all stay in Beijing'],
    },
  };
}

export const definition = {
  ...picture,
  title: { zh: '新能源汽车：产的和用的', en: 'New-energy cars, made and in use' },
  views: carsViews,
  height: (width) => Math.round(Math.min(720, Math.max(320, width * 0.94))),
  select(dataset) {
    const { made, stock, before } = told(dataset);
    return {
      before: before.value / worth,
      made: made.value / worth,
      stock: stock.value / worth,
      said: { zh: said(dataset, 'zh'), en: said(dataset, 'en') },
    };
  },
  alt(data, view, lang) {
    const { big, label, names, notes } = data.said[lang][view];
    const about = view === 'stock' ? names.slice(0, 1) : names;
    if (lang === 'zh') return `${label.join('')}：${big.join('')}。${[...about, ...notes].join('。')}。`;
    const sentences = [`${label.join(' ')}: ${big.join('')}`, ...about, ...notes];
    return `${sentences.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('. ')}.`;
  },
  table(_data, _view, lang, dataset) {
    const { made, growth, stock, before } = told(dataset);
    const derived = lang === 'zh' ? '（推算）' : ' (derived)';
    const line = (figure: Figure, more = '') => [
      figure.label[lang],
      String(figure.year ?? ''),
      formatFigure(figure, lang) + more,
    ];
    return {
      caption: lang === 'zh' ? '新能源汽车' : 'New-energy vehicles',
      head: lang === 'zh' ? ['项目', '年', '数'] : ['What', 'Year', 'How many'],
      rows: [line(before, derived), line(made), line(growth), line(stock)],
    };
  },
  figures: ['nev-output', 'nev-output-growth', 'nev-in-use'],
  source: {
    zh: '政府工作报告；上年产量为推算：增长近3倍即接近上年的4倍，30万辆 ÷ 4 ≈ 7.5万辆。末尾画淡的车表示“约”和“超”。',
    en: 'The report; output of the year before is derived: up by nearly three times makes nearly four times as many, 300,000 ÷ 4 ≈ 75,000. Cars drawn faint at the end stand for “about” and “more than”.',
  },
} satisfies ChartDefinition<CarsData, CarsView, CarsMarks>;
