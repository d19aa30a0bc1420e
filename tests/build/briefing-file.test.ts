import { describe, expect, it } from 'vitest';
import { briefingFile, most, sitePrefix } from '../../src/build/briefing-file.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadCharts } from '../../src/build/load-charts.ts';
import { loadStory } from '../../src/build/story.ts';

const dataset = loadDataset();
const charts = await loadCharts();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `${sitePrefix}${path}` });
const file = (site: string, script = '') =>
  briefingFile({ dataset, story, charts, lang: 'zh', site, script });

describe('the briefing as one file', () => {
  it('leads to the site where it is published, and nowhere else', async () => {
    const leads = (html: string) =>
      new Set([...html.matchAll(/ (?:href|src|srcset|data-still)=\\?"([^"#\d]*)/g)].map((match) => match[1]));
    expect(leads(await file(''))).toEqual(new Set(['data:,']));
    const published = leads(await file('https://example.org/news/'));
    expect(published).toContain('https://example.org/news/figures/');
    for (const address of published) expect(address).toMatch(/^(data:,|https:\/\/example\.org\/news\/)/);
  });

  it('is not made over its weight', async () => {
    await expect(file('', ' '.repeat(most))).rejects.toThrow(/bytes, at most 3000000/);
  });
});
