import { formatValue } from '../../model/format.ts';
import type { Lang, Text } from '../../model/types.ts';

const places: Text = { zh: '处', en: 'places' };

/** What a district's page counts. */
export interface DistrictCounts {
  readonly done: number;
  readonly planned: number;
  /** Of both years, those that other districts have a part in. */
  readonly shared: number;
}

/** The words of the page of one district. */
export const districtWords = {
  zh: {
    area: '公布面积',
    areaUnit: { zh: '平方公里', en: 'km²' },
    tally: (name: string, { done, planned, shared }: DistrictCounts) => {
      const said = (count: number) => formatValue(count, places, 'zh');
      const across = shared === 0 ? '' : `其中${said(shared)}不只在这一个区。`;
      return `报告说到的事，落在${name}的有${said(done + planned)}：2024年${said(done)}，2025年的计划${said(planned)}。${across}`;
    },
    few: '报告里落到这个区的，只有这些。报告只举例，不遍数。',
    again: '同一处说到几次，就列几次。',
    mapKey: '号码即各条的号码；实心是2024年的，空心是2025年计划的。',
    done: '2024年做到的',
    planned: '2025年要做的',
    unshown: '没有标在图上的',
    none: '报告没有说到。',
    phrase: '报告原话：',
    also: (names: string) => `也在${names}`,
    outside: '北京以外',
    pointIn: (name: string) => `代表点在${name}。`,
    offMap: (name: string) => `代表点在${name}，不在这张图上。`,
    precision: (distance: string) => `点位可能偏差${distance}。`,
    numbers: '有关的数：',
    wider: '这个数不只算这一处：',
    chapter: '故事里：',
    figures: '说到这个区的数',
    figuresDeck: '只列区内地方自己的数；全市的、几处合计的不在此列。',
    sharedWith: (names: string) => `这个地方也在${names}，报告没有分区的数。`,
    most: (part: string) => `这些地方，故事里讲得最多的是${part}年部分的`,
    mostEnd: '一章。',
    city: '全市都有的',
    cityDeck: '下面是全市2025年的目标，报告没有分到各区。',
    others: '其他区',
    neighbours: '相邻的区：',
    other: 'English',
    source: '地点和数出自',
    coordinates: '；坐标和认定的依据见各条说明，坐标来源见',
    geometry: '地图的区界取自 Apache ECharts 4.9.0（Apache-2.0），有简化。',
    embed: '嵌入这张地图',
    embedMore: '别的办法、图片和数据',
    comma: '、',
  },
  en: {
    area: 'Published area',
    areaUnit: { zh: '平方公里', en: 'km²' },
    tally: (name: string, { done, planned, shared }: DistrictCounts) => {
      const said = (count: number) => (count === 1 ? '1 place' : formatValue(count, places, 'en'));
      const across =
        shared === 0
          ? ''
          : shared === 1
            ? ' One of them is not in this district alone.'
            : ` ${shared} of them are not in this district alone.`;
      return `What the report tells of comes down to ${said(done + planned)} in ${name}: ${done} told of 2024, ${planned} planned for 2025.${across}`;
    },
    few: 'This is all in the report that comes down to this district. The report gives examples; it does not list everything.',
    again: 'A place is listed as often as the report speaks of it.',
    mapKey: 'The numbers are those of the entries; solid is 2024, outlined is planned for 2025.',
    done: 'What 2024 brought',
    planned: 'What is planned for 2025',
    unshown: 'Not on the map',
    none: 'Nothing in the report.',
    phrase: 'The report’s words: ',
    also: (names: string) => `also in ${names}`,
    outside: 'places outside Beijing',
    pointIn: (name: string) => `Its point is in ${name}.`,
    offMap: (name: string) => `Its point is in ${name}, off this map.`,
    precision: (distance: string) => `The point may be off by ${distance}.`,
    numbers: 'Figures: ',
    wider: 'This figure counts more than this place: ',
    chapter: 'In the story (Chinese): ',
    figures: 'Figures told about this district',
    figuresDeck:
      'Only those of places in the district; not those of the whole city, or of several places together.',
    sharedWith: (names: string) => `The place is also in ${names}; the report does not divide the figure.`,
    most: (part: string) =>
      `The chapter that tells most of these places, in the part on ${part} (in Chinese): `,
    mostEnd: '.',
    city: 'For the whole city',
    cityDeck: 'Targets of the whole city for 2025; the report does not divide them among districts.',
    others: 'Other districts',
    neighbours: 'Its neighbours: ',
    other: '中文',
    source: 'Places and figures from the ',
    coordinates: '; how positions were settled is said at each entry, where they are from under ',
    geometry: 'District borders from Apache ECharts 4.9.0 (Apache-2.0), simplified.',
    embed: 'Embed this map',
    embedMore: 'Other ways, pictures and data',
    comma: ', ',
  },
} as const satisfies Record<Lang, object>;

/** What touches everyone, from the parts on running the city and on living in it: figures that no place is tied to. */
export const cityWide: readonly string[] = [
  'old-estates-2025',
  'lifts-2025',
  'parking-spaces-2025',
  'bus-rail-transfer-50m-2025',
  'shared-results-visits-2025',
  'rental-homes-2025',
  'new-urban-jobs-2025',
];

/** Below this many places a page says that the report names no more. */
export const fewPlaces = 10;
