import type { Commitment, Place } from '../model/types.ts';
import type { Chapter, Step, Story } from './types.ts';

/** A chapter of the story and its address: the path of its part below the base, and `#chapter`. */
export interface Told {
  readonly id: string;
  /** Id of the part it stands in. */
  readonly part: string;
  readonly title: string;
  readonly lang: Story['lang'];
  readonly address: string;
}

/**
 * The chapter that tells of a place: of those that tell its part of the report the one that names it, in a picture, a
 * list of targets or the prose; else, or where several do, the one given to the fewest parts. Null where no chapter tells
 * that part.
 * @param about targets that name the place
 */
export function toldIn(place: Place, about: readonly Commitment[], story: Story): Told | null {
  const chapters = story.parts.flatMap(({ id, path, chapters }) =>
    chapters
      .filter(({ sections }) => sections.includes(place.section))
      .map((chapter) => ({ chapter, path, part: id, named: names(chapter, place, about, story.lang) })),
  );
  const [best] = chapters.toSorted(
    (a, b) => Number(b.named) - Number(a.named) || a.chapter.sections.length - b.chapter.sections.length,
  );
  if (!best) return null;
  const { chapter, path, part } = best;
  return { id: chapter.id, part, title: chapter.title, lang: story.lang, address: `${path}#${chapter.id}` };
}

function names(chapter: Chapter, place: Place, about: readonly Commitment[], lang: Story['lang']): boolean {
  return chapter.scenes.some(({ steps }) => steps.some((step) => namesPlace(step, place, about, lang)));
}

/**
 * Whether a step names a place, in its picture, its list of targets or its prose.
 * @param about targets that name the place
 */
export function namesPlace(
  { view, commitments, prose }: Step,
  place: Place,
  about: readonly Commitment[],
  lang: Story['lang'],
): boolean {
  const name = place.name[lang].replace(/（.*|\(.*/, '').trim();
  return (
    view.split(/[=;,]/).includes(place.id) ||
    about.some(({ id }) => commitments.includes(id)) ||
    prose.includes(name)
  );
}
