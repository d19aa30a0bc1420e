import { placeName } from '../../../charts/district-map/names.ts';
import { sayPlace, when } from '../../../charts/district-map/words.ts';
import type { Lang } from '../../../model/types.ts';
import type { PlaceOnMap, PlacesMapData } from './data.ts';
import type { Sign } from './signs.ts';
import { mapWords } from './words.ts';

function placesOf({ ids }: Sign, { places }: PlacesMapData): readonly PlaceOnMap[] {
  return ids.flatMap((id) => places.find((place) => place.id === id) ?? []);
}

/** A sign as it is announced: a place with its district and year, a crowd with its number and its first names. */
export function saySign(sign: Sign, data: PlacesMapData, lang: Lang): string {
  const places = placesOf(sign, data);
  const [first] = places;
  if (places.length === 1) return sayPlace(data, first!, lang);
  const say = mapWords[lang];
  const names = places.slice(0, 3).map(({ name }) => placeName(name, lang));
  const said = [
    say.crowd(places.length),
    say.split(sign.done, places.length - sign.done),
    say.open(say.and(names, places.length - names.length)),
  ];
  return said.join(lang === 'zh' ? '，' : '. ');
}

/** The two lines of a sign's flag. */
export function flagLines(sign: Sign, data: PlacesMapData, lang: Lang): readonly [string, string] {
  const places = placesOf(sign, data);
  const [first] = places;
  if (places.length === 1) return [placeName(first!.name, lang), when[first!.status][lang]];
  const say = mapWords[lang];
  return [say.crowd(places.length), say.split(sign.done, places.length - sign.done)];
}
