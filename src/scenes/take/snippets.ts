import { escapeXml as escape } from '../../lib/escape-xml.ts';
import { between } from '../../lib/corners.ts';
import type { Table } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import type { Lang, Text } from '../../model/types.ts';
import { embedAddress, pageAddress, site, type TakeChoice, type TakeFacts } from './facts.ts';
import { filePath } from './files.ts';
import { articleOf, articleText, longest } from './wechat.ts';

/** Where a chart can be taken to. */
export const targets = [
  'address',
  'iframe',
  'script',
  'element',
  'markdown',
  'html',
  'citation',
  'wechat',
] as const;
export type Target = (typeof targets)[number];

/** The width that a fixed height is reckoned for, px: a column of text. */
const column = 640;

/**
 * The texts to paste, one a target. Pure: the dialog and the chart's own page print the same.
 * @param home absolute address of the site, with a slash at its end
 */
export function snippetsOf(facts: TakeFacts, choice: TakeChoice, home: string): Record<Target, string> {
  const { id, title, source, edition, defaultView, views, tables } = facts;
  const { lang, view, theme, frozen } = choice;
  const shown = pageAddress(facts, choice, home);
  const embed = `${home}${embedAddress(facts, choice)}`;
  const { alt } = views[view] ?? views[defaultView]!;
  // Pictures there are of the default view alone: the table beside one is its own.
  const { table } = views[defaultView]!;
  const image = `${home}${filePath(id, lang, 'png2')}`;
  const still = views[defaultView]!.alt[lang];
  const height = between(facts.frames[lang], column);
  const said =
    lang === 'zh' ? `来源：<a href="${shown}">${site.zh}</a>` : `Source: <a href="${shown}">${site.en}</a>`;
  const fallback = `<p>${escape(alt[lang])} ${said}</p>`;
  const attribute = (name: string, value: string | null) =>
    value === null ? '' : ` ${name}="${escape(value)}"`;
  const state = [
    attribute('lang', lang),
    attribute('view', view === defaultView ? null : view),
    attribute('theme', theme === 'auto' ? null : theme),
  ].join('');
  return {
    address: frozen ? embed : shown,
    iframe: `<iframe src="${escape(embed)}" title="${escape(title[lang])}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    script: `<bj-embed chart="${id}"${state}${attribute('edition', frozen ? edition.version : null)}>\n${fallback}\n</bj-embed>\n<script async src="${home}embed.js"></script>`,
    element: `<bj-${id}${state}>\n${fallback}\n</bj-${id}>\n<script async src="${home}charts/${id}/element.js"></script>`,
    markdown: `[![${still.replace(/[[\]]/g, '')}](${image})](${shown})\n\n${escape(source[lang])} [${site[lang]}](${shown})`,
    html: `<figure>\n<a href="${shown}"><img src="${image}" alt="${escape(still)}" width="100%"></a>\n<figcaption>${escape(title[lang])}${lang === 'zh' ? '。' : '. '}${said}</figcaption>\n${tableHtml(tables[table]![lang])}\n</figure>`,
    citation: citation(title, edition, frozen ? embed : shown, lang),
    wechat: articleText(articleOf(facts, choice, shown)),
  };
}

/** In Chinese after GB/T 7714, whose date of access is the author's to fill in. */
function citation(title: Text, { version, date }: Edition, address: string, lang: Lang): string {
  return lang === 'zh'
    ? `${site.zh}. ${title.zh}[DS/OL]. 第${version}版. (${date})[引用日期]. ${address}`
    : `${site.en}. “${title.en}” (edition ${version}, ${date}). ${address}`;
}

function tableHtml({ caption, head, rows }: Table): string {
  if (rows.length > longest) return '';
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<caption>${escape(caption)}</caption>\n${[row(head, 'th'), ...rows.map((each) => row(each, 'td'))].join('\n')}\n</table>`;
}
