import { describe, expect, it } from 'vitest';
import { briefingNotes } from '../../src/build/briefing-notes.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadDecks } from '../../src/build/decks.ts';
import { loadStory } from '../../src/build/story.ts';
import { langs } from '../../src/model/types.ts';
import { slideName } from '../../src/story/deck.ts';
import { resolveSlide } from '../../src/story/decks.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => path });
const slides = loadDecks(story, dataset)
  .flatMap((deck) => deck.slides)
  .filter(({ kind }) => kind !== 'title');
const steps = story.parts
  .flatMap(({ chapters }) => chapters)
  .flatMap(({ scenes }) => scenes)
  .flatMap((scene) => scene.steps);
const plain = (markup: string) => markup.replace(/<[^>]+>|\s/g, '');
/** Characters that are spoken in a minute. */
const aMinute = 240;

describe('the speaker’s notes', () => {
  it('say something at every step, in a minute with what the slide says', () => {
    for (const { address, prose, notes } of steps) {
      expect(plain(notes), address).not.toBe('');
      expect(plain(prose + notes).length, address).toBeLessThanOrEqual(aMinute);
    }
  });

  it.each(langs)('are there for every slide of every deck, with their time: %s', (lang) => {
    const notes = briefingNotes(story, { dataset, lang, href: (path) => `/${path}` });
    for (const slide of slides) {
      const name = slide.kind === 'scene' ? slide.scene : slideName(slide);
      const said = Object.values(notes[name]!.steps);
      expect(said.length, name).toBeGreaterThan(0);
      for (const { say, seconds } of said) {
        expect(plain(say), name).not.toBe('');
        expect(plain(say).length, name).toBeLessThanOrEqual(aMinute);
        expect(seconds, name).toBeLessThanOrEqual(60);
      }
    }
  });

  it('give the words and the part of the report of every number, and a question with the place of its answer', () => {
    const notes = briefingNotes(story, { dataset, lang: 'zh', href: (path) => `/${path}` });
    for (const slide of slides) {
      const resolved = resolveSlide(slide, story);
      if (!('scene' in resolved)) continue;
      const { scene } = resolved;
      const ids = [...new Set([...scene.figures, ...scene.steps.flatMap((step) => step.references)])];
      const told = ids.flatMap((id) => dataset.figures.get(id) ?? []).slice(0, 8);
      const { rests, questions } = notes[scene.address]!;
      for (const { id, phrase, section } of told) {
        expect(plain(rests), id).toContain(plain(phrase));
        expect(rests, id).toContain(dataset.outline.find((each) => each.id === section)!.title.zh);
      }
      if (told.length > 0)
        expect(questions, scene.address).toMatch(/href="\/(figures|promises)\/#[a-z0-9-]+"/);
    }
  });
});
