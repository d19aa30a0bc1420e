import type { ChartDefinition } from '../../model/chart.ts';
import { chineseVerbs } from '../../model/format-words.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Figure, Lang } from '../../model/types.ts';
import type { HundredData, HundredMarks, HundredView, Percentage } from './geometry.ts';
import { ids } from './ids.ts';
import { pictureOf } from './picture.ts';
import { quantityOf } from './words.ts';

const views = [
  'gdp-growth,cpi-change',
  'inbound-visitors-growth',
  'green-power-share',
  'sewage-treatment-rate',
  'fatal-accidents-change,accident-deaths-change',
  'inspections-change,official-expenses-change',
  'rural-income-growth,grain-yield-growth',
  'kindergarten-enrolment,kindergarten-affordable',
  'recycling-rate',
  'hotline-resolved,hotline-satisfied',
  'food-tests-passed,drug-tests-passed',
  'science-awards-share',
  'budget-spending-growth,budget-revenue-growth',
  'self-built-two-exits,village-clinics-integrated',
  'unemployment-rate',
];

/** Targets are drawn by their words, elsewhere. */
const theYear = 2024;

const words: HundredData['words'] = {
  zh: {
    done: `${theYear}年`,
    share: '；一笔为1%',
    up: '；虚线为上年，计100笔',
    upFromMean: '；虚线为常年，计100笔',
    down: '；虚线为减少的，上年计100笔',
    open: '；细纹：未写明',
  },
  en: {
    done: String(theYear),
    share: '; a stroke is 1%',
    up: '; dashed: the year before, as 100',
    upFromMean: '; dashed: the long-term mean, as 100',
    down: '; dashed: gone, of the year before’s 100',
    open: '; barred: not stated',
  },
};

export const definition = {
  ...pictureOf(ids),
  title: { zh: '百分数，一笔一笔数', en: 'Percentages, stroke by stroke' },
  views,
  height: (width) => Math.round(Math.min(900, Math.max(340, width * 0.94))),
  select: ({ figures }) => ({
    words,
    figures: Object.fromEntries(ids.map((id) => [id, compact(lookup(figures, id, 'figures'))])),
  }),
  alt: (data, view, lang) =>
    view.map((id) => sentence(data.figures[id]!, lang)).join(lang === 'zh' ? '' : ' '),
  table: ({ figures }, view, lang) => ({
    caption: lang === 'zh' ? '报告里的百分数' : 'Percentages of the report',
    head: lang === 'zh' ? ['指标', '年份', '数值'] : ['Indicator', 'Year', 'Value'],
    rows: view.map((id) => {
      const figure = figures[id]!;
      return [nameOf(figure, lang), words[lang].done, formatFigure(quantityOf(figure), lang)];
    }),
  }),
  figures: ids,
  source: {
    zh: '政府工作报告。五笔为一个“正”字，一笔为百分之一，笔画长短不表示大小。“左右”“近”的最后一笔画得淡；“超”“以上”没有写明的部分画成细纹。',
    en: 'The report. Five strokes make the tally sign 正; each is one hundredth, whatever its length. Where the report says “about” the last is pale; what “more than” and “at least” leave open is barred.',
  },
} satisfies ChartDefinition<HundredData, HundredView, HundredMarks>;

/** The figure's name, without the word that a rise or fall says anyway. */
function nameOf(figure: Percentage, lang: Lang): string {
  return figure[lang].replace(/变化$|, change$/, '');
}

function sentence(figure: Percentage, lang: Lang): string {
  const said = formatFigure(quantityOf(figure), lang);
  const name = nameOf(figure, lang);
  if (lang === 'en') return `${name}, ${words.en.done}: ${said}.`;
  return `${words.zh.done}${name}${figure.direction || /^[超近]/.test(said) ? '' : '为'}${said}。`;
}

/**
 * Only what differs from an exact share of what is done.
 * @throws Error naming figure and reason where the chart could not draw it
 */
function compact(figure: Figure): Percentage {
  const { id, label, value, unit, qualifier, qualifierWord, direction, role, year, phrase } = figure;
  const refuse = (reason: string) => new Error(`in-hundred: figure "${id}" ${reason}`);
  if (unit.zh !== '%' || unit.en !== '%') throw refuse('is no percentage');
  if (role !== 'done' || year !== theYear) throw refuse(`is not of ${theYear}`);
  if (qualifier === 'at-most') throw refuse('is a ceiling');
  // The words 超 and 以上 are what the qualifiers are said by anyway.
  const word = qualifier === 'about' ? { qualifierWord } : {};
  // Of the phrase nothing but the word that gives Chinese its verb, where that is not the usual one.
  const verb = Object.keys(chineseVerbs).find(
    (each) =>
      formatFigure({ ...figure, phrase: each }, 'zh') === formatFigure(figure, 'zh') && phrase.includes(each),
  );
  return {
    ...label,
    value,
    ...(direction ? { direction } : {}),
    ...(qualifier === 'exact' ? {} : { qualifier, ...word }),
    ...(verb === undefined ? {} : { phrase: verb }),
    ...(id === 'flood-season-rain' ? { counting: 'upFromMean' } : {}),
  };
}
