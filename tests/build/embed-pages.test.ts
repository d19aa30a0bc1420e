import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { heightBy, heightRule } from '../../src/build/embed-height.ts';
import { tellingsOf } from '../../src/build/embed-content.ts';
import { embedFiles, embedPath } from '../../src/build/embed-pages.ts';
import { loadStory } from '../../src/build/story.ts';
import { registry } from '../../src/charts/registry.ts';
import type { AnyChart } from '../../src/model/chart.ts';
import type { Dataset } from '../../src/model/types.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: String });
const config = { siteUrl: 'https://example.org', base: '/' };
const charts: AnyChart[] = [];
for (const entry of Object.values(registry)) charts.push((await entry.definition()).definition);

const filesOf = (of: Dataset) => embedFiles(charts, { config, dataset: of, story });
const files = filesOf(dataset);
const page = async (id: string, lang: 'zh' | 'en' = 'zh', edition: string | null = null) =>
  files.get(`${embedPath(id, lang, edition)}index.html`)!();

const brotli = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

describe.each(charts.map((chart) => [chart.id, chart] as const))('the embed of %s', (id, chart) => {
  const pages: string[] = [];
  beforeAll(async () => {
    pages.push(await page(id, 'zh'), await page(id, 'en'));
  });

  it('comes to at most 30 kB, brotli, in both languages', () => {
    for (const each of pages) {
      // Most are far below it: a quicker, larger compression says so.
      if (brotli(each, 6) <= 30_000) continue;
      expect(brotli(each, 11)).toBeLessThanOrEqual(30_000);
    }
  });

  it('asks for nothing: no file, no font, no picture of any address', () => {
    for (const each of pages) {
      const markup = each.replace(/<script>[^]*?<\/script>/g, '');
      expect(markup).not.toMatch(
        /<(script|img|iframe|object|use)[^>]* (src|href)=|url\((?!#)|@import|@font-face/,
      );
      expect(markup.match(/<link rel="(?!canonical|alternate)[^>]*>/g)).toEqual([
        '<link rel="icon" href="data:,">',
      ]);
    }
  });

  it('takes its default view from among what it tells, and steps through it', () => {
    for (const lang of ['zh', 'en'] as const) {
      const tellings = tellingsOf(chart, { dataset, story }, lang);
      const steps = tellings.filter(({ step }) => step);
      const key = (view: string) => JSON.stringify(chart.parseView(view));
      expect(steps.map(({ view }) => key(view))).toContain(key(chart.defaultView));
      for (const { view, says } of tellings) {
        expect(chart.parseView(view), view).not.toBeNull();
        expect(says).not.toBe('');
      }
    }
  });

  it('has the height in its style sheet that the chart has', () => {
    const rule = heightRule(chart);
    for (const width of [280, 320, 608, 928, 1280])
      expect(Math.abs(heightBy(rule, width) - chart.height(width))).toBeLessThanOrEqual(1);
  });
});

describe('embed.js', () => {
  it('comes to at most 2 kB, gzip, and is a classic script', async () => {
    const script = await files.get('embed.js')!();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2000);
    expect(script).not.toMatch(/\bimport\b|\bexport\b|innerHTML|eval\(/);
  });
});

describe('an embed', () => {
  it('reads complete without script: picture, finding, source, phrase and table', async () => {
    const html = (await page('pm25-series')).replace(/<script[^]*?<\/script>/g, '');
    expect(html).toMatch(/<svg role="img" aria-label="[^"]*30\.5微克\/立方米/);
    expect(html).toContain('<q lang="zh-CN">');
    expect(html).toMatch(/<table>[^]*2013[^]*<\/table>/);
    expect(html).toContain('href="https://example.org/charts/pm25-series/" target="_blank" rel="noopener"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/charts/pm25-series/">');
  });

  it('frozen, says its edition and leads to the live one; live, says its edition', async () => {
    const { version, date } = dataset.edition;
    expect(await page('pm25-series')).toContain(`版本 ${version}（${date}）`);
    const frozen = await page('pm25-series', 'en', version);
    expect(frozen).toContain(`Frozen at edition ${version} (${date})`);
    expect(frozen).toContain('href="https://example.org/en/embed/pm25-series/"');
  });

  it('says in plain sight that a figure was corrected', async () => {
    const corrections = [
      {
        figure: 'pm25-annual-mean',
        field: 'value',
        from: '31',
        to: '30.5',
        reason: { zh: '录入有误', en: 'Typed wrongly' },
        date: '2026-12-01',
      },
    ];
    const corrected = filesOf({ ...dataset, corrections });
    const read = async (path: string) => corrected.get(`${path}index.html`)!();
    expect(await read('embed/pm25-series/')).toMatch(
      /<p class="corrected">更正：[^<]*2026-12-01更正，原为31微克\/立方米<\/p>/,
    );
    expect(await read('en/embed/pm25-series/')).toMatch(
      /<p class="corrected">Correction: [^<]*corrected 2026-12-01, formerly 31/,
    );
    expect(await read('embed/parks-field/')).not.toContain('class="corrected"');
  });
});
