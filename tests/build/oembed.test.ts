import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { oembedFiles, oembedLink } from '../../src/build/oembed.ts';
import { loadStory } from '../../src/build/story.ts';
import { registry } from '../../src/charts/registry.ts';
import type { AnyChart } from '../../src/model/chart.ts';

const dataset = loadDataset();
const charts: AnyChart[] = [];
for (const entry of Object.values(registry)) charts.push((await entry.definition()).definition);
const config = { siteUrl: 'https://example.org', base: '/news/' };
const story = await loadStory({ dataset, lang: 'zh', href: String });
const files = oembedFiles(charts, { config, dataset, story });

/** What WordPress 6 leaves of a rich oEmbed: `wp_filter_oembed_result`, by its two patterns. */
function asWordPressLeavesIt(html: string): string {
  const kept = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html);
  return kept ? `${kept[1] ?? ''}${kept[2]}` : '';
}

describe('oEmbed', () => {
  for (const chart of charts)
    it(`of ${chart.id} says the finding in a sentence, and loses nothing in WordPress`, () => {
      for (const [path, lang] of [
        [`oembed/${chart.id}.json`, 'zh'],
        [`en/oembed/${chart.id}.json`, 'en'],
      ] as const) {
        const made = JSON.parse(files.get(path)!()) as Record<string, string | number>;
        const html = String(made.html);
        expect(asWordPressLeavesIt(html)).toBe(html);
        expect(html.match(/<\/?[a-z]+/g)).toEqual([
          ...['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe'],
        ]);
        const attributes = [...html.matchAll(/ ([a-z]+)="/g)].map((match) => match[1]);
        expect(attributes.sort()).toEqual(
          ['href', 'src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'title'].sort(),
        );
        const quote = /<blockquote>(.*?)<a/.exec(html)![1]!.trim();
        expect(quote).toMatch(lang === 'zh' ? /。$/ : /\.$/);
        expect(quote.length).toBeLessThanOrEqual(420);
        expect(made.height).toBeGreaterThan(chart.height(608));
        expect(made.thumbnail_url).toBe(`https://example.org/news/cards/${chart.id}.${lang}.png`);
      }
    });

  it('needs the site’s origin: without it there is neither file nor link', () => {
    const nowhere = { siteUrl: '', base: '/' };
    expect(oembedFiles(charts, { config: nowhere, dataset, story }).size).toBe(0);
    expect(oembedLink(charts[0]!, 'zh', nowhere)).toBe('');
    expect(oembedLink(charts[0]!, 'en', config)).toContain('href="https://example.org/news/en/oembed/');
  });
});
