import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { makeSite } from '../../src/build/site.ts';
import { sitemapFiles } from '../../src/build/sitemap.ts';
import { registry } from '../../src/charts/registry.ts';

const config = { siteUrl: 'https://example.org', base: '/beijing/' };
const site = 'https://example.org/beijing/';
const { pages, files } = await makeSite(config);
const xml = String(await files.get('sitemap.xml')!());
const told = await parseSitemap(Readable.from([xml]));
const urls = told.map(({ url }) => url);

describe('the sitemap', () => {
  it('has every page once, in both languages, and nothing that is no page', () => {
    const own = pages.map(({ path }) => path).filter((path) => !/^present\/(handout|pages)\//.test(path));
    expect([...urls].sort()).toEqual(own.map((path) => site + path).sort());
    const expected = [
      '',
      '2025/',
      'present/',
      ...['', 'en/'].flatMap((lang) => [
        ...['figures/', 'promises/', 'method/', 'data/', 'charts/', 'districts/', 'districts/haidian/'].map(
          (path) => lang + path,
        ),
        ...Object.keys(registry).map((id) => `${lang}charts/${id}/`),
      ]),
    ];
    for (const path of expected) expect(urls, path).toContain(site + path);
    expect(urls.filter((url) => url.includes('/embed/'))).toEqual([]);
  });

  it('says of each page where its other language is, and of what has only one nothing', () => {
    for (const { url, links } of told) {
      const path = url.slice(site.length).replace(/^en\//, '');
      const both = urls.includes(site + path) && urls.includes(`${site}en/${path}`);
      expect(
        links.map(({ lang, url }) => [lang, url]),
        url,
      ).toEqual(
        both
          ? [
              ['zh-CN', site + path],
              ['en', `${site}en/${path}`],
              ['x-default', site + path],
            ]
          : [],
      );
    }
    expect(told.find(({ url }) => url === site)!.links).toEqual([]);
  });

  it('is named by robots.txt at the root of an origin, and is not there where the origin is not known', () => {
    expect(files.has('robots.txt')).toBe(false);
    const root = sitemapFiles(pages, { ...config, base: '/' });
    expect(root.get('robots.txt')!()).toContain('Sitemap: https://example.org/sitemap.xml');
    expect([...sitemapFiles(pages, { siteUrl: '', base: '/' })]).toEqual([]);
  });
});
