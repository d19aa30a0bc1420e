import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadStory } from '../../src/build/story.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const steps = story.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
const told = new Set([
  ...steps.flatMap(({ references }) => references),
  ...story.chapters.flatMap(({ opener }) => opener ?? []),
]);
const listed = story.chapters.flatMap(({ also }) => also);

describe('the story covers the review of 2024', () => {
  const sections = dataset.outline.filter(({ part }) => part === 2024);

  it.each(sections.map(({ id }) => id))('%s is told in a chapter', (id) => {
    expect(story.chapters.some((chapter) => chapter.sections.includes(id))).toBe(true);
  });

  it.each(sections.map(({ id }) => id))('every figure of %s is told in a step or listed in a strip', (id) => {
    const figures = [...dataset.figures.values()].filter(({ section }) => section === id);
    expect(figures.filter((figure) => !told.has(figure.id) && !listed.includes(figure.id)).map((figure) => figure.id)).toEqual([]);
  });

  it('a strip lists nothing that a step tells, nothing twice, and only what its chapter’s sections hold', () => {
    expect(listed.filter((id) => told.has(id))).toEqual([]);
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
    for (const { id, also, sections: own } of story.chapters)
      for (const figure of also) expect(own, `${id}: ${figure}`).toContain(dataset.figures.get(figure)!.section);
  });

  it('a step is one to three sentences, and no scene has the form of the one before it', () => {
    for (const { address, prose } of steps) {
      const sentences = prose.replace(/<[^>]+>/g, '').split(/[。？！]/).filter((each) => each.trim() !== '');
      expect(sentences.length, address).toBeLessThanOrEqual(4);
    }
    const charts = story.chapters.flatMap(({ scenes }) => scenes.map(({ chart }) => chart));
    expect(charts.filter((chart, index) => chart !== null && chart === charts[index - 1])).toEqual([]);
  });

  it('each chapter that holds figures opens on one number; the opening and the map of all places have none', () => {
    const own = story.chapters.filter(({ id }) => id !== 'opening' && id !== 'places');
    for (const { id, opener, sections, minutes } of own) {
      const holds = [...dataset.figures.values()].some(({ section }) => sections.includes(section));
      expect(opener !== null, id).toBe(holds);
      expect(minutes).toBeGreaterThanOrEqual(1);
    }
  });
});
