import { earlyScript } from '../faces/embed/early.ts';
import { embedPage, type Telling } from '../faces/embed/page.ts';
import type { AnyChart } from '../model/chart.ts';
import { langs, type Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { pageWords } from '../ui/page-words.ts';
import type { SiteConfig } from './context.ts';
import { bundleEmbed, bundleLoader } from './embed-bundle.ts';
import { embedContent, tellingsOf, type EmbedContent, type EmbedSource } from './embed-content.ts';
import { reservedRule } from './embed-height.ts';
import { oembedLink } from './oembed.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';
import { policyHash } from './sha256.ts';

/** Where an embed stands below the base; `edition` is that of a frozen one. */
export function embedPath(id: string, lang: Lang, edition: string | null): string {
  return `${langFolder(lang)}embed/${id}/${edition === null ? '' : `@${edition}/`}`;
}

/** `/embed.js` and every chart's embed in both languages, live and frozen, by path; made when they are asked for. */
export function embedFiles(
  charts: readonly AnyChart[],
  source: EmbedSource,
): Map<string, () => Promise<string>> {
  const files = new Map<string, () => Promise<string>>();
  files.set('embed.js', () => {
    const rules = [...charts].map((chart) => {
      const [zh, en] = langs.map((lang) => tellingsOf(chart, source, lang)) as [Telling[], Telling[]];
      return [chart.id, reservedRule(chart, { zh, en })] as const;
    });
    return bundleLoader(Object.fromEntries(rules));
  });
  for (const chart of charts) {
    let script: Promise<string> | undefined;
    for (const lang of langs) {
      let content: EmbedContent | undefined;
      for (const edition of [null, source.dataset.edition.version])
        files.set(`${embedPath(chart.id, lang, edition)}index.html`, async () => {
          script ??= bundleEmbed(chart.id);
          content ??= embedContent(chart, source, lang);
          return printEmbed(chart, content, edition, source.config, await script);
        });
    }
  }
  return files;
}

/** A whole document that asks for no other file, with a policy that allows just what is in it. */
function printEmbed(
  chart: AnyChart,
  content: EmbedContent,
  edition: string | null,
  config: SiteConfig,
  script: string,
): string {
  const { id } = chart;
  const { lang, title, first, css, data } = content;
  const { siteUrl, base } = config;
  const address = (path: string) => `${siteUrl}${base}${path}`;
  const page = address(`${langFolder(lang)}charts/${id}/`);
  const live = address(embedPath(id, lang, null));
  const printed = templateToString(embedPage({ ...content, frozen: edition !== null, page, live }));
  // HTML needs no end tags in a table.
  const body = squeeze(printed)
    .trim()
    .replace(/<\/t[hdr]>/g, '');
  const other = lang === 'zh' ? 'en' : 'zh';
  const up = embedPath(id, lang, edition).replace(/[^/]+/g, '..');
  const csp = [
    `default-src 'none'`,
    `script-src ${policyHash(earlyScript)} ${policyHash(script)}`,
    `style-src ${policyHash(css)}`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}" dir="ltr"><head><meta charset="utf-8">`,
    `<title>${escapeXml(title)} · ${pageWords[lang].title}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">`,
    `<meta name="description" content="${escapeXml(first.says)}">`,
    siteUrl ? `<link rel="canonical" href="${escapeXml(page)}">` : '',
    // A frozen one has none: a host would unfold the live chart in its place.
    edition === null ? oembedLink(chart, lang, config) : '',
    `<link rel="alternate" hreflang="${other}" href="${up}${embedPath(id, other, edition)}">`,
    `<link rel="icon" href="data:,"><style>${css}</style><script>${earlyScript}</script></head>`,
    `<body>${body}<script type="application/json" id="data">${data}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('');
}
