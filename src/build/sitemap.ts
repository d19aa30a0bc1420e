import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { Page, SiteConfig } from './context.ts';
import { alternatesOf } from './share.ts';

/** The briefing on paper: what its pages say is the story's, which search engines are to show. */
const paper = /^present\/(handout|pages)\//;

/** Of what sitemaps can say, links to other languages alone. */
const xmlns = { xhtml: true, news: false, image: false, video: false };

/**
 * What search engines are told of the site: `sitemap.xml`, every page with its other language, and `robots.txt`, which
 * names it. Addresses in both must be absolute: none where the site's origin is not known. Embeds are no pages and ask
 * not to be indexed. Crawlers read `robots.txt` at the root alone, so a site below a path has none.
 */
export function sitemapFiles(
  pages: readonly Page[],
  { siteUrl, base }: SiteConfig,
): Map<string, () => string | Promise<Buffer>> {
  const files = new Map<string, () => string | Promise<Buffer>>();
  if (siteUrl === '') return files;
  const site = `${siteUrl}${base}`;
  const paths = new Set(pages.map(({ path }) => path));
  const entries = pages
    .filter(({ path }) => !paper.test(path))
    .map((page) => ({
      url: site + page.path,
      links: alternatesOf(page, paths).map(({ tag, path }) => ({ lang: tag, url: site + path })),
    }));
  files.set('sitemap.xml', () => streamToPromise(Readable.from(entries).pipe(new SitemapStream({ xmlns }))));
  if (base === '/') files.set('robots.txt', () => `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
  return files;
}
