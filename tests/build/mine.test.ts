import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { mineFiles, mineOf } from '../../src/build/mine.ts';
import { loadStory } from '../../src/build/story.ts';
import { districtSummary, placesIn } from '../../src/model/district.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const chapters = story.parts.flatMap((part) => part.chapters.map(({ id }) => id));

describe('what the story tells of a district', () => {
  it.each(dataset.districts.map(({ adcode, slug }) => [slug, adcode]))(
    'names every place of %s in exactly one chapter, or among those told nowhere',
    (slug, adcode) => {
      const mine = mineOf(dataset, story, adcode!);
      expect(mine.slug).toBe(slug);
      const told = [...Object.values(mine.chapters).flatMap((each) => each.places), ...mine.untold];
      const ids = placesIn(districtSummary(dataset, adcode!)).map(({ id }) => id);
      expect(told.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      for (const { id, status, phrase, shared } of told) {
        const place = dataset.places.get(id)!;
        expect([status, phrase]).toEqual([place.status, place.phrase]);
        expect(shared).toBe(place.districts.length > 1);
      }
    },
  );

  it('gives no chapter figures but the district’s own, and knows the chapters it names', () => {
    for (const { adcode } of dataset.districts) {
      const mine = mineOf(dataset, story, adcode);
      const own = districtSummary(dataset, adcode).figures;
      expect(mine.figures).toEqual(own.map(({ figure }) => figure.id));
      expect(mine.shared).toEqual(
        own.filter((each) => each.sharedWith.length > 0).map(({ figure }) => figure.id),
      );
      for (const [chapter, { figures, places }] of Object.entries(mine.chapters)) {
        expect(chapters).toContain(chapter);
        expect(figures.length + places.length).toBeGreaterThan(0);
        for (const id of figures) expect(mine.figures).toContain(id);
      }
    }
  });

  it('tells each figure of a district in some chapter', () => {
    for (const { adcode } of dataset.districts) {
      const mine = mineOf(dataset, story, adcode);
      const told = Object.values(mine.chapters).flatMap(({ figures }) => figures);
      for (const id of mine.figures) expect(told, id).toContain(id);
    }
  });

  it('is one small file a district, with its border; the core alone has a part in the lens', () => {
    const files = mineFiles(dataset, story);
    expect(files.size).toBe(17);
    for (const [name, make] of files) {
      const text = make();
      expect(text.length, name).toBeLessThan(name.includes('land') ? 25_000 : 9_000);
    }
    for (const { adcode, slug } of dataset.districts) {
      const { border, core } = mineOf(dataset, story, adcode);
      expect(border).toMatch(/^M.*Z$/);
      if (slug === 'dongcheng') expect(core).toMatch(/^M.*Z$/);
      if (slug === 'miyun') expect(core).toBe('');
    }
  });

  it('is none of an unknown district', () => {
    expect(() => mineOf(dataset, story, '110199')).toThrow('110199');
  });
});
