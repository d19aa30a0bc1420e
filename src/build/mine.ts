import { landOf } from '../charts/district-map/read-land.ts';
import { districtSummary, placesIn } from '../model/district.ts';
import { mapNotice } from '../model/map-notice.ts';
import type { Dataset, Place } from '../model/types.ts';
import type { Mine, MineChapter, MinePlace } from '../story/mine.ts';
import { toldIn } from '../story/told-in.ts';
import type { Chapter, Story } from '../story/types.ts';

/**
 * What the story tells of a district: each of its places in the one chapter that tells it, and its figures wherever
 * they are told.
 * @throws where no district has this adcode
 */
export function mineOf(dataset: Dataset, story: Story, adcode: string): Mine {
  const summary = districtSummary(dataset, adcode);
  const { slug, name } = summary.district;
  const figures = summary.figures.map(({ figure }) => figure.id);
  const places = placesIn(summary);
  const chapterOf = new Map(
    places.map((place) => {
      const about = summary.commitments.filter((each) => each.places.includes(place));
      const told = toldIn(
        place,
        about.map(({ commitment }) => commitment),
        story,
      );
      return [place, told?.id ?? null];
    }),
  );
  const chapters = story.parts
    .flatMap((part) => part.chapters)
    .map((chapter): [string, MineChapter] => [
      chapter.id,
      {
        places: places.filter((place) => chapterOf.get(place) === chapter.id).map(minePlace),
        figures: figures.filter((id) => tells(chapter, id)),
      },
    ])
    .filter(([, told]) => told.places.length + told.figures.length > 0);
  const land = landOf(dataset.topology).districts.find((each) => each.adcode === adcode)!;
  return {
    slug,
    adcode,
    name,
    chapters: Object.fromEntries(chapters),
    untold: places.filter((place) => chapterOf.get(place) === null).map(minePlace),
    figures,
    shared: summary.figures.filter(({ sharedWith }) => sharedWith.length > 0).map(({ figure }) => figure.id),
    border: land.path,
    core: land.core,
  };
}

/** The files of the 16 districts, and the land by which a position is found in one of them; by path. */
export function mineFiles(dataset: Dataset, story: Story): Map<string, () => string> {
  const files = new Map<string, () => string>();
  for (const { adcode, slug } of dataset.districts)
    files.set(`data/districts/${slug}.json`, () => JSON.stringify(mineOf(dataset, story, adcode)));
  const land = { notice: mapNotice(dataset.mapApproval).whole, topology: dataset.topology };
  files.set('data/districts/land.json', () => JSON.stringify(land));
  return files;
}

function minePlace({ id, name, status, phrase, districts }: Place): MinePlace {
  return { id, name, status, phrase, shared: districts.length > 1 };
}

/** Whether a chapter tells a figure: in its number, its prose, or its closing strip. */
function tells({ opener, also, scenes }: Chapter, id: string): boolean {
  return (
    opener === id ||
    also.includes(id) ||
    scenes.some(({ steps }) => steps.some(({ references }) => references.includes(id)))
  );
}
