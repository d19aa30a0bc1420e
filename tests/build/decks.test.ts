import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadDecks } from '../../src/build/decks.ts';
import { loadStory } from '../../src/build/story.ts';
import { parseView } from '../../src/charts/district-map/view.ts';
import { formatDeck, parseDeck } from '../../src/story/deck-address.ts';
import { districtView, slideName } from '../../src/story/deck.ts';
import { deckStock, resolveSlide } from '../../src/story/decks.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const decks = loadDecks(story, dataset);
const chapters = story.parts.flatMap((part) => part.chapters);
const deckOf = (id: string) => decks.find((deck) => deck.id === id)!;

describe('the ready-made decks', () => {
  it('are the full one, ten minutes, one a chapter and one a district', () => {
    expect(decks.map(({ id }) => id)).toEqual([
      'full',
      'ten-minutes',
      ...chapters.map(({ id }) => `chapter-${id}`),
      ...dataset.districts.map(({ slug }) => `district-${slug}`),
    ]);
  });

  it('hold, in full, every chapter and every scene with all its steps, once and in order', () => {
    const resolved = deckOf('full').slides.map((slide) => resolveSlide(slide, story));
    expect(resolved.flatMap((each) => ('scene' in each ? each.scene : []))).toEqual(
      chapters.flatMap(({ scenes }) => scenes),
    );
    expect(resolved.flatMap((each) => ('scene' in each ? each.steps : []))).toEqual(
      chapters.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps)),
    );
    expect(
      resolved.flatMap((each) => (each.slide.kind === 'chapter' && 'chapter' in each ? each.chapter : [])),
    ).toEqual(chapters);
  });

  it('last ten minutes with a dozen scenes', () => {
    const { minutes, slides } = deckOf('ten-minutes');
    expect(minutes).toBe(10);
    expect(slides.filter(({ kind }) => kind === 'scene').length).toBeGreaterThanOrEqual(11);
    expect(slides.length).toBeLessThanOrEqual(15);
  });

  it('show of a district its map, then the steps that name a place of it', () => {
    const [title, map, ...scenes] = deckOf('district-tongzhou').slides;
    expect(title!.kind).toBe('title');
    expect(map).toMatchObject({ kind: 'district', district: 'tongzhou' });
    expect(scenes.map(slideName)).toContain('capital/places:subcentre.outwards');
    expect(scenes.map(slideName)).not.toContain('capital/places');
    for (const { slug } of dataset.districts)
      expect(deckOf(`district-${slug}`).slides.length).toBeGreaterThan(2);
  });

  it('have a view of the map for every district', () => {
    for (const { adcode } of dataset.districts)
      expect(parseView(districtView(adcode))).toMatchObject({ extent: adcode, places: 'all' });
  });

  it('come back from an address that names their slides one by one', () => {
    const stock = deckStock(story, dataset);
    for (const { slides } of decks) {
      const query = formatDeck({ id: 'own', title: { zh: '', en: '' }, minutes: null, slides }, decks);
      expect(parseDeck(new URLSearchParams(query), stock, decks)).toMatchObject({
        deck: { slides },
        lost: [],
      });
    }
  });
});

describe('a spoilt decks.yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decks-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const source = readFileSync(join(process.cwd(), 'data/story/decks.yaml'), 'utf8');
  const load = (from: string | RegExp, to: string) => {
    const spoilt = source.replace(from, to);
    expect(spoilt).not.toBe(source);
    writeFileSync(join(folder, 'decks.yaml'), spoilt);
    return () => loadDecks(story, dataset, folder);
  };

  it.each([
    ['parks/field', 'parks/lawn', 'ten-minutes: unknown slide "parks/lawn"'],
    ['air/grains:2013', 'air/grains:1999', 'ten-minutes: unknown slide "air/grains/1999"'],
    ['id: ten-minutes', 'id: chapter-air', 'chapter-air: this id is taken'],
    ['id: ten-minutes', 'id: own', 'own: this id is taken'],
    ['minutes: 10', 'minutes: 0', '/decks/0/minutes'],
    ['  air: Air\n', '', 'no English name for "air"'],
    ['  air: Air\n', '  air: Air\n  fog: Fog\n', 'unknown chapter "fog"'],
  ])('is refused with file, deck and reason: %s → %s', (from, to, reason) => {
    expect(load(from, to)).toThrow(reason);
    expect(load(from, to)).toThrow('decks.yaml');
  });
});
