import type { Figure, Lang } from './types.ts';

/** The report as the city published it. */
export const report = {
  url: 'https://www.beijing.gov.cn/gongkai/jihua/zfgzbg/202501/t20250121_3994245.html',
  title: { zh: '《2025年北京市政府工作报告》', en: '2025 Beijing Municipal Government Work Report' },
  author: { zh: '北京市人民政府', en: 'The People’s Government of Beijing Municipality' },
  date: { iso: '2025-01-14', zh: '2025年1月14日', en: '14 January 2025' },
} as const;

/**
 * The report's page at the place where `phrase` stands, highlighted by browsers that know text fragments; others open
 * the page at its head. The phrase must be the first of its kind in the report: `check:source` holds it.
 */
export function linkToPhrase(phrase: string): string {
  // A hyphen has a meaning of its own in a text directive.
  return `${report.url}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
}

/** A figure's citation, ready to be pasted. `address` is its permanent address on this site, or ''. */
export function citation(figure: Figure, section: string, address: string, lang: Lang): string {
  const at = address === '' ? '' : `${lang === 'zh' ? '，' : ', '}${address}`;
  return lang === 'zh'
    ? `${report.author.zh}：${report.title.zh}，${report.date.zh}，“${section}”部分：“${figure.phrase}”。引自“数说北京 2025”${at}`
    : `${report.author.en}, ${report.title.en} (in Chinese), ${report.date.en}, part “${section}”: “${figure.phrase}”. Quoted from Beijing in Numbers 2025${at}`;
}
