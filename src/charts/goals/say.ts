import type { Text } from '../../model/types.ts';

export const say = {
  done: { zh: '2024年', en: '2024' },
  plan: { zh: '2025年报告的目标', en: 'Target of the 2025 report' },
  better: { zh: '努力争取更好结果', en: 'and strive for a better result' },
  step: { zh: '同步', en: 'in step' },
  economy: { zh: '经济', en: 'economy' },
  income: { zh: '居民收入', en: 'incomes' },
  left: { zh: '左柱：2024年', en: 'Left: 2024' },
  right: { zh: '；右柱：', en: '; right: ' },
} satisfies Record<string, Text>;
