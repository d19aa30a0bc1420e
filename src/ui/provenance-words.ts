import type { Relation } from '../model/provenance.ts';
import type { Figure, Lang, PromiseRecord, Qualifier, Text } from '../model/types.ts';

/** What kind of number it is, as a reader would ask. */
export const kindWords: Record<Figure['kind'], Text> = {
  level: { zh: '水平', en: 'level' },
  flow: { zh: '一段时期的量', en: 'amount over a period' },
  'change-percent': { zh: '变化率', en: 'rate of change' },
  'change-absolute': { zh: '变化量', en: 'amount of change' },
  share: { zh: '比例', en: 'share' },
  ratio: { zh: '比', en: 'ratio' },
  rank: { zh: '位次', en: 'rank' },
  index: { zh: '指数', en: 'index' },
  count: { zh: '个数', en: 'count' },
};

/** What a qualifier means for the number; '' for an exact one. `word` is the report's own. */
export function qualifierMeaning(qualifier: Qualifier, word: string | null, lang: Lang): string {
  const quoted =
    lang === 'zh'
      ? word === null
        ? ''
        : `报告写“${word}”：`
      : word === null
        ? ''
        : `The report says “${word}”: `;
  const meaning: Record<Exclude<Qualifier, 'exact'>, Text> = {
    about: { zh: '约数，不是准数。', en: 'an approximate number, not an exact one.' },
    over: { zh: '比这个数多，多多少没有写。', en: 'more than this; how much more is not stated.' },
    'at-least': { zh: '下限，不是预计数。', en: 'a floor, not an estimate.' },
    'at-most': { zh: '上限，不是预计数。', en: 'a ceiling, not an estimate.' },
    strive: { zh: '力求达到，不是承诺。', en: 'aimed for, not promised.' },
  };
  return qualifier === 'exact' ? '' : quoted + meaning[qualifier][lang];
}

export const relationWords: Record<Relation, Text> = {
  describes: { zh: '所说的是它的变化', en: 'This is the change of' },
  'described-by': { zh: '它的变化', en: 'Its change' },
  promised: { zh: '2025年的目标', en: 'Target for 2025' },
  done: { zh: '2024年的结果', en: 'Result of 2024' },
  'same-phrase': { zh: '同一句话里', en: 'In the same words' },
};

export const comparableWords: Record<PromiseRecord['comparable'], Text> = {
  same: { zh: '口径相同', en: 'counted the same way' },
  near: { zh: '口径相近', en: 'counted in a similar way' },
  no: { zh: '不能相比', en: 'not comparable' },
};

/** The words of a provenance entry and its dialog. */
export const provenanceWords = {
  zh: {
    official: '在官网原文中查看',
    derivedFrom: '推算',
    places: '地点',
    history: '历年',
    cite: '引用',
    corrected: '更正',
  },
  en: {
    official: 'See it in the report',
    derivedFrom: 'Derived',
    places: 'Places',
    history: 'History',
    cite: 'Cite',
    corrected: 'Correction',
  },
} as const satisfies Record<Lang, Record<string, string>>;
