import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import type { Dataset, Text } from '../model/types.ts';
import { readSlide, type Deck } from '../story/deck.ts';
import { deckStock, readyDecks } from '../story/decks.ts';
import type { Story } from '../story/types.ts';
import { dataFolder } from './dataset.ts';
import { SourceError } from './source-error.ts';
import { readYaml } from './story.ts';

const Words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) });

/** `decks.yaml`: decks picked by hand, and the chapters' names in English. */
export const DecksFile = Type.Object(
  {
    decks: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
          title: Words,
          minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 240 })),
          slides: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
        },
        { additionalProperties: false },
      ),
    ),
    chapters: Type.Record(Type.String(), Type.String({ minLength: 1 })),
  },
  { additionalProperties: false },
);

/**
 * The ready-made decks, with those of `data/story/decks.yaml`.
 * @throws SourceError naming the deck and the slide that is not in the story, an id that stands twice or is taken, a chapter
 *   without an English name
 */
export function loadDecks(
  story: Story,
  dataset: Dataset,
  folder = join(dataFolder, 'story'),
): readonly Deck[] {
  const file = join(folder, 'decks.yaml');
  const { decks, chapters }: Static<typeof DecksFile> = readYaml(file, DecksFile);
  const stock = deckStock(story, dataset);
  for (const { id, slides } of decks)
    for (const name of slides)
      for (const lost of readSlide(name, stock).lost)
        throw new SourceError(file, id, `unknown slide "${lost}"`);
  const chapterTitles = new Map<string, Text>();
  for (const { id, title } of story.parts.flatMap((part) => part.chapters)) {
    const en = chapters[id];
    if (en === undefined) throw new SourceError(file, 'chapters', `no English name for "${id}"`);
    chapterTitles.set(id, { zh: title, en });
  }
  const unknown = Object.keys(chapters).find((id) => !chapterTitles.has(id));
  if (unknown !== undefined) throw new SourceError(file, 'chapters', `unknown chapter "${unknown}"`);
  const picked = decks.map((deck) => ({ ...deck, minutes: deck.minutes ?? null }));
  const ready = readyDecks({ story, dataset, picked, chapterTitles });
  const ids = ready.map(({ id }) => id);
  const twice = ids.find((id, index) => id === 'own' || ids.indexOf(id) !== index);
  if (twice !== undefined) throw new SourceError(file, twice, 'this id is taken');
  return ready;
}
