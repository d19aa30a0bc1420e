import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { parksViews, type ParksData, type ParksMarks, type ParksView } from './geometry.ts';
import { picture } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '全市的公园', en: 'The city’s parks' },
  views: parksViews,
  height: (width) => Math.round(Math.min(820, Math.max(320, width * 1.08))),
  select({ figures, series }) {
    const quantity = (id: string) => {
      const { value, unit, qualifier, qualifierWord, kind, direction, label } = lookup(
        figures,
        id,
        'figures',
      );
      return { value, unit, qualifier, qualifierWord, kind, direction, label };
    };
    const { year, derived } = lookup(figures, 'parks-total', 'figures');
    const total = quantity('parks-total');
    const borderless = quantity('parks-borderless-share');
    const before = derived?.value ?? NaN;
    const stated = lookup(series, 'parks', 'context').values.find((each) => each.year === derived?.year);
    return {
      year: year ?? NaN,
      total,
      added: quantity('parks-added'),
      before: { value: before, confirmed: stated?.value === before },
      borderless,
      open: Math.round((total.value * borderless.value) / 100),
    };
  },
  alt(data, view, lang) {
    const zh = lang === 'zh';
    const all = formatFigure(data.total, lang);
    const count = (value: number, qualifier: 'exact' | 'about') =>
      formatValue(value, data.total.unit, lang, qualifier);
    if (view === 'added') {
      const [added, before] = [
        formatValue(data.added.value, data.added.unit, lang),
        count(data.before.value, 'exact'),
      ];
      return zh
        ? `${data.year}年新增公园${added}，全市公园总数达${all}；由此推算上年为${before}。`
        : `${added} were added in ${data.year}, for ${all} in all; the year before there were ${before} (derived).`;
    }
    if (view === 'borderless') {
      const [share, open] = [formatFigure(data.borderless, lang), count(data.open, 'about')];
      return zh
        ? `全市${all}公园，${share}实现无界融通，${open}（推算）。`
        : `Of the city’s ${all}, ${share} are open to their surroundings: ${open} (derived).`;
    }
    return zh ? `全市公园总数${all}，一个圆是一个公园。` : `The city has ${all}; one circle is one park.`;
  },
  table(data, _view, lang) {
    const zh = lang === 'zh';
    const count = (value: number) => formatValue(value, data.total.unit, lang);
    const derived = zh ? '（推算）' : ' (derived)';
    return {
      caption: zh ? '全市的公园' : 'The city’s parks',
      head: zh ? ['项目', '数量'] : ['What', 'How many'],
      rows: [
        [data.total.label[lang], formatFigure(data.total, lang)],
        [data.added.label[lang], count(data.added.value)],
        [zh ? `${data.year - 1}年总数` : `Total in ${data.year - 1}`, count(data.before.value) + derived],
        [data.borderless.label[lang], formatFigure(data.borderless, lang)],
        [
          zh ? '实现无界融通的公园' : 'Parks opened to their surroundings',
          formatValue(data.open, data.total.unit, lang, 'about') + derived,
        ],
      ],
    };
  },
  figures: ['parks-total', 'parks-added', 'parks-borderless-share'],
  source: {
    zh: '一个圆是一个公园，大小、位置不代表公园的大小、位置。政府工作报告；上年总数与无界融通的公园数为推算。',
    en: 'One circle is one park; its size and place say nothing of the park’s. The report; the earlier total and the number of parks opened up are derived.',
  },
} satisfies ChartDefinition<ParksData, ParksView, ParksMarks>;
