import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import type { OutingsData, OutingsMarks, OutingsView, Words } from './marks.ts';
import { picture } from './picture.ts';

/** Promises by their stage. */
const ids = { walks: 'city-walk-routes', events: 'cultural-events', reading: 'reading-events' } as const;
/** Events that a lantern or a book stands for. */
const worth = 100;
const days = 365;

function records(dataset: Dataset) {
  const promise = (stage: OutingsView['stage']) => lookup(dataset.promises, ids[stage], 'promises');
  const target = (stage: OutingsView['stage']) => lookup(dataset.figures, promise(stage).target, 'figures');
  const { done, outcome } = promise('events');
  if (
    done === null ||
    outcome === null ||
    target('events').value !== lookup(dataset.figures, done, 'figures').value
  )
    throw new Error(
      `promises.json: ${ids.events}: outings says that 2024's number, the promise and a result are the same`,
    );
  return {
    walks: target('walks'),
    events: target('events'),
    reading: target('reading'),
    before: lookup(dataset.figures, done, 'figures'),
    later: outcome,
    nothing: promise('reading').note!,
  };
}

type Records = ReturnType<typeof records>;

/** An average day of 2025: computed. */
const daily = ({ events }: Records, lang: Lang) =>
  formatValue(Math.round(events.value / days), events.unit, lang, 'about');

function words(all: Records, lang: Lang): Words {
  const zh = lang === 'zh';
  const number = (quantity: Quantity) => apartFromUnit(quantity, lang);
  const hundred = formatValue(worth, all.events.unit, lang);
  const same = formatFigure(all.events, lang);
  const nothing = all.nothing[lang].replace(/[。.]$/, '');
  return {
    walks: [
      ...number(all.walks),
      zh ? '2025年要新增的“漫步北京”旅游线路' : '“Strolling in Beijing” routes to be added in 2025',
      zh
        ? '一条小径是一条线路，十条一丛只为好数；走法是示意，不是真实线路，也不是地图'
        : 'One footpath is one route, drawn for show: no real routes, no map',
    ],
    events: [
      ...number(all.events),
      zh
        ? '2025年要办的市民系列文化活动，与2024年相同'
        : 'Cultural events planned for 2025, the same as in 2024',
      zh
        ? `一盏灯是${hundred}；平均每天${daily(all, 'zh')}（推算）`
        : `One lantern is ${hundred}; ${daily(all, 'en')} a day on average (derived)`,
    ],
    later: [
      ...number(all.later),
      zh
        ? `2025年办的市民系列文化活动，${laterReport.zh}`
        : `Cultural events of 2025, by the ${laterReport.en}`,
      zh
        ? `一盏灯是${hundred}，红的是后来报告的数`
        : `One lantern is ${hundred}; red, what the later report says`,
    ],
    reading: [
      ...number(all.reading),
      zh ? '2025年要开展的各类阅读活动' : 'Reading events planned for 2025',
      zh ? `一本书是${hundred}；${nothing}` : `One book is ${hundred}. ${nothing}`,
    ],
    years: zh
      ? [`2024年：${formatFigure(all.before, 'zh')}`, `2025年计划：${same}`]
      : [`2024: ${formatFigure(all.before, 'en')}`, `Plan: ${same}`],
  };
}

export const definition = {
  ...picture,
  title: { zh: '2025年的去处：小径、灯和书', en: 'Going out in 2025: footpaths, lanterns, books' },
  views: ['walks', 'events', 'events;known=today', 'reading'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 0.94))),
  select(dataset) {
    const all = records(dataset);
    return {
      walks: all.walks.value,
      before: all.before.value / worth,
      events: all.events.value / worth,
      later: all.later.value! / worth,
      reading: all.reading.value / worth,
      words: { zh: words(all, 'zh'), en: words(all, 'en') },
    } satisfies OutingsData;
  },
  alt(data, { stage, known }, lang) {
    const { later, years, ...texts } = data.words[lang];
    const zh = lang === 'zh';
    const [number, unit, what, note] = known && stage === 'events' ? later : texts[stage];
    const counted = zh ? `${what}：${number}${unit}` : `${what}: ${number} ${unit}`;
    const beside = known && stage === 'events' ? years.join(zh ? '，' : '. ') : note;
    const end = known && stage !== 'events' ? [silent[lang]] : [];
    return zh ? `${[counted, beside, ...end].join('。')}。` : `${[counted, beside, ...end].join('. ')}.`;
  },
  table(_data, { stage, known }, lang, dataset) {
    const all = records(dataset);
    const zh = lang === 'zh';
    const later = known && stage === 'events';
    const none = '–';
    const row = (target: Figure, done = none, outcome = none) => [
      target.label[lang],
      done,
      formatFigure(target, lang),
      ...(later ? [outcome] : []),
    ];
    return {
      caption: zh ? '2025年的线路和活动' : 'Routes and events of 2025',
      head: [
        ...(zh ? ['事项', '2024年', '2025年计划'] : ['What', '2024', 'Planned for 2025']),
        ...(later ? [capital(laterReport[lang])] : []),
      ],
      rows: [
        row(all.walks),
        row(all.events, formatFigure(all.before, lang), formatFigure(all.later, lang)),
        [
          zh ? '其中平均每天（推算）' : 'of them a day on average (derived)',
          none,
          daily(all, lang),
          ...(later ? [none] : []),
        ],
        row(all.reading),
      ],
    };
  },
  figures: ['city-walk-routes-2025', 'culture-events', 'cultural-events-2025', 'reading-events-2025'],
  source: {
    zh: `政府工作报告；后来的数来自2026年1月的政府工作报告。平均每天为全年场数除以${days}天，推算。小径的走法、书的高矮是示意。`,
    en: `The report; later numbers from that of January 2026. A day’s average is the year’s number over ${days} days, derived. The course of the paths and the height of the books are devices.`,
  },
} satisfies ChartDefinition<OutingsData, OutingsView, OutingsMarks>;
