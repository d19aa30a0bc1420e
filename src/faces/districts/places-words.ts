import { formatValue } from '../../model/format.ts';
import type { Lang, Text } from '../../model/types.ts';

const unit: Text = { zh: '处', en: 'places' };

export interface PlacesCounts {
  readonly all: number;
  /** On the map; too roughly known for it; beyond Beijing. */
  readonly shown: number;
  readonly rough: number;
  readonly beyond: number;
}

/** The words of the page of all places, in both languages. */
export const placesWords = {
  zh: {
    title: '地图：报告说到的地方',
    deck: ({ all, shown, rough, beyond }: PlacesCounts) =>
      `报告点了名的地方，共${say(all, 'zh')}：标在图上${say(shown, 'zh')}；位置只能大致知道、只列出的${say(rough, 'zh')}；在北京以外的${say(beyond, 'zh')}。同一处说到几次，就算几次。`,
    search: '搜索地名、原话',
    placeholder: '如：亦庄、大运河',
    filters: '筛选',
    year: '年份',
    theme: '主题',
    chapter: '故事的章',
    in: '区',
    all: '全部',
    done: '2024年做到的',
    planned: '2025年要做的',
    reset: '重置',
    layers: '叠加',
    lines: '点名的地铁线（示意）',
    axis: '中轴线',
    key: '实心是2024年的，空心是2025年计划的；带数字的是靠得很近的几处，点开来看。粗边占的份，是2024年的。',
    lineKey:
      '线路是示意，站间以直线相连；平谷线没有公开的线路数据，虚线只连起讫。站点 © OpenStreetMap contributors。',
    scaled: '按比例的面积和距离：',
    areas: '面积画在地图上',
    lengths: '地铁的长度',
    geometry: '坐标 WGS-84。地图的区界取自 Apache ECharts 4.9.0（Apache-2.0），有简化。',
    themeRule: '主题取有关的数或任务的；没有的，取讲到它的那一章的。',
    panel: '所选的地方',
    tiles: '按区看',
    list: '逐区列出',
    beyond: '北京以外',
    alsoHere: '也在本区：',
    page: (name: string) => `${name}的页面`,
    onMap: '在图上看',
  },
  en: {
    title: 'The map: places in the report',
    deck: ({ all, shown, rough, beyond }: PlacesCounts) =>
      `The report names ${say(all, 'en')}: ${shown} are on the map, ${rough} are known too roughly for it and only listed, ${beyond} lie beyond Beijing. A place counts as often as the report speaks of it.`,
    search: 'Search places and the report’s words',
    placeholder: 'e.g. Yizhuang, 大运河',
    filters: 'Filters',
    year: 'Year',
    theme: 'Theme',
    chapter: 'Chapter of the story',
    in: 'District',
    all: 'All',
    done: 'What 2024 brought',
    planned: 'Planned for 2025',
    reset: 'Reset',
    layers: 'Show also',
    lines: 'Metro lines named (schematic)',
    axis: 'The Central Axis',
    key: 'Solid is 2024, outlined is planned for 2025; a number stands for several places close together: open it. The bold part of its rim is 2024’s share.',
    lineKey:
      'Lines are schematic, straight between stations; the Pinggu Line has no open course, its dashes join its ends. Stations © OpenStreetMap contributors.',
    scaled: 'Areas and lengths to scale: ',
    areas: 'areas on the map',
    lengths: 'the metro’s length',
    geometry: 'WGS-84. District borders from Apache ECharts 4.9.0 (Apache-2.0), simplified.',
    themeRule:
      'A place has the themes of its figures and targets; where it has none, that of the chapter that tells of it.',
    panel: 'The place chosen',
    tiles: 'By district',
    list: 'All places by district',
    beyond: 'Beyond Beijing',
    alsoHere: 'Also in this district: ',
    page: (name: string) => `The page of ${name}`,
    onMap: 'Show on the map',
  },
} as const satisfies Record<Lang, object>;

/** What script says on that page. */
export const placesAnswers = {
  zh: {
    count: (shown: number, all: number, pinned: number) =>
      shown === all
        ? `全部${say(all, 'zh')}，图上${say(pinned, 'zh')}。`
        : `${all}处中有${shown}处合条件，图上${say(pinned, 'zh')}。`,
    none: '没有符合条件的地方。',
    unknown: (what: string) => `网址里的 ${what} 没有对应的内容，已忽略。`,
    unready: '搜索没有载入，请再试一次。',
    failed: '地图没有载入，下面的列表和图照常可用。',
    offMap: '不在图上。',
    close: '关闭',
    districts: '区的页面：',
    mine: '设为我的区',
    isMine: '✓ 我的区',
    whole: '看全市',
    share: '复制网址',
    copied: '已复制',
    uncopied: '没有复制成',
    onMap: '在图上看',
  },
  en: {
    count: (shown: number, all: number, pinned: number) =>
      shown === all
        ? `All ${say(all, 'en')}, ${pinned} on the map.`
        : `${shown} of ${say(all, 'en')}, ${pinned} on the map.`,
    none: 'No place fits.',
    unknown: (what: string) => `${what} in the address means nothing here and was left out.`,
    unready: 'The search did not load; please try again.',
    failed: 'The map did not load; the picture and the list are as they were.',
    offMap: 'Not on the map.',
    close: 'Close',
    districts: 'Its districts: ',
    mine: 'Make this my district',
    isMine: '✓ My district',
    whole: 'Show the city',
    share: 'Copy the address',
    copied: 'Copied',
    uncopied: 'Could not be copied',
    onMap: 'Show on the map',
  },
} as const satisfies Record<Lang, object>;

function say(count: number, lang: Lang): string {
  return count === 1 && lang === 'en' ? '1 place' : formatValue(count, unit, lang);
}
