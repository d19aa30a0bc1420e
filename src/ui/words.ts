import type { Lang } from '../model/types.ts';

/** The few words that the live page needs, in both languages. What is printed at build stands in `page-words.ts`. */
export const words = {
  zh: {
    previous: '上一步',
    next: '下一步',
    stepping: '分步',
    steppingOn: '分步阅读：用左右键或空格逐步前进',
    steppingOff: '滚动阅读',
    motion: '动画',
    lostPlace: '没有找到网址里的位置，已显示开头。',
    lostView: '没有网址里的这个画面，已显示默认画面。',
  },
  en: {
    previous: 'Previous step',
    next: 'Next step',
    stepping: 'Step by step',
    steppingOn: 'Reading step by step: use the arrow keys or space',
    steppingOff: 'Reading by scroll',
    motion: 'Motion',
    lostPlace: 'The place in the address was not found; this is the beginning.',
    lostView: 'The picture in the address was not found; this is the default one.',
  },
} as const satisfies Record<Lang, Record<string, string>>;
