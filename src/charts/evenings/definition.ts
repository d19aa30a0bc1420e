import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import type { EveningsData, EveningsMarks, EveningsView, Group, Said } from './marks.ts';
import { picture } from './picture.ts';

/** 2024 is a leap year. */
const months = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const days = months.reduce((sum, each) => sum + each, 0);
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const events = ['commercial-performances', 'culture-events', 'mass-sports-events'] as const;
const museums = ['museums-open-late', 'museums-registered-added', 'quasi-museums-added'] as const;

const figureOf = ({ figures }: Dataset, id: string) => lookup(figures, id, 'figures');
/** On an average day of the year: computed. */
const daily = ({ value }: Figure) => Math.round(value / days);
const aDay = (figure: Figure, lang: Lang) => formatValue(daily(figure), figure.unit, lang, 'about');

function saysOf(dataset: Dataset): EveningsData['says'] {
  const shows = figureOf(dataset, events[0]);
  const late = figureOf(dataset, museums[0]);
  const average: Quantity = { ...shows, value: daily(shows), qualifier: 'about' };
  const say = (zh: readonly string[], en: readonly string[], number?: Quantity): Record<Lang, Said> => {
    const said = (lang: Lang, lines: readonly string[]): Said =>
      number ? { number: apartFromUnit(number, lang), lines } : { lines };
    return { zh: said('zh', zh), en: said('en', en) };
  };
  return {
    year: say(
      [`${shows.year}年营业性演出`, `一扇窗是一个晚上，平均${aDay(shows, 'zh')}（推算）`],
      [
        `Commercial performances in ${shows.year}`,
        `One window is one evening: ${aDay(shows, 'en')} on average (derived)`,
      ],
      shows,
    ),
    evening: say(
      ['平均一个晚上', `一个点是一场演出；全年场数除以${days}天，推算`],
      ['on an average evening', `One dot is one performance; the year’s number over ${days} days, derived`],
      average,
    ),
    events: say(
      ['平均到一天', `一个点是一场；全年场数除以${days}天，推算`],
      ['On an average day', `One dot is one event; the year’s numbers over ${days} days, derived`],
    ),
    museums: say(
      ['博物馆试点延时开放', '一格是一家；三个数分别统计'],
      ['open late, on trial', 'One mark is one museum; three separate counts'],
      late,
    ),
  };
}

function groupsOf(dataset: Dataset): Pick<EveningsData, 'events' | 'museums'> {
  const whole = (figure: Figure, lang: Lang) =>
    lang === 'zh'
      ? `${figure.label.zh}${formatFigure(figure, 'zh')}`
      : `${apartFromUnit(figure, 'en')[0]} ${figure.label.en.toLowerCase()}`;
  const rate = {
    zh: (figure: Figure) => `，每天${aDay(figure, 'zh')}`,
    en: (figure: Figure) =>
      `, ${apartFromUnit({ ...figure, value: daily(figure), qualifier: 'about' }, 'en')[0]} a day`,
  };
  const tones = ['gold', 'ink', 'brick'] as const;
  const group = (id: string, i: number, count: (figure: Figure) => number, round: number): Group => {
    const figure = figureOf(dataset, id);
    const perDay = count === daily;
    const say = (lang: Lang) => `${whole(figure, lang)}${perDay ? rate[lang](figure) : ''}`;
    return { id, count: count(figure), tone: tones[i]!, round, zh: say('zh'), en: say('en') };
  };
  return {
    events: events.map((id, i) => group(id, i, daily, 1)),
    // The first is named by the number above it.
    museums: museums
      .map((id, i) => group(id, i, ({ value }) => value, i === 2 ? 1 : 0))
      .map((each, i) => (i ? each : { ...each, zh: '', en: '' })),
  };
}

export const definition = {
  ...picture,
  title: { zh: '一年的晚上：2024年的演出', en: 'A year of evenings: performances in 2024' },
  views: ['year', 'evening', 'events', 'museums'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 0.94))),
  select: (dataset) => ({
    months,
    monthNames: { zh: months.map((_, i) => `${i + 1}月`), en: english },
    says: saysOf(dataset),
    ...groupsOf(dataset),
  }),
  alt({ says, events, museums }, view, lang) {
    const zh = lang === 'zh';
    const { number, lines } = says[view][lang];
    const said = number?.join(zh ? '' : ' ') ?? '';
    const list = (groups: readonly Group[]) =>
      groups
        .map((group) => group[lang])
        .filter((each) => each !== '')
        .join(zh ? '；' : '; ');
    const sentences = {
      year: zh ? `2024年营业性演出${said}，${lines[1]!}。` : `2024 had ${said}. ${lines[1]!}.`,
      evening: zh ? `平均一个晚上有${said}营业性演出（推算）。` : `An average evening has ${said} (derived).`,
      events: zh ? `平均到一天（推算）：${list(events)}。` : `On an average day (derived): ${list(events)}.`,
      museums: zh
        ? `${said}博物馆试点延时开放；${list(museums)}。`
        : `${said} open late, on trial; ${list(museums)}.`,
    };
    return sentences[view];
  },
  table(_data, _view, lang, dataset) {
    const zh = lang === 'zh';
    return {
      caption: zh ? '演出、活动与博物馆' : 'Performances, events and museums',
      head: zh ? ['项目', '报告', '平均每天（推算）'] : ['What', 'The report', 'A day on average (derived)'],
      rows: [...events, ...museums].map((id, i) => {
        const figure = figureOf(dataset, id);
        return [figure.label[lang], formatFigure(figure, lang), i < events.length ? aDay(figure, lang) : '–'];
      }),
    };
  },
  figures: [...events, ...museums],
  source: {
    zh: `政府工作报告。每晚、每天的场数为全年场数除以2024年的${days}天，推算；报告没有按日的数，也没有说演出在白天还是晚上。`,
    en: `The report. Numbers a day or evening are the year’s over the ${days} days of 2024, derived; the report gives none by day, nor says which were in the evening.`,
  },
} satisfies ChartDefinition<EveningsData, EveningsView, EveningsMarks>;
