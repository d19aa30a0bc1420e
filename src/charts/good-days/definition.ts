import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { type GoodDaysData, type GoodDaysMarks, type GoodDaysView } from './geometry.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '一年里的优良天', en: 'A year’s days of good air' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(760, Math.max(300, width + 24))),
  select({ figures, series }) {
    const good = lookup(figures, 'good-air-days', 'figures');
    const change = lookup(figures, 'good-air-days-change', 'figures');
    const heavy = lookup(series, 'heavy-pollution-days', 'context');
    const year = good.year ?? NaN;
    const quantity = ({ value, unit, qualifier, qualifierWord, kind, direction }: typeof good) => ({
      value,
      unit,
      qualifier,
      qualifierWord,
      kind,
      direction,
    });
    return {
      year,
      days: (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000,
      good: { ...quantity(good), label: good.label },
      change: quantity(change),
      heavy: {
        label: heavy.title,
        unit: heavy.unit,
        value: heavy.values.find((each) => each.year === year)?.value ?? NaN,
      },
      history: lookup(series, 'good-air-days', 'context')
        .values.filter((each) => each.year <= year)
        .map((each) => ({ year: each.year, value: each.value, derived: each.grade === 'D' })),
    };
  },
  alt(data, { focus, history }, lang) {
    const zh = lang === 'zh';
    const { year, days, good, change, heavy } = data;
    const exact = (value: number) => formatValue(value, good.unit, lang);
    const [said, all] = [formatFigure(good, lang), exact(days)];
    if (focus === 'change') {
      const before = exact(good.value - change.value);
      return zh
        ? `${year}年优良天数${said}，比上年${formatFigure(change, lang)}；由此推算${year - 1}年为${before}。`
        : `${said} of good air in ${year}, ${formatFigure(change, lang)} on the year before, which had ${before} (derived).`;
    }
    if (focus === 'heavy') {
      const bad = formatValue(heavy.value, heavy.unit, lang);
      return zh
        ? `${year}年${all}里，优良天数${said}，重污染${bad}。`
        : `Of the ${all} of ${year}, ${said} had good air and ${bad} heavy pollution.`;
    }
    const first = data.history[0]!;
    if (history)
      return zh
        ? `优良天数从${first.year}年的${exact(first.value)}增加到${year}年的${said}。`
        : `Days of good air rose from ${exact(first.value)} in ${first.year} to ${said} in ${year}.`;
    return zh
      ? `${year}年${all}里，空气质量优良的有${said}，其余${exact(days - good.value)}（推算）。`
      : `Of the ${all} of ${year}, ${said} had good air; the other ${exact(days - good.value)} are derived.`;
  },
  table({ good, history }, _view, lang) {
    const zh = lang === 'zh';
    return {
      caption: good.label[lang],
      head: zh ? ['年', '优良天数'] : ['Year', 'Days of good air'],
      rows: history.map(({ year, value, derived }) => [
        String(year),
        formatValue(value, good.unit, lang) + (derived ? (zh ? '（推算）' : ' (derived)') : ''),
      ]),
    };
  },
  figures: ['good-air-days', 'good-air-days-change'],
  source: {
    zh: '一道为一天，按天数排列，不是日历顺序。2024年：政府工作报告；其余天数为推算；重污染天数和往年天数：市生态环境部门历年公布，2014年、2023年为推算。',
    en: 'One stroke is one day, sorted by kind and not by date. 2024: the report; the other days are derived. Heavy pollution and earlier years: as published by the city each year; 2014 and 2023 derived.',
  },
} satisfies ChartDefinition<GoodDaysData, GoodDaysView, GoodDaysMarks>;
