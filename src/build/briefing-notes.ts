import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  districtQuestion,
  partQuestion,
  questionList,
  questionsOn,
  restsOn,
  sayOf,
  secondsOf,
  targetWords,
  type NotesOptions,
  type Question,
} from '../faces/present/notes.ts';
import type { NotesFile, SlideNotes } from '../faces/present/notes-file.ts';
import { notesWords } from '../faces/present/notes-words.ts';
import { districtSummary, type DistrictSummary, type YearPlaces } from '../model/district.ts';
import type { Dataset, Figure, Lang, Section } from '../model/types.ts';
import type { Chapter, Scene, Story } from '../story/types.ts';
import { squeeze } from '../lib/squeeze.ts';
import { pageWords } from '../ui/page-words.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { templateToString } from './render-svg.ts';

/** Figures of a slide whose words are given: more are not read while one speaks. */
const most = 8;

/** The speaker's notes of every slide but titles: from the story's notes and the records behind the numbers. */
export function briefingNotes(story: Story, options: NotesOptions): NotesFile {
  const { dataset } = options;
  return Object.fromEntries([
    ...story.parts.flatMap(({ chapters, path }) =>
      chapters.flatMap((chapter): Array<[string, SlideNotes]> => [
        [`chapter-${chapter.id}`, chapterNotes(chapter, path, options)],
        ...chapter.scenes.map((scene): [string, SlideNotes] => [
          scene.address,
          sceneNotes(scene, chapter, path, options),
        ]),
      ]),
    ),
    ...dataset.districts.map(({ slug, adcode }): [string, SlideNotes] => {
      const summary = districtSummary(dataset, adcode);
      const { figures, commitments } = summary;
      const told = figures.map(({ figure }) => figure);
      const ids = commitments.map(({ commitment }) => commitment.id);
      const say = districtSay(summary, story.lang);
      const steps = {
        map: { say: `<p>${escapeXml(say)}</p>`, seconds: secondsOf({ prose: '', notes: say }) },
      };
      const more = districtQuestion(summary.district, options);
      return [`district-${slug}`, { steps, ...onFigures(told, ids, more, options) }];
    }),
  ]);
}

function chapterNotes(chapter: Chapter, path: string, options: NotesOptions): SlideNotes {
  const { opener, deck, id, title } = chapter;
  const where = { sections: sectionsOf(chapter, options.dataset), targets: false };
  const asked = partQuestion(title, { ...where, href: options.href(`${path}#${id}`) }, options.lang);
  const figures = opener === null ? [] : figuresOf([opener], options.dataset);
  const say = templateToString(html`${unsafeHTML(deck)}`);
  return {
    steps: { '': { say, seconds: secondsOf({ prose: deck, notes: '' }) } },
    ...onFigures(figures, [], asked, options),
  };
}

function sceneNotes(scene: Scene, chapter: Chapter, path: string, options: NotesOptions): SlideNotes {
  const ids = [...scene.figures, ...scene.steps.flatMap(({ references }) => references)];
  const targets = scene.steps.flatMap(({ commitments }) => commitments);
  const where = { sections: sectionsOf(chapter, options.dataset), targets: targets.length > 0 };
  const href = options.href(`${path}#${scene.address}`);
  const asked = partQuestion(scene.title || chapter.title, { ...where, href }, options.lang);
  return {
    steps: Object.fromEntries(
      scene.steps.map((step) => [
        step.id,
        { say: squeeze(templateToString(sayOf(step, options))).trim(), seconds: secondsOf(step) },
      ]),
    ),
    ...onFigures(figuresOf(ids, options.dataset), targets, asked, options),
  };
}

/** Names of one year that are read out: more are not listened to. */
const named = 7;

/** What the report names in a district, year by year. */
export function districtSay({ done, planned }: DistrictSummary, lang: Lang): string {
  const year = (verb: string, { pinned, listed }: YearPlaces) => {
    const names = [...new Set([...pinned, ...listed].map(({ name }) => name[lang]))];
    if (names.length === 0) return '';
    return notesWords[lang].places(verb, names.slice(0, named), names.length > named);
  };
  const say = pageWords[lang];
  return year(say.done, done) + year(say.target, planned);
}

/** The parts of the report that a chapter tells. */
function sectionsOf({ sections }: Chapter, { outline }: Dataset): readonly Section[] {
  return outline.filter(({ id }) => sections.includes(id));
}

/** @param otherwise what may be asked where the figures raise no question */
function onFigures(
  figures: readonly Figure[],
  targets: readonly string[],
  otherwise: Question,
  options: NotesOptions,
): Pick<SlideNotes, 'rests' | 'questions'> {
  const told = figures.slice(0, most);
  const print = (template: Parameters<typeof templateToString>[0]) =>
    squeeze(templateToString(template)).trim();
  return {
    rests: print(restsOn(told, options)) + print(targetWords(targets, options)),
    questions: print(
      questionList(told.length === 0 ? [otherwise] : questionsOn(told, options), options.lang),
    ),
  };
}

/** The report's figures by their ids, each once; values of context series have records of their own and are left out. */
function figuresOf(ids: readonly string[], { figures }: Dataset): readonly Figure[] {
  return [...new Set(ids)].flatMap((id) => figures.get(id) ?? []);
}
