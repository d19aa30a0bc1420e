import type { Lang } from '../../model/types.ts';

/** The words of the explorer. */
export const explorerWords = {
  zh: {
    figure: '指标',
    number: '数',
    phrase: '报告原话',
    search: '搜索',
    searchFor: '公园、地铁、30.5……',
    section: '部分',
    theme: '主题',
    district: '区',
    role: '年份',
    kind: '性质',
    all: '全部',
    sort: '排列',
    'sort-report': '报告顺序',
    'sort-label': '名称',
    'sort-theme': '主题',
    'sort-kind': '性质',
    'sort-size': '大小（同单位之内）',
    narrow: '筛选与排列',
    reset: '清除',
    downloads: '下载数据',
    colours: '同一主题同一颜色',
  },
  en: {
    figure: 'Figure',
    number: 'Number',
    phrase: 'In the report’s words',
    search: 'Search',
    searchFor: 'parks, metro, 30.5 …',
    section: 'Part',
    theme: 'Theme',
    district: 'District',
    role: 'Year',
    kind: 'Kind',
    all: 'All',
    sort: 'Order',
    'sort-report': 'As in the report',
    'sort-label': 'Name',
    'sort-theme': 'Theme',
    'sort-kind': 'Kind',
    'sort-size': 'Size (within a unit)',
    narrow: 'Filter and order',
    reset: 'Clear',
    downloads: 'Download the data',
    colours: 'Each theme keeps one colour',
  },
} as const satisfies Record<Lang, Record<string, string>>;

/** What the explorer says while it is used. */
export const answerWords = {
  zh: {
    count: (shown: number, all: number) => (shown === all ? `全部${all}个数` : `${all}个数里的${shown}个`),
    none: '没有符合条件的数。换一个词，或清除条件。',
    unready: '搜索没有装载成功，暂不按词筛选；再改一次可重试。',
    unknown: (what: string) => `网址里的这些条件不认识，没有使用：${what}`,
  },
  en: {
    count: (shown: number, all: number) =>
      shown === all ? `All ${all} figures` : `${shown} of ${all} figures`,
    none: 'No figure fits. Try another word, or clear the filters.',
    unready: 'The search could not be loaded, so words are not used; change them to try again.',
    unknown: (what: string) => `Not known and not used, from the address: ${what}`,
  },
} as const;

/** The words of the downloads. */
export const dataWords = {
  zh: {
    title: '下载数据',
    deck: '全部数字、地点、目标与背景数据，和每一栏的含义。CSV 可直接用表格软件打开。',
    edition: '版本',
    what: '内容',
    records: '条数',
    files: '文件',
    licence: '许可',
    corrections: '更正',
    noCorrections: '首版公布以来没有更正。',
    column: '栏',
    type: '类型',
    meaning: '含义',
  },
  en: {
    title: 'Download the data',
    deck: 'All figures, places, targets and context series, and what each column means. The CSV files open in any spreadsheet.',
    edition: 'Edition',
    what: 'What',
    records: 'Records',
    files: 'Files',
    licence: 'Licence',
    corrections: 'Corrections',
    noCorrections: 'No corrections since the first edition.',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
  },
} as const satisfies Record<Lang, Record<string, string>>;
