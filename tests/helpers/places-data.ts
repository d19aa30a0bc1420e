import { loadDataset } from '../../src/build/dataset.ts';
import { placesMapData } from '../../src/build/places-map.ts';
import { loadStory } from '../../src/build/story.ts';
import type { PlacesMapData } from '../../src/faces/districts/map/data.ts';

/** What the map of places draws, as the build makes it. */
export async function placesData(dataset = loadDataset()): Promise<PlacesMapData> {
  return placesMapData(dataset, await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` }));
}
