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

type Meant = Pick<Figure, 'qualifier' | 'qualifierWord' | 'role' | 'kind'>;

/** What a figure's qualifier means for the number; '' for an exact one. */
export function qualifierMeaning(figure: Meant, lang: Lang): string {
  if (figure.qualifier === 'exact') return '';
  const word = figure.qualifierWord;
  const quoted = { zh: `报告写“${word}”：`, en: `The report says “${word}”: ` };
  return (word === null ? '' : quoted[lang]) + meaningOf(figure, figure.qualifier)[lang];
}

function meaningOf({ qualifierWord, role, kind }: Meant, qualifier: Exclude<Qualifier, 'exact'>): Text {
  if (kind === 'rank')
    return { zh: '在这些位次之内，第几位没有写。', en: 'within these ranks; which one is not stated.' };
  if (qualifierWord === '级') return { zh: '只说数量级。', en: 'an order of magnitude, no more.' };
  const done = role === 'done';
  return {
    about: { zh: '约数，不是准数。', en: 'an approximate number, not an exact one.' },
    over: { zh: '比这个数多，多多少没有写。', en: 'more than this; how much more is not stated.' },
    'at-least': done
      ? { zh: '至少这么多，具体多少没有写。', en: 'at least this; how much exactly is not stated.' }
      : { zh: '下限，不是预计数。', en: 'a floor, not an estimate.' },
    'at-most': done
      ? { zh: '至多这么多，具体多少没有写。', en: 'at most this; how much exactly is not stated.' }
      : { zh: '上限，不是预计数。', en: 'a ceiling, not an estimate.' },
    strive: { zh: '力求达到，不是承诺。', en: 'aimed for, not promised.' },
  }[qualifier];
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
    derived: (year: number | null) => (year === null ? '推算：' : `推算（${year}年）：`),
    places: '地点：',
    history: '历年：',
    cite: '引用：',
  },
  en: {
    official: 'See it in the report',
    derived: (year: number | null) => (year === null ? 'Derived: ' : `Derived (${year}): `),
    places: 'Places: ',
    history: 'History: ',
    cite: 'Cite: ',
  },
} as const;
