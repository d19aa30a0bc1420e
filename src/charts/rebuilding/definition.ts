import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatParts, formatValue, joinParts } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import {
  views,
  type RebuildingData,
  type RebuildingMarks,
  type RebuildingView,
  type Said,
} from './geometry.ts';
import { picture } from './picture.ts';

const ids = {
  rain: 'flood-season-rain',
  restored: 'recovery-projects-in-use',
  begun: 'recovery-projects-started',
  exits: 'escape-routes-cleared',
} as const satisfies Record<RebuildingView, string>;

/** Routes and exits that a door stands for. */
const worth = 100;

const figureOf = ({ figures }: Dataset, view: RebuildingView) => lookup(figures, ids[view], 'figures');

/** The number with direction, more-than and unit small around it. */
function said(figure: Figure, lang: Lang): Said {
  const parts = formatParts(figure, lang);
  const from = parts.findIndex(({ role }) => role === 'digits');
  const unit = parts.findIndex(({ role }) => role === 'unit');
  const join = (start: number, end?: number) => joinParts(parts.slice(start, end), lang);
  const space = lang === 'zh' ? '' : ' ';
  const after = join(unit);
  return [join(0, from) + (from > 0 ? space : ''), join(from, unit), (after === '%' ? '' : space) + after];
}

const title = { zh: '汛期降雨、灾后重建和疏散通道', en: 'Rain, rebuilding and ways out' };

export const definition = {
  ...picture,
  title,
  views,
  height: (width) => Math.round(Math.min(760, Math.max(340, width * 0.94))),
  select(dataset) {
    const count = (view: RebuildingView) => figureOf(dataset, view).value;
    const texts = (lang: Lang): RebuildingData['texts'][Lang] => {
      const zh = lang === 'zh';
      const name = (view: RebuildingView): [Said, string] => {
        const figure = figureOf(dataset, view);
        return [said(figure, lang), figure.label[lang]];
      };
      const done = formatFigure(figureOf(dataset, 'restored'), lang);
      const ways = formatValue(worth, figureOf(dataset, 'exits').unit, lang);
      return {
        rain: [
          ...name('rain'),
          zh ? '一道为常年的百分之一，虚线是常年的雨' : 'one stroke, 1% of the mean; dashed, the mean itself',
        ],
        restored: [
          ...name('restored'),
          zh ? '一座为一项，全部按期投用' : 'one house, one project; all in use on time',
        ],
        begun: [
          ...name('begun'),
          zh ? '一处地基为一项，已开工，未完工' : 'one foundation, one project begun, not finished',
          zh ? `上方实心为已投用的${done}，另计` : `solid, above: the ${done} in use, counted apart`,
        ],
        exits: [
          ...name('exits'),
          zh ? `一扇门为${ways}，末尾渐淡是“余”` : `one door, ${ways}; the last fade, for there are more`,
        ],
      };
    };
    return {
      counts: [count('rain'), count('restored'), count('begun'), Math.floor(count('exits') / worth)],
      texts: { zh: texts('zh'), en: texts('en') },
      normal: { zh: '常年', en: 'mean' },
    };
  },
  alt({ texts }, view, lang) {
    const zh = lang === 'zh';
    const [number, name] = texts[lang][view];
    const done = texts[lang].restored[0].join('');
    const rest: Record<RebuildingView, string> = zh
      ? {
          rain: '：与常年相比，不是与上年相比。',
          restored: '，全部按期投用。',
          begun: `，是开工数，不是完工数；与已投用的${done}分开计。`,
          exits: '。',
        }
      : {
          rain: ': against the long-term mean, not the year before.',
          restored: ', all in use on time.',
          begun: `: starts, not completions, and counted apart from the ${done} in use.`,
          exits: '.',
        };
    return `${name}${zh ? '' : ': '}${number.join('')}${rest[view]}`;
  },
  table: (_data, _view, lang, dataset) => ({
    caption: title[lang],
    head: lang === 'zh' ? ['项目', '数量'] : ['What', 'How many'],
    rows: views.map((view) => {
      const figure = figureOf(dataset, view);
      return [figure.label[lang], formatFigure(figure, lang)];
    }),
  }),
  figures: Object.values(ids),
  source: {
    zh: '政府工作报告，2024年。雨以常年为一百道，多出的按比例；两批项目分开计，不相加。山坡、房屋、地基和门是示意，不代表位置和大小。',
    en: 'The report, for 2024. The long-term mean is a hundred strokes of rain, what is above it to scale; the two programmes are counted apart. Hill, houses, foundations and doors are devices and say nothing of place or size.',
  },
} satisfies ChartDefinition<RebuildingData, RebuildingView, RebuildingMarks>;
