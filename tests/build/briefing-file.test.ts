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
const unpublished = await file('');

describe('the briefing as one file', () => {
  it('leads to the site where it is published, and nowhere else', async () => {
    const leads = (html: string) =>
      new Set([...html.matchAll(/ (?:href|src|srcset)=\\?"([^"#\d]*)/g)].map((match) => match[1]));
    // Within itself alone: to stills by their number, and to what numbers rest on.
    expect(leads(unpublished)).toEqual(new Set(['data:,', '']));
    const published = leads(await file('https://example.org/news/'));
    expect(published).toContain('https://example.org/news/figures/');
    for (const address of published) expect(address).toMatch(/^(data:,|$|https:\/\/example\.org\/news\/)/);
  });

  it('holds what every number rests on that it links to', () => {
    const ids = new Set([...unpublished.matchAll(/href=\\?"#([a-z0-9-]+)/g)].map(([, id]) => id!));
    expect(ids.size).toBeGreaterThan(150);
    for (const id of ids)
      expect(unpublished, id).toContain(`<article class="entry ${dataset.figures.get(id)!.role}" id="${id}"`);
    expect(unpublished).not.toContain('beijing.gov.cn');
  });

  it('is not made over its weight', async () => {
    await expect(file('', ' '.repeat(most))).rejects.toThrow(/bytes, at most 3000000/);
  });
});
