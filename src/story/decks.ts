import { districtSummary, placesIn, type DistrictSummary } from '../model/district.ts';
import type { Dataset, Text } from '../model/types.ts';
import { readSlide, type Deck, type DeckStock, type Slide } from './deck.ts';
import { namesPlace } from './told-in.ts';
import type { Chapter, Scene, Step, Story } from './types.ts';

/** A deck chosen by hand, as `data/story/decks.yaml` lists it. */
export interface PickedDeck {
  readonly id: string;
  readonly title: Text;
  readonly minutes: number | null;
  /** Slides by name, see `readSlide`. */
  readonly slides: readonly string[];
}

export interface DeckSources {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly picked: readonly PickedDeck[];
  /** The chapters' titles in both languages: the story's own are in one. */
  readonly chapterTitles: ReadonlyMap<string, Text>;
}

/** A slide with what it shows. */
export type ResolvedSlide =
  | { readonly slide: Extract<Slide, { kind: 'title' | 'district' }> }
  | { readonly slide: Extract<Slide, { kind: 'chapter' }>; readonly chapter: Chapter }
  | {
      readonly slide: Extract<Slide, { kind: 'scene' }>;
      readonly chapter: Chapter;
      readonly scene: Scene;
      readonly steps: readonly Step[];
    };

const title: Slide = { kind: 'title', title: '', text: '', notes: '' };

/** What slides can be made of, from the story and the districts. */
export function deckStock(story: Story, { districts }: Pick<Dataset, 'districts'>): DeckStock {
  return {
    chapters: chaptersOf(story).map(({ id, scenes }) => ({
      id,
      scenes: scenes.map(({ address, steps }) => ({ address, steps: steps.map((step) => step.id) })),
    })),
    districts: districts.map(({ slug }) => slug),
  };
}

/** Every ready-made deck: the full one, those picked by hand, one a chapter, one a district. */
export function readyDecks({ story, dataset, picked, chapterTitles }: DeckSources): readonly Deck[] {
  const chapters = chaptersOf(story);
  const stock = deckStock(story, dataset);
  return [
    {
      id: 'full',
      title: { zh: '全部', en: 'All of it' },
      minutes: null,
      slides: [title, ...chapters.flatMap(chapterSlides)],
    },
    ...picked.map((deck) => ({
      ...deck,
      slides: deck.slides.flatMap((name) => readSlide(name, stock).slide ?? []),
    })),
    ...chapters.map((chapter) => ({
      id: `chapter-${chapter.id}`,
      title: chapterTitles.get(chapter.id) ?? { zh: chapter.title, en: chapter.title },
      minutes: null,
      slides: [title, ...chapterSlides(chapter)],
    })),
    ...dataset.districts.map(({ adcode, slug, name }) => ({
      id: `district-${slug}`,
      title: name,
      minutes: null,
      slides: [
        title,
        { kind: 'district', district: slug, notes: '' } as const,
        ...districtScenes(districtSummary(dataset, adcode), story),
      ],
    })),
  ];
}

/**
 * A slide with the chapter, the scene and the steps it shows.
 * @throws where the story has no such chapter or scene: `readSlide` makes no slide of that kind
 */
export function resolveSlide(slide: Slide, story: Story): ResolvedSlide {
  if (slide.kind === 'title' || slide.kind === 'district') return { slide };
  const chapters = chaptersOf(story);
  if (slide.kind === 'chapter') {
    const chapter = chapters.find(({ id }) => id === slide.chapter);
    if (!chapter) throw new Error(`no chapter "${slide.chapter}"`);
    return { slide, chapter };
  }
  const chapter = chapters.find(({ scenes }) => scenes.some(({ address }) => address === slide.scene));
  const scene = chapter?.scenes.find(({ address }) => address === slide.scene);
  if (!chapter || !scene) throw new Error(`no scene "${slide.scene}"`);
  return { slide, chapter, scene, steps: scene.steps.filter(({ id }) => slide.steps?.includes(id) ?? true) };
}

function chaptersOf(story: Story): readonly Chapter[] {
  return story.parts.flatMap(({ chapters }) => chapters);
}

function chapterSlides({ id, scenes }: Chapter): Slide[] {
  return [
    { kind: 'chapter', chapter: id, notes: '' },
    ...scenes.map((scene): Slide => ({ kind: 'scene', scene: scene.address, steps: null, notes: '' })),
  ];
}

/** The scenes that tell of a district, each with the steps that name a place of it or print a figure told about one. */
function districtScenes(summary: DistrictSummary, story: Story): Slide[] {
  const { district, figures, commitments } = summary;
  const places = placesIn(summary).map((place) => ({
    place,
    about: commitments.filter((each) => each.places.includes(place)).map(({ commitment }) => commitment),
  }));
  const tells = (step: Step) =>
    step.view.split(/[=;,]/).includes(district.adcode) ||
    step.references.some((id) => figures.some(({ figure }) => figure.id === id)) ||
    places.some(({ place, about }) => namesPlace(step, place, about, story.lang));
  return chaptersOf(story)
    .flatMap(({ scenes }) => scenes)
    .flatMap(({ address, steps }): Slide[] => {
      const told = steps.filter(tells).map(({ id }) => id);
      if (told.length === 0) return [];
      return [
        { kind: 'scene', scene: address, steps: told.length === steps.length ? null : told, notes: '' },
      ];
    });
}
