import { definition } from '../charts/district-map/definition.ts';
import type { PlaceOnMap, PlacesMapData } from '../faces/districts/map/data.ts';
import { isAbout } from '../model/district.ts';
import { lookup } from '../model/lookup.ts';
import type { Commitment, Dataset, Line, Place } from '../model/types.ts';
import { toldIn, type Told } from '../story/told-in.ts';
import type { Story } from '../story/types.ts';

/** Targets without a number that name a place. */
export function commitmentsAbout({ commitments }: Dataset, place: Place): readonly Commitment[] {
  return [...commitments.values()].filter((each) => isAbout(each, place));
}

/** The chapter that tells of each place, by the place's id. */
export function chaptersOf(dataset: Dataset, story: Story): ReadonlyMap<string, Told | null> {
  return new Map(
    [...dataset.places.values()].map((place) => [
      place.id,
      toldIn(place, commitmentsAbout(dataset, place), story),
    ]),
  );
}

/** All that the map of places draws and asks: every place, also those that are listed alone. */
export function placesMapData(dataset: Dataset, story: Story): PlacesMapData {
  const { topology, notice } = definition.select(dataset);
  const told = chaptersOf(dataset, story);
  return {
    notice,
    topology,
    districts: dataset.districts.map(({ adcode, slug, name, label, tile }) => ({
      adcode,
      slug,
      name,
      ...label,
      tile,
    })),
    places: [...dataset.places.values()].map((place) => placeOnMap(place, dataset, story, told)),
    lines: [...[...dataset.lines.values()].map(lineOnMap), axisOf(dataset)],
  };
}

/** Without a position where it is not sure enough, or altogether beyond Beijing. */
function placeOnMap(
  place: Place,
  dataset: Dataset,
  story: Story,
  told: ReadonlyMap<string, Told | null>,
): PlaceOnMap {
  const { id, name, status, districts, confidence, lon, lat } = place;
  const chapter = story.parts
    .flatMap(({ chapters }) => chapters)
    .find((each) => each.id === told.get(id)?.id);
  const themes = [
    ...place.figures.map((each) => lookup(dataset.figures, each, 'figures').theme),
    ...commitmentsAbout(dataset, place).map(({ theme }) => theme),
  ];
  const onMap = confidence !== 'low' && districts.some((each) => each !== 'outside');
  return {
    id,
    name,
    status,
    districts,
    themes: [...new Set(themes.length > 0 ? themes : chapter ? [chapter.theme] : [])],
    chapter: chapter?.id ?? null,
    ...(onMap ? { lon, lat } : {}),
  };
}

function lineOnMap({ id, name, status, stations, note, direct }: Line): PlacesMapData['lines'][number] {
  return { id, name, status, stations, direct: direct ?? false, ...(note && { note }) };
}

/** The Central Axis between its two ends, drawn as a line is. */
function axisOf({ axis, places }: Dataset): PlacesMapData['lines'][number] {
  const { name, status } = lookup(places, 'central-axis-inscription', 'places');
  const ends = [lookup(places, 'bell-drum-towers', 'places'), lookup(axis, 'yongdingmen', 'axis')];
  return {
    id: 'central-axis',
    name,
    status,
    stations: ends.map(({ name, lon, lat }) => ({ name, lon, lat })),
    direct: false,
  };
}
