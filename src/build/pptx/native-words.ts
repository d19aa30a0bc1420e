import { formatParts, joinParts, type Quantity } from '../../model/format.ts';
import { report } from '../../model/report.ts';
import type { Dataset, Figure, Lang, SeriesValue, Text } from '../../model/types.ts';

/** The words of charts that an office program draws. */
export const chartWords = {
  zh: {
    title: (what: string, unit: string) => `${what}（${unit}）`,
    year: (year: number) => `${year}年`,
    target: (year: number) => `${year}（目标）`,
    derived: '（推算）',
    derivedMark: '推算',
    lengths: (from: string, unit: string) => `地铁里程，和${from}到各城市的直线距离（${unit}）`,
    changes: (year: number) => `${year}年，比上年的变化`,
    shares: (year: number) => `${year}年的比例`,
    noYear: '年份未写明',
    both: `${report.title.zh}`,
    history: `2024年：${report.title.zh}；其余各年见备注。`,
    historyAndTarget: `2024年的数和2025年的目标：${report.title.zh}；其余各年见备注。`,
    targets: '各年年初的政府工作报告，逐年见备注。',
    distances: `里程：${report.title.zh}；距离由本站按球面直线计算。`,
    end: '。',
  },
  en: {
    title: (what: string, unit: string) => `${what} (${unit})`,
    year: String,
    target: (year: number) => `${year} (target)`,
    derived: ' (derived)',
    derivedMark: 'derived',
    lengths: (from: string, unit: string) => `The metro’s length, and straight lines from ${from} (${unit})`,
    changes: (year: number) => `${year}, change on the year before`,
    shares: (year: number) => `Shares in ${year}`,
    noYear: 'year not stated',
    both: `${report.title.en}`,
    history: `2024: ${report.title.en}; other years: see the notes.`,
    historyAndTarget: `2024 and the target for 2025: ${report.title.en}; other years: see the notes.`,
    targets: 'Each January’s work report, year by year in the notes.',
    distances: `Length: ${report.title.en}; distances computed by us along great circles.`,
    end: '.',
  },
} as const;

/** A number as a mark's label says it: with its qualifier, without the unit that the title gives. */
export function labelOf(quantity: Quantity, lang: Lang): string {
  const keeps = ['%', '％'].includes(quantity.unit[lang]) || quantity.kind === 'rank';
  const parts = formatParts(quantity, lang).filter(({ role }) => keeps || role !== 'unit');
  return joinParts(parts, lang);
}

/** A series' value as a quantity that can be said. */
export function quantityOf({ value, qualifier, qualifierWord }: SeriesValue, unit: Text): Quantity {
  return { value, unit, qualifier, qualifierWord: qualifierWord ?? null, kind: 'level', direction: null };
}

/** A figure's phrase and the part of the report that it stands in. */
export function phraseLine(figure: Figure, { outline }: Pick<Dataset, 'outline'>, lang: Lang): string {
  const section = outline.find(({ id }) => id === figure.section);
  if (!section) throw new Error(`figures.json ${figure.id}: unknown section "${figure.section}"`);
  return lang === 'zh'
    ? `${report.title.zh}“${section.title.zh}”：“${figure.phrase}”`
    : `${report.title.en}, “${section.title.en}”: “${figure.phrase}”`;
}
