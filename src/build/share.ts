import { cardPath, cardSize } from '../model/chart-files.ts';
import { langs, type Lang } from '../model/types.ts';
import { pageWords } from '../ui/page-words.ts';
import type { Page, SiteConfig } from './context.ts';
import { escapeXml } from '../lib/escape-xml.ts';

const locales: Readonly<Record<Lang, string>> = { zh: 'zh_CN', en: 'en_GB' };
const tags: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** The card of pages that have none of their own. */
export const defaultCard = 'default';

/**
 * What a page tells those who share or index it: Open Graph, Twitter's card and, where its other language exists, that.
 * Addresses have to be absolute: where the site's origin is not known, what needs one is left out.
 * @param paths of all pages
 */
export function shareHead(page: Page, { siteUrl, base }: SiteConfig, paths: ReadonlySet<string>): string {
  const { lang, title, description } = page;
  const site = `${siteUrl}${base}`;
  const meta = (property: string, content: string | number) =>
    `<meta property="${property}" content="${escapeXml(String(content))}">`;
  const said = [
    meta('og:title', title),
    meta('og:description', description),
    meta('og:type', 'article'),
    meta('og:site_name', pageWords[lang].title),
    meta('og:locale', locales[lang]),
  ];
  if (siteUrl === '') return said.join('');
  const card = page.card ?? defaultCard;
  return [
    `<link rel="canonical" href="${escapeXml(site + page.path)}">`,
    ...alternatesOf(page, paths).map(
      ({ tag, path }) => `<link rel="alternate" hreflang="${tag}" href="${escapeXml(site + path)}">`,
    ),
    ...said,
    meta('og:url', site + page.path),
    meta('og:image', site + cardPath(card, lang)),
    meta('og:image:width', cardSize.width),
    meta('og:image:height', cardSize.height),
    meta('og:image:alt', description),
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join('');
}

/** The same page in each language, by hreflang; a page that has only one says nothing. */
export function alternatesOf(
  { path }: Page,
  paths: ReadonlySet<string>,
): ReadonlyArray<{ readonly tag: string; readonly path: string }> {
  const plain = path.replace(/^en\//, '');
  const own: Readonly<Record<Lang, string>> = { zh: plain, en: `en/${plain}` };
  if (!langs.every((lang) => paths.has(own[lang]))) return [];
  return [...langs.map((lang) => ({ tag: tags[lang], path: own[lang] })), { tag: 'x-default', path: own.zh }];
}
