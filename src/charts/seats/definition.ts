import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import type { Saying, Scene, SeatsData, SeatsMarks, SeatsTexts, SeatsView } from './geometry.ts';
import { picture } from './picture.ts';

const ids = {
  plan: 'school-places-2025',
  done: 'school-places-added',
  programmes: 'research-programmes-2025',
  results: 'science-city-results-2025',
} as const;
const pair = 'school-places';

/** Places that a desk stands for. */
const worth = 100;

const names = { zh: ['集成电路', '生物医药'], en: ['Integrated circuits', 'Biomedicine'] };
const cities = {
  zh: ['中关村科学城', '怀柔科学城', '未来科学城'],
  en: ['Zhongguancun', 'Huairou', 'Future Science City'],
};
const zone = { zh: '创新型产业集群示范区', en: 'Innovative Industry Cluster Demonstration Zone' };
function recordsOf({ figures, promises }: Pick<Dataset, 'figures' | 'promises'>) {
  const of = (id: keyof typeof ids) => lookup(figures, ids[id], 'figures');
  const { outcome } = lookup(promises, pair, 'promises');
  if (!outcome) throw new Error(`promises.json: "${pair}" has no outcome`);
  return {
    plan: of('plan'),
    done: of('done'),
    programmes: of('programmes'),
    results: of('results'),
    late: outcome,
  };
}

/** When a later report spoke: its source ends in a date. */
function textsOf(dataset: Dataset, lang: Lang): SeatsTexts {
  const { plan, done, programmes, results, late } = recordsOf(dataset);
  const zh = lang === 'zh';
  const say = (quantity: Quantity, ...lines: string[]): Saying => [...aroundDigits(quantity, lang), ...lines];
  /** Without its English unit, which the line under it has: two boards stand side by side. */
  const brief = (quantity: Quantity, ...lines: string[]): Saying => {
    const [before, digits, after] = aroundDigits(quantity, lang);
    return [before, digits, zh ? after : '', ...lines];
  };
  const desk = formatValue(worth, plan.unit, lang);
  const each = zh ? `一张课桌是${desk.replace(plan.unit.zh, '个学位')}` : `one desk is ${desk}`;
  const when = laterReport[lang];
  const number = formatFigure(plan, lang);
  const framed = zh ? `框里是计划的${number}` : `framed: the ${number} planned`;
  return {
    boards: {
      plan: say(plan, zh ? '2025年计划增加的中小学学位' : 'in schools, to be added in 2025', each),
      late: say(
        late,
        zh ? `${when}：2025年新增中小学学位` : `added in schools in 2025, ${when}`,
        framed,
        each,
      ),
      done: brief(done, zh ? '2024年新增中小学学位' : 'school places, 2024'),
      pair: brief(plan, zh ? '2025年计划增加' : 'places planned for 2025'),
      pairLate: brief(late, zh ? when : `places, ${when}`, framed),
      programmes: say(
        programmes,
        zh ? '2025年计划推进的专项攻关行动' : 'in research, planned for 2025',
        silent[lang],
        zh ? '报告点了两项的名，其余空着' : 'two are named, the others blank',
      ),
      results: say(
        results,
        zh ? '2025年计划承接的科学城成果' : 'of science cities, to be taken up in 2025',
        silent[lang],
        zh
          ? '一圈是一项；三城各出多少，报告没有写'
          : 'one ring is one; the report does not split them by city',
      ),
    },
    notes: zh ? [each, '末一张淡去：报告写的是“近”'] : [each, 'the last one fades: the report says “nearly”'],
    names: names[lang],
    cities: cities[lang],
    zone: zone[lang],
    silent: silent[lang],
  };
}

const title = { zh: '课桌、攻关和成果', en: 'Desks, drives and results' };

export const definition = {
  ...picture,
  title,
  views: ['seats', 'seats;known=today', 'seats-2024', 'seats-2024;known=today', 'programmes', 'results'],
  height: (width) => Math.round(Math.min(760, Math.max(360, width * 0.94))),
  select(dataset) {
    const { plan, done, programmes, results, late } = recordsOf(dataset);
    const desks = ({ value }: Quantity) => Math.round(value / worth);
    return {
      counts: [desks(plan), desks(done), desks(late), programmes.value, results.value],
      zh: textsOf(dataset, 'zh'),
      en: textsOf(dataset, 'en'),
    } satisfies SeatsData;
  },
  alt(data, { scene, known }, lang) {
    const zh = lang === 'zh';
    const { boards, cities, names, zone } = data[lang];
    const said = ([before, digits, after]: Saying) => before + digits + after;
    const plan = said(boards.plan);
    const late = boards.pairLate[3]!.replace('places, ', '');
    const tail = zh ? `${silent.zh}。` : ` ${silent.en}.`;
    const texts: Record<Scene, string> = zh
      ? {
          seats: `2025年计划增加中小学学位${plan}`,
          'seats-2024': `2024年新增中小学学位${said(boards.done)}；2025年计划增加${plan}`,
          programmes: `2025年计划推进${said(boards.programmes)}专项攻关行动，报告点名的是${names.join('和')}，其余没有列名`,
          results: `2025年${zone}计划承接三大科学城（${cities.join('、')}）的成果，${said(boards.results)}；三城各出多少，报告没有写`,
        }
      : {
          seats: `${plan} in primary and secondary schools are to be added in 2025`,
          'seats-2024': `${capital(said(boards.done))} places in primary and secondary schools were added in 2024; ${plan} are to be added in 2025`,
          programmes: `${said(boards.programmes)} in research are planned for 2025; the report names ${names.join(' and ').toLowerCase()}, not the others`,
          results: `In 2025 the ${zone} is to take up ${said(boards.results)} of three science cities (${cities.join(', ')}); the report does not say how many from each`,
        };
    const later =
      known && scene.startsWith('seats')
        ? zh
          ? `；${late}为${said(boards.late)}`
          : `; ${late}: ${said(boards.late)}`
        : '';
    return `${texts[scene]}${later}${zh ? '。' : '.'}${known && !later ? tail : ''}`;
  },
  table(_data, { scene, known }, lang, dataset) {
    const zh = lang === 'zh';
    const { plan, done, programmes, results, late } = recordsOf(dataset);
    const inClass = scene.startsWith('seats');
    const planned = zh ? '，2025年计划' : ', planned for 2025';
    const row = (name: string, quantity: Quantity) => [name, formatFigure(quantity, lang)];
    const places = zh ? '新增中小学学位' : 'New school places';
    return {
      caption: title[lang],
      head: zh ? ['项目', '数量'] : ['What', 'How many'],
      rows: [
        ...(scene === 'seats-2024' ? [row(places + (zh ? '，2024年' : ', 2024'), done)] : []),
        ...(inClass ? [row(places + planned, plan)] : []),
        ...(inClass && known ? [row(`${places}${zh ? '，' : ', '}${laterReport[lang]}`, late)] : []),
        ...(scene === 'programmes' ? [row(programmes.label[lang] + planned, programmes)] : []),
        ...(scene === 'results' ? [row(results.label[lang] + planned, results)] : []),
      ],
    };
  },
  figures: [ids.plan, ids.done, ids.programmes, ids.results],
  source: {
    zh: '政府工作报告；后来的数见2026年1月的报告。课桌每张100个学位，是我们定的画法；九张大桌、三条水路和盆的大小是示意。',
    en: 'The report; what came later, that of January 2026. A desk for a hundred places is our device; the nine tables, the three streams and the size of the basin are schematic.',
  },
} satisfies ChartDefinition<SeatsData, SeatsView, SeatsMarks>;
