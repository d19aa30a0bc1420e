import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../story/deck.ts';
import { loadCharts } from './load-charts.ts';
import { loadDataset } from './dataset.ts';
import { loadDecks } from './decks.ts';
import { pptxOf } from './pptx/maker.ts';
import { loadStory } from './story.ts';

/**
 * `npm run build:pptx [-- deck…]`: decks as office files, into `pptx/`; without a name, the full one. An unknown name
 * ends it with the list of those there are.
 */
const folder = join(process.cwd(), 'pptx');

function chosen(decks: readonly Deck[], names: readonly string[]): readonly Deck[] {
  return (names.length === 0 ? ['full'] : names).map((name) => {
    const deck = decks.find(({ id }) => id === name);
    if (!deck) throw new Error(`no deck "${name}"; there are: ${decks.map(({ id }) => id).join(' ')}`);
    return deck;
  });
}

async function run(names: readonly string[]): Promise<void> {
  const dataset = loadDataset();
  const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
  const charts = await loadCharts();
  mkdirSync(folder, { recursive: true });
  for (const deck of chosen(loadDecks(story, dataset), names)) {
    const bytes = await pptxOf(deck, { story, dataset, charts });
    const file = join(folder, `${deck.id}.pptx`);
    writeFileSync(file, bytes);
    console.log(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
