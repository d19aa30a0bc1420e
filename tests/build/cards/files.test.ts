import { describe, expect, it } from 'vitest';
import { cardSource, cardSvg } from '../../../src/build/cards/card.ts';
import { pictureFiles } from '../../../src/build/cards/files.ts';
import { sourceRows } from '../../../src/flat/source-rows.ts';
import { loadDataset } from '../../../src/build/dataset.ts';
import { registry } from '../../../src/charts/registry.ts';
import { cardPath, cardSize, stillFilePath, stillFiles } from '../../../src/model/chart-files.ts';
import type { AnyChart } from '../../../src/model/chart.ts';
import { mapNotice } from '../../../src/model/map-notice.ts';
import { langs } from '../../../src/model/types.ts';

const dataset = loadDataset();
const charts = new Map<string, AnyChart>();
for (const [id, entry] of Object.entries(registry)) charts.set(id, (await entry.definition()).definition);
const files = pictureFiles({ dataset, charts, sourceOf: (chart, lang) => chart.source[lang] });

const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('pictures to take away', () => {
  it('are there for every chart in both languages: a card, and stills in three shapes', () => {
    for (const id of charts.keys())
      for (const lang of langs) {
        expect(files.has(cardPath(id, lang))).toBe(true);
        for (const file of stillFiles) expect(files.has(stillFilePath(id, lang, file))).toBe(true);
      }
    const names = [...files.keys()].map((path) => path.split('/').pop());
    expect(new Set(names).size).toBe(names.length);
  });

  it('are there for every district, the story’s parts and all other pages', () => {
    for (const name of [
      ...dataset.districts.map(({ slug }) => `district-${slug}`),
      '2024',
      '2025',
      'default',
    ])
      for (const lang of langs) expect(files.has(cardPath(name, lang)), name).toBe(true);
  });

  it('have the sizes their names promise', async () => {
    expect(size(await files.get(cardPath('district-yanqing', 'zh'))!())).toEqual([1200, 630]);
    const still = (shape: 'own' | 'square' | 'wide', zoom: 1 | 2) =>
      files.get(stillFilePath('parks-field', 'en', { shape, scheme: 'light', format: 'png', zoom }))!();
    expect(size(await still('square', 2))).toEqual([1080, 1080]);
    expect(size(await still('wide', 2))).toEqual([1280, 960]);
    const [[w1, h1], [w2, h2]] = [size(await still('own', 1)), size(await still('own', 2))];
    expect([w2, h2]).toEqual([w1! * 2, h1! * 2]);
  });

  it('survive editors that strip classes, ids, styles and scripts', async () => {
    const svg = String(await files.get('stills/city-day/beijing-2025-city-day.zh.dark.svg')!());
    expect(svg).not.toMatch(/\s(class|id|style)=|<style|<script|href/);
    expect(svg).toContain('数说北京 2025');
    expect(svg.split('<svg').length - 1).toBe(svg.split('</svg>').length - 1);
  });
});

describe('a share card', () => {
  for (const [id, chart] of charts)
    it(`of ${id} sets a headline and its source within the card`, () => {
      for (const lang of langs) {
        const finding = chart.alt(chart.select(dataset), chart.parseView(chart.defaultView), lang);
        const title = chart.title[lang];
        const source = sourceRows(chart.source[lang], { notice: mapNotice('').whole[lang], ...cardSource });
        const svg = cardSvg({ lang, kicker: title, finding, title, source });
        const baselines = [...svg.matchAll(/<text x="\d+" y="([\d.]+)"/g)].map((match) => Number(match[1]));
        expect(Math.max(...baselines)).toBeLessThan(cardSize.height - 30);
        // Headline and source do not meet.
        const sorted = [...baselines].sort((a, b) => a - b);
        for (const [i, y] of sorted.slice(1).entries()) expect(y - sorted[i]!, svg).toBeGreaterThan(14);
        const headline = /<title>([^<]*)<\/title>/.exec(svg)![1]!;
        expect(
          [finding, title].some((text) => text.startsWith(headline.replaceAll('&quot;', '"'))),
          headline,
        ).toBe(true);
      }
    });
});
