import type { Dataset, Lang } from '../../model/types.ts';
import { areaKeys, blockOf, cellSaid, figureOf, inSquareKm, said, type AreaKey } from './areas.ts';
import { headNumber } from '../shared/project-words.ts';
import type { Area, AreasView, Spot } from './marks.ts';
import type { AreasScene } from './picture.ts';

type Lines = Readonly<Record<Lang, readonly string[]>>;
type Placed = Pick<Area, 'at'> & Partial<Pick<Area, 'lens' | 'label' | 'brief'>>;

/** Kilometres from notch to notch, as the drawing cuts the road. */
const roadTickKm = 100;

/** What a view says beside its number, and where its areas stand. */
interface Scene {
  readonly focus: AreaKey | 'road';
  readonly lines: Lines;
  readonly areas: Partial<Record<AreaKey, Placed>>;
}

/** A spot for a block of so many columns of 10,000 mu, flush left with the others above and below it. */
function column(y: number, columns: number): Spot {
  return [0.32 + (columns / 2) * 0.0146, y];
}

/** The words and places of every view. Places are chosen for the words' room; they say nothing of the areas' own. */
function scenesOf(dataset: Pick<Dataset, 'figures'>): Record<AreasScene, Scene> {
  const say = (key: AreaKey, lang: Lang) => said(figureOf(dataset, key), lang);
  const km = (key: AreaKey, lang: Lang) =>
    lang === 'zh'
      ? `合${inSquareKm(figureOf(dataset, key), lang)}（换算）`
      : `${inSquareKm(figureOf(dataset, key), lang)} (converted)`;
  const derived = (lang: Lang) =>
    km('orchards', lang).replace('换算', '推算').replace('converted', 'derived');
  const tick = { ...figureOf(dataset, 'road'), value: roadTickKm };
  const cell = (key: AreaKey, lang: Lang) =>
    lang === 'zh' ? `一格${cellSaid(dataset, key, lang)}` : `one cell: ${cellSaid(dataset, key, lang)}`;
  return {
    land: {
      focus: 'illegal',
      lines: {
        zh: ['2024年治理违法建设', cell('illegal', 'zh'), km('illegal', 'zh')],
        en: ['illegal building dealt with', `in 2024; ${cell('illegal', 'en')}`, km('illegal', 'en')],
      },
      areas: {
        illegal: {
          at: [0.4, 0.32],
          lens: { at: [0.195, 0.56], km: 4.2, share: 0.29 },
          label: { zh: ['违法建设'], en: ['illegal', 'building'] },
          brief: { zh: '违法建设', en: 'illegal' },
        },
        cut: {
          at: [0.6, 0.32],
          lens: { at: [0.525, 0.56], km: 4.2, share: 0.29 },
          label: {
            zh: ['城乡建设用地', `减${say('cut', 'zh')}`],
            en: ['building land', `${say('cut', 'en')} less`],
          },
          brief: { zh: '用地减量', en: 'land cut' },
        },
      },
    },
    driving: {
      focus: 'driving',
      lines: {
        zh: ['高级别自动驾驶示范区', '完成设施智能化部署', cell('driving', 'zh')],
        en: ['fitted out for', 'autonomous driving', cell('driving', 'en')],
      },
      areas: { driving: { at: [0.5, 0.5] } },
    },
    fields: {
      focus: 'fields',
      lines: {
        zh: ['2024年建成高标准农田', cell('fields', 'zh'), km('fields', 'zh')],
        en: ['of high-standard farmland', 'completed in 2024', cell('fields', 'en'), km('fields', 'en')],
      },
      areas: { fields: { at: [0.5, 0.5] } },
    },
    trees: {
      focus: 'trees',
      lines: {
        zh: ['2024年新增造林绿化', cell('trees', 'zh'), km('trees', 'zh')],
        en: ['newly afforested in 2024', cell('trees', 'en'), km('trees', 'en')],
      },
      areas: { trees: { at: [0.66, 0.36], lens: { at: [0.42, 0.66], km: 2.35, share: 0.42 } } },
    },
    'fields-2025': {
      focus: 'promised',
      lines: {
        zh: ['2025年建设高标准农田', cell('promised', 'zh'), km('promised', 'zh')],
        en: [
          'of high-standard farmland',
          'to be built in 2025',
          cell('promised', 'en'),
          km('promised', 'en'),
        ],
      },
      areas: {
        fields: {
          at: column(0.295, 4),
          label: { zh: [say('fields', 'zh'), '2024年建成'], en: [say('fields', 'en'), 'done in 2024'] },
          brief: { zh: '2024年', en: '2024' },
        },
        promised: {
          at: column(0.415, 4),
          label: {
            zh: [say('promised', 'zh'), '2025年建设'],
            en: [say('promised', 'en'), 'for 2025'],
          },
          brief: { zh: '2025年', en: '2025' },
        },
        orchards: {
          at: column(0.53, 6),
          label: {
            zh: [say('orchards', 'zh'), '果园提质增效'],
            en: [say('orchards', 'en'), 'better orchards'],
          },
          brief: { zh: '果园', en: 'orchards' },
        },
      },
    },
    'orchards-2025': {
      focus: 'orchards',
      lines: {
        zh: ['2025年果园提质增效', '是已有果园，不是新建', derived('zh'), cell('orchards', 'zh')],
        en: ['of orchards to be', 'improved in 2025', derived('en'), cell('orchards', 'en')],
      },
      areas: { orchards: { at: [0.5, 0.5] } },
    },
    'village-roads-2025': {
      focus: 'road',
      lines: {
        zh: ['2025年创建美丽乡村路', `每格${said(tick, 'zh')}`, '只表示长度，不是走向'],
        en: ['“beautiful village” roads', 'to be created in 2025', `a notch every ${said(tick, 'en')}`],
      },
      areas: {},
    },
  };
}

const nothing = { zh: [], en: [] };

/** Every view with every area: those it does not show wait unseen where they are first shown. */
export function viewsOf(dataset: Pick<Dataset, 'figures'>): Record<AreasScene, AreasView> {
  const scenes = scenesOf(dataset);
  const view = ({ focus, lines, areas }: Scene): AreasView => {
    const figure = { ...figureOf(dataset, focus), direction: null };
    return {
      number: { zh: headNumber(figure, 'zh'), en: headNumber(figure, 'en') },
      lines,
      road: focus === 'road',
      areas: areaKeys.map((key) => {
        const placed = areas[key];
        const home = Object.values(scenes).find((each) => each.areas[key])!.areas[key]!;
        const { at, lens = null, label = nothing, brief = null } = placed ?? home;
        return { ...blockOf(dataset, key), shown: placed !== undefined, at, lens, label, brief };
      }),
    };
  };
  return Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, view(scene)])) as Record<
    AreasScene,
    AreasView
  >;
}
