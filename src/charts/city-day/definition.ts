import type { ChartDefinition } from '../../model/chart.ts';
import { measureText } from '../../lib/measure-text.ts';
import { formatFigure, formatNumber, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import { rowsOf } from '../shared/rows.ts';
import { stopIds, type CityDayData, type CityDayMarks, type CityDayView, type Said } from './marks.ts';
import { picture } from './picture.ts';
import { words } from './words.ts';

/** The figures told at each stop, the big one first. */
const told: Record<CityDayView, readonly [string, ...string[]]> = {
  school: ['school-break-minutes'],
  places: ['school-places-added', 'nursery-places-added'],
  clinic: ['examinations-recognised', 'lab-tests-recognised'],
  elders: ['home-care-beds', 'care-centres-added', 'rural-care-points-added'],
  lift: ['lifts-added'],
  estate: ['old-estates-started', 'old-estates-finished'],
  rubbish: ['bin-stations-upgraded', 'recycling-rate', 'kitchen-waste-plants-refitted'],
  night: ['new-urban-jobs'],
};

/** What one mark stands for, where it is not one. */
const worth: Record<string, number> = {
  'school-places-added': 1000,
  'nursery-places-added': 1000,
  'home-care-beds': 100,
  'bin-stations-upgraded': 1000,
  'new-urban-jobs': 1000,
};

/** Key of the counted thing, by figure. */
const keys: Record<string, string> = {
  'school-break-minutes': 'break',
  'school-places-added': 'seats',
  'nursery-places-added': 'nursery',
  'examinations-recognised': 'examinations',
  'lab-tests-recognised': 'tests',
  'home-care-beds': 'beds',
  'care-centres-added': 'centres',
  'rural-care-points-added': 'points',
  'lifts-added': 'lifts',
  'old-estates-started': 'started',
  'old-estates-finished': 'finished',
  'bin-stations-upgraded': 'bins',
  'recycling-rate': 'recycled',
  'kitchen-waste-plants-refitted': 'plants',
  'new-urban-jobs': 'people',
};

/** Widths, in ems, that lines keep to on the smallest stage: below the big number, and where three captions stand. */
const room = { label: 19, third: 7 };

function said({ figures }: Dataset, view: CityDayView, lang: Lang): Said {
  const [first, ...others] = told[view].map((id) => lookup(figures, id, 'figures')) as [Figure, ...Figure[]];
  const { key, names } = words[lang][view];
  const third = (text: string) => (others.length > 1 ? wrap(text, room.third) : [text]);
  const each = third(formatValue(worth[first.id] ?? 1, first.unit, lang));
  const marks = formatNumber(Math.floor(first.value / (worth[first.id] ?? 1)), lang).digits;
  const label = lang === 'zh' ? `${first.year}年，${first.label.zh}` : `${first.label.en}, ${first.year}`;
  return {
    big: aroundDigits(first, lang),
    label: wrap(label, room.label),
    captions: [
      [[], key(each, marks)],
      ...others.map((figure, i) => [third(formatFigure(figure, lang)), names[i]!] as const),
    ],
  };
}

/** `text` in lines of at most `ems`. */
const wrap = (text: string, ems: number) => rowsOf(text, (row) => measureText(row, 1) <= ems);

export const definition = {
  ...picture,
  title: { zh: '城里的一天', en: 'A day in the city' },
  views: stopIds,
  height: (width) => Math.round(Math.min(760, Math.max(320, width * 0.94))),
  select(dataset) {
    const counts = Object.fromEntries(
      Object.values(told)
        .flat()
        .map((id) => [keys[id]!, lookup(dataset.figures, id, 'figures').value / (worth[id] ?? 1)]),
    );
    const inLanguage = (lang: Lang) => stopIds.map((view) => said(dataset, view, lang));
    return { counts, said: { zh: inLanguage('zh'), en: inLanguage('en') } };
  },
  alt(data, view, lang) {
    const { big, label, captions } = data.said[lang][stopIds.indexOf(view)]!;
    const gap = lang === 'zh' ? '' : ' ';
    const [key = '', ...others] = captions.map((lines) => {
      const [number, name] = lines.map((each) => each.join(gap));
      return lang === 'zh' ? `${name}${number}` : `${number} ${name}`.trim();
    });
    if (lang === 'zh') return `${[`${label.join('')}：${big.join('')}`, ...others, key].join('。')}。`;
    const sentences = [`${label.join(' ')}: ${big.join('')}`, ...others, key];
    return `${sentences.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('. ')}.`;
  },
  table: (_data, view, lang, { figures }) => ({
    caption: lang === 'zh' ? '民生实事，逐站的数' : 'Daily life, the numbers of each stop',
    head: lang === 'zh' ? ['项目', '年', '数'] : ['What', 'Year', 'How many'],
    rows: told[view].map((id) => {
      const figure = lookup(figures, id, 'figures');
      return [figure.label[lang], String(figure.year ?? ''), formatFigure(figure, lang)];
    }),
  }),
  figures: Object.values(told).flat(),
  source: {
    zh: '政府工作报告。街道为示意，不是哪一条街；没有另外注明的，一个记号为一个。各项之间不相加。',
    en: 'The report. The street is a sketch of no particular one; a mark is one of its kind where nothing else is said. The numbers are not to be added.',
  },
} satisfies ChartDefinition<CityDayData, CityDayView, CityDayMarks>;
