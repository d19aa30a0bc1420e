import { definition } from '../charts/district-map/definition.ts';
import { placesPage, type PlacesGroup } from '../faces/districts/places-page.ts';
import { placesWords } from '../faces/districts/places-words.ts';
import { placesIn, placesSummary } from '../model/district.ts';
import type { Dataset, Lang, Place } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { chartCss } from '../theme/chart-css.ts';
import { pageWords } from '../ui/page-words.ts';
import type { Page } from './context.ts';
import { chapterAddress, type DistrictPagesOptions } from './district-pages.ts';
import { whereaboutsOf } from './district-picture.ts';
import { chaptersOf, placesMapData } from './places-map.ts';
import { linkedMap } from './places-picture.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';

/** Of the map that is printed, px. */
const size = { width: 800, height: 700 };

/** The page of all places in one language: `/districts/`. */
export function placesMapPage({
  dataset,
  story,
  lang,
  href,
}: Omit<DistrictPagesOptions, 'origin' | 'embedHeight'>): Page {
  const data = placesMapData(dataset, story);
  const pinned = new Set(data.places.filter(({ lon }) => lon !== undefined).map(({ id }) => id));
  const told = chaptersOf(dataset, story);
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const where = whereaboutsOf(dataset, dataset.districts[0]!.adcode);
  const all = [...dataset.places.values()];
  const beyond = all.filter(({ districts }) => districts.every((each) => each === 'outside')).length;
  const counts = {
    all: all.length,
    shown: pinned.size,
    rough: all.length - pinned.size - beyond,
    beyond,
  };
  const telling = new Set(data.places.map(({ chapter }) => chapter));
  const say = placesWords[lang];
  const body = placesPage({
    dataset,
    data,
    lang,
    counts,
    href: href(lang),
    groups: groupsOf(dataset),
    chapters: story.parts
      .flatMap(({ chapters }) => chapters)
      .filter(({ id }) => telling.has(id))
      .map(({ id, title }) => ({ id, title, lang: story.lang })),
    picture: squeeze(linkedMap({ dataset, lang, size, href: href(lang) })),
    numbers: new Map(),
    onMap: ({ id }) => pinned.has(id),
    pointOf: (place) => where(place)?.within ?? null,
    chapterOf: (place) => told.get(place.id) ?? null,
    chapterHref: chapterAddress(story, href),
    other: { lang: other, href: href(other)('districts/') },
  });
  return {
    path: `${langFolder(lang)}districts/`,
    lang,
    title: `${say.title} · ${pageWords[lang].title}`,
    description: say.deck(counts),
    body: squeeze(templateToString(body)),
    styles: [
      'faces/explore/explore.css',
      'faces/districts/district-page.css',
      'faces/districts/places-page.css',
    ],
    css: `.still{${chartCss}${definition.css}}`,
    card: 'district-map',
    entry: 'places',
  };
}

/** Every place once, in the first of its districts; what is beyond Beijing alone comes last. */
function groupsOf(dataset: Dataset): readonly PlacesGroup[] {
  const first = ({ districts }: Place) => districts.find((each) => each !== 'outside') ?? 'outside';
  return [...dataset.districts, null].map((district): PlacesGroup => {
    const adcode = district?.adcode ?? 'outside';
    const summary = placesSummary(dataset, adcode);
    const places = placesIn(summary);
    return {
      district,
      summary,
      places: places.filter((place) => first(place) === adcode),
      also: places.filter((place) => first(place) !== adcode),
    };
  });
}
