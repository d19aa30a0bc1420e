import { describe, expect, it } from 'vitest';
import { registry } from '../../src/charts/registry.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { elementsOf } from '../../src/build/element-files.ts';
import { elementTypes } from '../../src/build/element-types.ts';
import { readDeclaration } from '../../src/build/element-manifest.ts';
import { loadStory } from '../../src/build/story.ts';
import { between } from '../../src/lib/corners.ts';
import type { AnyChart } from '../../src/model/chart.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const charts = new Map<string, AnyChart>();
for (const [id, entry] of Object.entries(registry)) charts.set(id, (await entry.definition()).definition);
const link = (id: string, lang: string) => `https://example.org/${lang}/charts/${id}/`;
const declaration = readDeclaration();
const elements = elementsOf({ charts: [...charts.values()], dataset, story, link });

describe.each(elements.map(({ facts }) => facts))('the element of $id', (facts) => {
  const chart = charts.get(facts.id)!;

  it('says the finding and holds the table of every view, those of the story too, in both languages', () => {
    const told = story.parts
      .flatMap((part) => part.chapters.flatMap((chapter) => chapter.scenes))
      .filter((scene) => scene.chart === facts.id)
      .flatMap((scene) => scene.steps.map((step) => step.view));
    for (const view of [...chart.views, ...told]) {
      const { alt, table } = facts.views[view]!;
      for (const lang of ['zh', 'en'] as const) {
        expect(alt[lang], view).toBe(chart.alt(chart.select(dataset), chart.parseView(view), lang));
        expect(facts.tables[table]![lang]).toEqual(
          chart.table(chart.select(dataset), chart.parseView(view), lang, dataset),
        );
      }
    }
  });

  it('is as high as the chart wants to be at any width, within a pixel', () => {
    for (let width = 240; width <= 2400; width += 7)
      expect(Math.abs(between(facts.heights, width) - chart.height(width))).toBeLessThanOrEqual(1);
  });

  it('keeps no table twice', () => {
    const tables = facts.tables.map((table) => JSON.stringify(table));
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('declares its tag and the views that have a name', () => {
    const types = elementTypes(facts, declaration);
    expect(types).toContain(`'bj-${facts.id}': Bj`);
    expect(types).toContain(`'${chart.defaultView}'`);
    expect(types).not.toContain('=city');
  });
});
