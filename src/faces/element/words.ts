import type { Lang } from '../../model/types.ts';

/** The few words of a chart's element in another site's page. */
export const elementWords = {
  zh: {
    data: '数据',
    badView: (view: string) => `没有名为“${view}”的画面，已显示默认画面。`,
    badValue: (name: string, value: string) => `${name}="${value}" 无效，已按默认显示。`,
    failed: '这张图没有画成，数据在下面。',
  },
  en: {
    data: 'Data',
    badView: (view: string) => `There is no view “${view}”; this is the default one.`,
    badValue: (name: string, value: string) => `${name}="${value}" is not valid; this is the default.`,
    failed: 'The picture could not be drawn; its data are below.',
  },
} as const satisfies Record<Lang, unknown>;
