import { escapeXml } from '../../lib/escape-xml.ts';
import type { Table } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import { colours } from '../../theme/tokens.ts';
import { site, type TakeChoice, type TakeFacts } from './facts.ts';
import { chosenFile } from './files.ts';
import { takeWords } from './words.ts';

/** What goes into a WeChat article beside the picture, which has to be uploaded there. */
export interface Article {
  readonly lang: Lang;
  readonly title: string;
  /** What is to be put in its place. */
  readonly picture: string;
  readonly finding: string;
  /** Null where it is longer than an article holds. */
  readonly table: Table | null;
  readonly source: string;
  /** WeChat takes no links to other sites: the chart's address as text. */
  readonly address: string;
}

/** Rows of a table that an article can hold; a longer one is left to the chart's page. */
export const longest = 15;

/** @param address of the chart's page, in the view that was chosen */
export function articleOf(facts: TakeFacts, choice: TakeChoice, address: string): Article {
  const { lang, view } = choice;
  const { alt, table } = facts.views[view] ?? facts.views[facts.defaultView]!;
  const whole = facts.tables[table]![lang];
  const source = facts.source[lang];
  return {
    lang,
    title: facts.title[lang],
    picture: takeWords[lang].upload(chosenFile(facts, choice, 'png2').name),
    finding: alt[lang],
    table: whole.rows.length > longest ? null : whole,
    source: lang === 'zh' ? `图：${site.zh}。${source}` : `Chart: ${site.en}. ${source}`,
    address,
  };
}

/** The article's plain text: the caption. */
export function articleText({ title, finding, source, address }: Article): string {
  return [title, finding, source, address].join('\n');
}

/** For another site's editor alone: our own pages' policy forbids it. */
const inline = 'style';

const { ink, 'ink-2': quiet, line } = colours.light;
const looks = {
  title: `margin:0 0 8px;font-size:17px;font-weight:600;line-height:1.5;color:${ink}`,
  picture: `margin:0 0 12px;padding:24px 8px;text-align:center;font-size:14px;color:${quiet};border:1px dashed ${quiet}`,
  text: `margin:0 0 12px;font-size:15px;line-height:1.75;color:${ink}`,
  small: `margin:0 0 4px;font-size:12px;line-height:1.6;color:${quiet}`,
  table: 'width:100%;margin:0 0 12px;border-collapse:collapse;font-size:14px;line-height:1.5',
  cell: `padding:4px 8px 4px 0;border:0;border-bottom:1px solid ${line};text-align:left;vertical-align:top;color:${ink}`,
} as const;

/** The article as HTML for WeChat's editor: inline styles, and neither ids, classes, scripts nor links. */
export function articleHtml({ title, picture, finding, table, source, address }: Article): string {
  const styled = (tag: string, look: keyof typeof looks, content: string) =>
    `<${tag} ${inline}="${looks[look]}">${content}</${tag}>`;
  const said = (look: keyof typeof looks, text: string) => styled('p', look, escapeXml(text));
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => styled(tag, 'cell', escapeXml(cell))).join('')}</tr>`;
  const rows = table && row(table.head, 'th') + table.rows.map((cells) => row(cells, 'td')).join('');
  return [
    said('title', title),
    said('picture', picture),
    said('text', finding),
    table ? said('small', table.caption) + styled('table', 'table', `<tbody>${rows}</tbody>`) : '',
    said('small', source),
    said('small', address),
  ].join('');
}
