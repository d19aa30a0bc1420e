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
    known: '后来',
    knownTitle: '也看后来的报告怎么说',
    'known-january': '只看2025年1月已知的',
    'known-today': '也看今天已知的：后来的报告怎么说',
    lostKnown: '网址里的 known 只能是 january 或 today，已显示2025年1月已知的。',
    lostPlace: '没有找到网址里的位置，已显示开头。',
    myDistrict: '我的区',
    lostDistrict: '“我的区”没有载入，故事照常。',
    lostView: '没有网址里的这个画面，已显示默认画面。',
  },
  en: {
    previous: 'Previous step',
    next: 'Next step',
    stepping: 'Step by step',
    steppingOn: 'Reading step by step: use the arrow keys or space',
    steppingOff: 'Reading by scroll',
    motion: 'Motion',
    known: 'Later',
    knownTitle: 'Also show what later reports say',
    'known-january': 'Only what was known in January 2025',
    'known-today': 'What is known today too: what later reports say',
    lostKnown: 'In the address, known can be january or today; this is what was known in January 2025.',
    lostPlace: 'The place in the address was not found; this is the beginning.',
    myDistrict: 'My district',
    lostDistrict: '“My district” could not be loaded; the story goes on as it is.',
    lostView: 'The picture in the address was not found; this is the default one.',
  },
} as const satisfies Record<Lang, Record<string, string>>;
