import { measureText } from '../../lib/measure-text.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatParts, formatValue, joinParts } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { rowsOf } from '../shared/rows.ts';
import type { Saying, ScienceData, ScienceMarks, ScienceView } from './geometry.ts';
import { picture, views } from './picture.ts';

/** The figure that each view counts. */
const counted: Record<ScienceView, string> = {
  awards: 'science-awards',
  researchers: 'cited-researchers',
  models: 'ai-models-registered',
  facilities: 'huairou-facilities',
};
const share = 'science-awards-share';

const unsaid = {
  zh: '报告未说明是当年新增还是累计',
  en: 'the report does not say whether this is the year’s number or a total',
};

/** What one dot is, in lines; long ones are broken. */
const dots: Record<ScienceView, Record<Lang, readonly string[]>> = {
  awards: { zh: ['一点为一项奖，'], en: ['one dot is one award,'] },
  researchers: { zh: ['一点为一人次，不是一个人'], en: ['one dot is one listing, not one person'] },
  models: { zh: ['一点为一款模型，', unsaid.zh], en: ['one dot is one model;', unsaid.en] },
  facilities: { zh: ['一点为一个设施，', unsaid.zh], en: ['one dot is one facility;', unsaid.en] },
};

export const definition = {
  ...picture,
  title: { zh: '科技的四种数法', en: 'Four counts of science' },
  views,
  height: (width) => Math.round(Math.min(860, Math.max(360, width * 0.94))),
  select: (dataset) =>
    Object.fromEntries(
      views.map((view) => {
        const figure = figureOf(dataset, view);
        return [
          view,
          {
            ...(view === 'awards' ? { count: total(figure), one: figure.value } : { count: figure.value }),
            zh: saying(dataset, view, 'zh'),
            en: saying(dataset, view, 'en'),
          },
        ];
      }),
    ) as ScienceData,
  alt(data, view, lang) {
    const { number, unit, name, notes } = data[view][lang];
    // The last line of the awards' name is their share.
    const [label, share] = view === 'awards' ? [name.slice(0, -1), name.slice(-1)] : [name, []];
    return lang === 'zh'
      ? `${label.join('')}${[number + unit, ...share].join('，')}。${notes.join('')}。`
      : `${label.join(' ')}: ${[`${number} ${unit}`, ...share].join(', ')}; ${notes.join(' ')}.`;
  },
  table(_data, _view, lang, dataset) {
    const zh = lang === 'zh';
    const awards = figureOf(dataset, 'awards');
    const of = (id: string) => lookup(dataset.figures, id, 'figures');
    return {
      caption: zh ? '四种数' : 'Four counts',
      head: zh ? ['数的是什么', '2024年'] : ['What is counted', '2024'],
      rows: [
        ...[counted.awards, share].map((id) => [of(id).label[lang], formatFigure(of(id), lang)]),
        [
          zh ? '全国的国家科学技术奖（推算）' : 'National awards in the whole country (derived)',
          formatValue(total(awards), awards.unit, lang, 'about'),
        ],
        ...views
          .slice(1)
          .map((view) => [figureOf(dataset, view).label[lang], formatFigure(figureOf(dataset, view), lang)]),
      ],
    };
  },
  figures: [counted.awards, share, counted.researchers, counted.models, counted.facilities],
  source: {
    zh: '政府工作报告。四种数各数各的，点的大小、位置不表示什么；全国获奖总数由占比推算。',
    en: 'The report. The four counts are of different things; size and place of a dot say nothing. The number of awards nationwide is derived from the share.',
  },
} satisfies ChartDefinition<ScienceData, ScienceView, ScienceMarks>;

function figureOf({ figures }: Pick<Dataset, 'figures'>, view: ScienceView): Figure {
  return lookup(figures, counted[view], 'figures');
}

/** Awards in the whole country: derived from the city's number and share. */
function total({ id, derived }: Figure): number {
  if (!derived) throw new Error(`science-field: figure "${id}" has no derived total`);
  return derived.value;
}

function saying(dataset: Dataset, view: ScienceView, lang: Lang): Saying {
  const figure = figureOf(dataset, view);
  const parts = formatParts(figure, lang);
  const join = (unit: boolean) =>
    joinParts(
      parts.filter(({ role }) => (role === 'unit') === unit),
      lang,
    );
  const name = [figure.label[lang]];
  const notes = [...dots[view][lang]];
  if (view === 'awards') {
    const part = formatFigure(lookup(dataset.figures, share, 'figures'), lang);
    const all = formatValue(total(figure), figure.unit, lang, 'about');
    if (lang === 'zh') {
      name.push(`占全国${part}`);
      notes.push('虚线为全国其他获奖，', `全国共${all}（推算）`);
    } else {
      name.push(`${part} of the country’s`);
      notes.push('dashed: the others of the country,', `${all} in all (derived)`);
    }
  }
  return { number: join(false), unit: join(true), name: name.flatMap(lines), notes: notes.flatMap(lines) };
}

/** Lines short enough for the narrowest stage, in bold too. */
const lines = (text: string) => rowsOf(text, (row) => measureText(row, 12 * 1.1) <= 235);
