import type { Lang } from '../model/types.ts';

/** The words of the provenance dialog; loaded with it alone. */
export const dialogWords = {
  zh: {
    copyCitation: '复制引用',
    copyAddress: '复制网址',
    copied: '已复制',
    close: '关闭',
    back: '返回',
    inList: '全部数字',
    provenance: '这个数的出处',
  },
  en: {
    copyCitation: 'Copy citation',
    copyAddress: 'Copy link',
    copied: 'Copied',
    close: 'Close',
    back: 'Back',
    inList: 'All figures',
    provenance: 'Where this number comes from',
  },
} as const satisfies Record<Lang, Record<string, string>>;
