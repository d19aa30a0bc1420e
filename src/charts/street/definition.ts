import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import { stops, type Call, type Parts, type StreetData, type StreetMarks, type StreetView } from './marks.ts';
import { picture } from './picture.ts';
import { others, told } from './words.ts';

const laterStops = ['estates', 'lane', 'station', 'road'] as const;

function promiseOf({ promises }: Dataset, id: string) {
  return [...promises.values()].find(({ target }) => target === id);
}

/** Parted at the digits; a percent sign stands close to them. */
function partsOf(quantity: Quantity, lang: Lang): Parts {
  const [before, digits, after] = aroundDigits(quantity, lang);
  return [before, digits, after.replace(/^ %/, '%')];
}

/** A number and what it counts, in the order of the language. */
function labelled(label: string, number: string, lang: Lang): string {
  const [name = '', ...lines] = label.split('\n');
  const list = lines.join(lang === 'zh' ? '' : ' ');
  if (lang === 'zh') return `${name}：${number}${list && '，'}${list}`;
  return list ? `${number} ${name}: ${list}` : `${name}: ${number}`;
}

function callsOf(dataset: Dataset, lang: Lang): Call[][] {
  return stops.map((stop) =>
    told[stop].map(({ figure: id, label, done }) => {
      const promise = promiseOf(dataset, id);
      const before = done && promise?.done ? lookup(dataset.figures, promise.done, 'figures') : null;
      return {
        number: partsOf(lookup(dataset.figures, id, 'figures'), lang),
        label: label[lang],
        ...(before && done
          ? { done: done({ zh: formatFigure(before, 'zh'), en: formatFigure(before, 'en') })[lang] }
          : {}),
        ...(promise?.outcome ? { later: partsOf(promise.outcome, lang) } : {}),
      };
    }),
  );
}

export const definition = {
  ...picture,
  title: { zh: '一条街的剖面', en: 'A street in section' },
  views: [...stops, ...laterStops.map((stop) => `${stop};known=today`)],
  height: (width) => Math.round(Math.min(760, Math.max(320, width * 0.94))),
  select: (dataset) => ({
    zh: { ...others.zh, calls: callsOf(dataset, 'zh') },
    en: { ...others.en, calls: callsOf(dataset, 'en') },
  }),
  alt(data, { stop, known }, lang) {
    const { calls: all } = data[lang];
    const report = capital(laterReport[lang]);
    const calls = all[stops.indexOf(stop)]!;
    const zh = lang === 'zh';
    const sentences = calls.map(({ number, label, done, later }) => {
      const extra = [done, known && later ? `${report}${zh ? '：' : ': '}${later.join('')}` : ''];
      return [labelled(label, number.join(''), lang), ...extra.filter(Boolean)].join(zh ? '；' : '; ');
    });
    if (known && !calls.some(({ later }) => later)) sentences.push(silent[lang]);
    return zh
      ? `一条街的剖面，2025年要改的画成蓝色轮廓。${sentences.join('。')}。`
      : `A street in section, with what is planned for 2025 outlined in blue. ${sentences.join('. ')}.`;
  },
  table(_data, { stop, known }, lang, dataset) {
    const zh = lang === 'zh';
    return {
      caption: zh ? '街道上的2025年目标' : 'Targets for 2025 along the street',
      head: zh ? ['项目', '年', '数'] : ['What', 'Year', 'How many'],
      rows: told[stop].flatMap(({ figure: id, done }) => {
        const figure = lookup(dataset.figures, id, 'figures');
        const promise = promiseOf(dataset, id);
        const earlier = done && promise?.done ? lookup(dataset.figures, promise.done, 'figures') : null;
        const outcome = known ? promise?.outcome : null;
        return [
          [figure.label[lang], zh ? '2025年目标' : '2025, planned', formatFigure(figure, lang)],
          ...(earlier ? [[earlier.label[lang], '2024', formatFigure(earlier, lang)]] : []),
          ...(outcome ? [[figure.label[lang], capital(laterReport[lang]), formatFigure(outcome, lang)]] : []),
        ];
      }),
    };
  },
  figures: [
    ...stops.flatMap((stop) => told[stop].map(({ figure }) => figure)),
    'back-lanes-improved',
    'old-factories-renewed',
    'bus-rail-transfer-50m',
  ],
  source: {
    zh: '政府工作报告；后来的数见2026年1月的报告。剖面是画出来的，不是哪一条街，只有公交站到地铁口的50米按比例；手机里一格为一项。各项之间不相加。',
    en: 'The report; later numbers, that of January 2026. The section is a drawing of no particular street, to no scale but the 50 metres from bus stop to station; on the screens a cell is one. The numbers are not to be added.',
  },
} satisfies ChartDefinition<StreetData, StreetView, StreetMarks>;
