import { definition } from '../charts/district-map/definition.ts';
import {
  placesMapOf,
  type LineOnMap,
  type PlacesExtras,
  type PlacesMapData,
} from '../faces/districts/map/data.ts';
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

/** What the map of places knows beyond the story's map. */
export function placesExtras(dataset: Dataset, story: Story): PlacesExtras {
  const told = chaptersOf(dataset, story);
  const places = [...dataset.places.values()];
  return {
    slugs: Object.fromEntries(dataset.districts.map(({ adcode, slug }) => [adcode, slug])),
    told: places.map((place) => {
      const chapter = told.get(place.id)?.id ?? null;
      return [place.id, themesOf(place, chapter, dataset, story), chapter];
    }),
    beyond: places
      .filter(({ districts }) => districts.every((each) => each === 'outside'))
      .map(({ id, name, status, districts }) => ({ id, name, status, districts })),
    lines: [...[...dataset.lines.values()].filter(({ direct }) => direct).map(directLine), axisOf(dataset)],
  };
}

/** All that the map of places draws and asks: every place, also those that are listed alone. */
export function placesMapData(dataset: Dataset, story: Story): PlacesMapData {
  return placesMapOf(definition.select(dataset), placesExtras(dataset, story));
}

/** The themes of a place's figures and targets; of one without any the theme of its chapter. */
function themesOf(place: Place, chapter: string | null, dataset: Dataset, story: Story): readonly string[] {
  const own = [
    ...place.figures.map((each) => lookup(dataset.figures, each, 'figures').theme),
    ...commitmentsAbout(dataset, place).map(({ theme }) => theme),
  ];
  if (own.length > 0) return [...new Set(own)];
  const chapters = story.parts.flatMap((part) => part.chapters);
  return chapters.filter(({ id }) => id === chapter).map(({ theme }) => theme);
}

function directLine({ id, name, status, stations, note }: Line): LineOnMap {
  return { id, name, status, stations, direct: true, ...(note && { note }) };
}

/** The Central Axis between its two ends, drawn as a line is. */
function axisOf({ axis, places }: Dataset): LineOnMap {
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
