import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatNumber, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { aroundDigits } from '../shared/number-parts.ts';
import {
  scenes,
  type NurseryData,
  type NurseryMarks,
  type NurseryTexts,
  type NurseryView,
  type Scene,
} from './geometry.ts';
import { silent } from '../shared/later.ts';
import { picture } from './picture.ts';

const ids: Record<Scene, string> = {
  industries: 'future-industries-2025',
  bases: 'future-industry-bases-2025',
  clusters: 'computing-clusters-2025',
  scale: 'trillion-clusters-2025',
};
const figureOf = ({ figures }: Pick<Dataset, 'figures'>, scene: Scene) =>
  lookup(figures, ids[scene], 'figures');

const names = {
  zh: ['人形机器人', '商业航天', '生物制造', '新材料', '未来能源'],
  en: ['Humanoid robots', 'Commercial space flight', 'Bio-manufacturing', 'New materials', 'Future energy'],
};
/** Dots of a square. */
const dots = 1e4;

function textsOf(dataset: Dataset, lang: Lang): NurseryTexts {
  const zh = lang === 'zh';
  const scale = figureOf(dataset, 'scale');
  const each = formatValue(scale.value / dots, scale.unit, lang);
  const said = (scene: Scene) => aroundDigits(figureOf(dataset, scene), lang);
  const [before, digits, after] = said('scale');
  // The power of ten is the number.
  const [power, unit] = zh ? ['', after] : [after.replace(/ \S+$/, ''), / \S+$/.exec(after)![0]];
  return {
    heads: zh
      ? {
          industries: [
            ...said('industries'),
            '2025年计划重点培育的未来产业',
            `报告只点了${names.zh.length}个的名，其余空着`,
          ],
          bases: [
            ...said('bases'),
            '首批未来产业育新基地，2025年计划完善功能',
            '实心是已有的，空心是要完善的，不是新建',
          ],
          clusters: [
            ...said('clusters'),
            '2025年计划建成的“万卡”智算集群',
            '一点是一张计算卡；“万卡”是量级，边上淡去',
          ],
          scale: [
            before,
            digits + power,
            unit!,
            '谋划打造的一批产业集群，规模以元计',
            `一点是${each}；“级”是量级，边上淡去`,
            '“一批”是几个、何时做到，报告没有写',
          ],
        }
      : {
          industries: [
            ...said('industries'),
            'of the future, to be fostered in 2025',
            `the report names only ${names.en.length}; the others are blank`,
          ],
          bases: [
            ...said('bases'),
            'that nurse future industries, to be improved in 2025',
            'solid: there already; outlined: to be added; none is new',
          ],
          clusters: [
            ...said('clusters'),
            'of ten-thousand-card size for AI, to be built in 2025',
            'one dot, one card; edges fade: it is a magnitude',
          ],
          scale: [
            before,
            digits + power,
            unit!,
            'the size of industry clusters being planned',
            `one dot, ${each}; edges fade: it is a magnitude`,
            'how many clusters, and by when, the report does not say',
          ],
        },
    names: names[lang],
    seedlings: `${formatNumber(figureOf(dataset, 'industries').value, lang).digits}${zh ? '个未来产业' : ' future industries'}`,
    silent: silent[lang],
  };
}

const title = { zh: '苗圃', en: 'A nursery' };

export const definition = {
  ...picture,
  title,
  views: scenes,
  height: (width) => Math.round(Math.min(760, Math.max(360, width * 0.94))),
  select: (dataset) => ({
    counts: [
      figureOf(dataset, 'industries').value,
      figureOf(dataset, 'bases').value,
      figureOf(dataset, 'clusters').value,
    ],
    zh: textsOf(dataset, 'zh'),
    en: textsOf(dataset, 'en'),
  }),
  alt(data, { scene, known }, lang) {
    const zh = lang === 'zh';
    const { heads, names } = data[lang];
    const number = heads[scene].slice(0, 3).join('');
    const listed = names.join(zh ? '、' : ', ');
    const texts: Record<Scene, string> = zh
      ? {
          industries: `2025年计划重点培育${number}未来产业，报告点名的有${listed}，其余没有写。`,
          bases: `首批未来产业育新基地${number}，都是已有的；2025年计划完善功能，不是新建。`,
          clusters: `2025年计划建成${number}“万卡”智算集群；“万卡”是规格，指一个集群的计算卡数以万计。`,
          scale: `谋划打造一批${number}产业集群，以元计；只是量级，报告没有写几个、何时做到。`,
        }
      : {
          industries: `${number} of the future are to be fostered in 2025; the report names ${listed.toLowerCase()}, not the others.`,
          bases: `The first ${number} that nurse future industries are to be improved in 2025; they exist already and none is new.`,
          clusters: `${number} of ten-thousand-card size for AI computing are to be built in 2025; the size of a cluster is an order of magnitude.`,
          scale: `A number of industry clusters ${number} in size are being planned; the report does not say how many, or by when.`,
        };
    return texts[scene] + (known ? (zh ? `${silent.zh}。` : ` ${silent.en}.`) : '');
  },
  table(_data, { scene }, lang, dataset) {
    const zh = lang === 'zh';
    const figure = figureOf(dataset, scene);
    const { year } = figure;
    const planned: Record<Scene, string> = zh
      ? {
          industries: `，${year}年计划`,
          bases: `，${year}年计划完善功能`,
          clusters: `，${year}年计划建成`,
          scale: '，没有写明何时',
        }
      : {
          industries: `, planned for ${year}`,
          bases: `, to be improved in ${year}`,
          clusters: `, to be built in ${year}`,
          scale: ', no date given',
        };
    return {
      caption: title[lang],
      head: zh ? ['项目', '数量'] : ['What', 'How many'],
      rows: [[figure.label[lang] + planned[scene], formatFigure(figure, lang)]],
    };
  },
  figures: Object.values(ids),
  source: {
    zh: '政府工作报告。一方一万点，分别代表计算卡和钱，两者不相关，边上的淡去表示量级；方的个数在最后一图里没有意义。苗和房子是示意。',
    en: 'The report. A square has ten thousand dots, first cards, then money: the two have nothing to do with each other. Edges fade where only a magnitude is known; in the last view the number of squares means nothing. Seedlings and houses are devices.',
  },
} satisfies ChartDefinition<NurseryData, NurseryView, NurseryMarks>;
