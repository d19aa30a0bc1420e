import type { AnyChart } from '../../model/chart.ts';
import type { Dataset } from '../../model/types.ts';
import type { Deck } from '../../story/deck.ts';
import type { Story } from '../../story/types.ts';
import { rasterise } from '../raster.ts';
import { flatStill } from '../stills.ts';
import { makePptx } from './make-pptx.ts';

/** PNG pixels to a pixel of the picture: a slide then has as many as a full-HD screen. */
const zoom = 2.2;

interface MakerSources {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
}

/** A deck of the story as an office file, its pictures rasterised; those made before are kept between builds. */
export function pptxOf(deck: Deck, { story, dataset, charts }: MakerSources): Promise<Uint8Array> {
  return makePptx(deck, {
    story,
    dataset,
    charts,
    picture: (chart, view, size) =>
      rasterise(flatStill(chart, dataset, { view, lang: story.lang, scheme: 'light', ...size }), zoom),
  });
}

/** Where a deck's office file is on the site, below the base path. */
export function pptxPath(deck: string): string {
  return `present/${deck}.pptx`;
}

/**
 * The office files of the site, by path. One is made after the other: their pictures are asked for all at once, and most
 * decks share them with the full one, which is the first.
 */
export function pptxFiles(
  decks: readonly Deck[],
  sources: MakerSources,
): ReadonlyMap<string, () => Promise<Buffer>> {
  let before: Promise<unknown> = Promise.resolve();
  return new Map(
    decks.map((deck) => [
      pptxPath(deck.id),
      () => {
        const made = before.then(async () => Buffer.from(await pptxOf(deck, sources)));
        before = made.catch(() => undefined);
        return made;
      },
    ]),
  );
}
