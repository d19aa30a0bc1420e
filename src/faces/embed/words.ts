import type { Lang } from '../../model/types.ts';

/** The words of an embed as it is printed. */
export const embedWords = {
  zh: {
    steps: '这张图的画面',
    details: '原话与数据',
    phrases: '报告原话',
    data: '数据',
    corrected: '更正：',
    edition: (version: string, date: string) => `版本 ${version}（${date}）`,
    frozen: (version: string, date: string) => `定格在版本 ${version}（${date}），此后的更正见`,
    live: '最新的一版',
    page: '数说北京 2025：这张图的页面',
  },
  en: {
    steps: 'Pictures of this chart',
    details: 'Words and data',
    phrases: 'The report’s words',
    data: 'Data',
    corrected: 'Correction: ',
    edition: (version: string, date: string) => `Edition ${version} (${date})`,
    frozen: (version: string, date: string) =>
      `Frozen at edition ${version} (${date}); later corrections are in `,
    live: 'the latest one',
    page: 'Beijing in Numbers 2025: this chart’s page',
  },
} as const satisfies Record<Lang, Record<string, string | ((version: string, date: string) => string)>>;

/** The words of its script; a page carries those of its own language, as data. */
export interface ScriptWords {
  readonly previous: string;
  readonly next: string;
  /** Of a part of the address that says nothing; it stands for `*`. */
  readonly bad: string;
  readonly csv: string;
  readonly download: string;
}

export const scriptWords: Readonly<Record<Lang, ScriptWords>> = {
  zh: {
    previous: '上一步',
    next: '下一步',
    bad: '网址里的 * 没有意义，已按默认显示。',
    csv: '这张表的 CSV，可以选中复制',
    download: '下载 CSV',
  },
  en: {
    previous: 'Previous step',
    next: 'Next step',
    bad: '* in the address means nothing here; this is the default.',
    csv: 'This table as CSV, to be selected and copied',
    download: 'Download CSV',
  },
};
