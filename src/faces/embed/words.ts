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
  readonly badView: string;
  readonly badTheme: string;
  readonly badLang: string;
  readonly badMotion: string;
  readonly badDistrict: string;
  readonly csv: string;
  readonly download: string;
}

export const scriptWords: Readonly<Record<Lang, ScriptWords>> = {
  zh: {
    previous: '上一步',
    next: '下一步',
    badView: '没有网址里的这个画面，已显示默认画面。',
    badTheme: '网址里的 theme 只能是 light、dark、auto 或 transparent，已按 auto 显示。',
    badLang: '网址里的 lang 只能是 zh 或 en，已按本页的语言显示。',
    badMotion: '网址里的 motion 只能是 on 或 off，已按 on 显示。',
    badDistrict: '没有网址里的这个区，已显示全市。',
    csv: '这张表的 CSV，可以选中复制',
    download: '下载 CSV',
  },
  en: {
    previous: 'Previous step',
    next: 'Next step',
    badView: 'The picture in the address was not found; this is the default one.',
    badTheme: 'In the address, theme can be light, dark, auto or transparent; this is auto.',
    badLang: 'In the address, lang can be zh or en; this is the page’s own language.',
    badMotion: 'In the address, motion can be on or off; this is on.',
    badDistrict: 'The district in the address was not found; this is the whole city.',
    csv: 'This table as CSV, to be selected and copied',
    download: 'Download CSV',
  },
};
