import { cardPath, cardSize } from '../model/chart-files.ts';
import type { AnyChart } from '../model/chart.ts';
import { langs, type Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { pageWords } from '../ui/page-words.ts';
import { leadingSentences, sentencesOf } from '../flat/text.ts';
import type { SiteConfig } from './context.ts';
import type { EmbedSource } from './embed-content.ts';
import { embedHeight } from './embed-size.ts';
import { escapeXml } from '../lib/escape-xml.ts';

/** Width that hosts are told, px: a column of text. */
const width = 640;
/** Characters of a finding that is quoted whole. */
const longest: Readonly<Record<Lang, number>> = { zh: 160, en: 320 };

function oembedPath(id: string, lang: Lang): string {
  return `${langFolder(lang)}oembed/${id}.json`;
}

/**
 * The link by which a host that is given a chart's address finds its oEmbed, for the heads of the chart's page and of its
 * embed. WordPress fails on a relative address: '' where the site's origin is not known.
 */
export function oembedLink({ id, title }: AnyChart, lang: Lang, { siteUrl, base }: SiteConfig): string {
  if (siteUrl === '') return '';
  const href = escapeXml(`${siteUrl}${base}${oembedPath(id, lang)}`);
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeXml(title[lang])}">`;
}

/** Every chart's oEmbed 1.0 in both languages, by path; none where the site's origin is not known. */
export function oembedFiles(charts: Iterable<AnyChart>, source: EmbedSource): Map<string, () => string> {
  const files = new Map<string, () => string>();
  if (source.config.siteUrl === '') return files;
  for (const chart of charts)
    for (const lang of langs)
      files.set(oembedPath(chart.id, lang), () => JSON.stringify(oembedOf(chart, source, lang)));
  return files;
}

/**
 * `html` is what WordPress leaves of it: one bare blockquote, a whole sentence and a link, and one iframe with no
 * attribute beyond those it keeps.
 */
function oembedOf(chart: AnyChart, source: EmbedSource, lang: Lang): object {
  const { dataset, config } = source;
  const { siteUrl, base } = config;
  const site = `${siteUrl}${base}`;
  const brand = pageWords[lang].title;
  const title = chart.title[lang];
  const page = `${site}${langFolder(lang)}charts/${chart.id}/`;
  const height = embedHeight(chart, source, lang, width);
  const alt = chart.alt(chart.select(dataset), chart.parseView(chart.defaultView), lang);
  const finding =
    leadingSentences(alt, (text) => text.length <= longest[lang]) || sentencesOf(alt)[0]!.trim();
  const link = `<a href="${escapeXml(page)}">${escapeXml(`${title} · ${brand}`)}</a>`;
  const frame =
    `<iframe src="${escapeXml(`${site}${langFolder(lang)}embed/${chart.id}/`)}" width="${width}" height="${height}" ` +
    `frameborder="0" marginwidth="0" marginheight="0" title="${escapeXml(title)}"></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title: `${title} · ${brand}`,
    author_name: brand,
    author_url: site,
    provider_name: brand,
    provider_url: site,
    cache_age: 86_400,
    html: `<blockquote>${escapeXml(finding)} ${link}</blockquote>${frame}`,
    width,
    height,
    thumbnail_url: `${site}${cardPath(chart.id, lang)}`,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
