import type { AnyChart } from '../model/chart.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { presentPage } from '../faces/present/page.ts';
import type { SlidePicture } from '../faces/present/slide.ts';
import { talkWords } from '../faces/present/words.ts';
import type { Scene, Story } from '../story/types.ts';
import { projectorCss, tokensCss } from '../theme/tokens.ts';
import { pageWords } from '../ui/page-words.ts';
import type { Page } from './context.ts';
import { loadDecks } from './decks.ts';
import { sourceLine } from './source-line.ts';
import { squeeze } from '../lib/squeeze.ts';
import { sourceRow } from './source-row.ts';
import { stepGroups } from './step-groups.ts';
import { templateToString } from './render-svg.ts';

/** The two shapes of a slide's picture, px on the plane of 480 to the screen's height; also those of its stills. */
const shapes = { wide: { width: 512, height: 432 }, low: { width: 372, height: 424 } } as const;

export interface PresentPageMaking {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly lang: Lang;
  /** Addresses below the base path, by language. */
  readonly href: (lang: Lang) => (path: string) => string;
  readonly chartOf: (id: string) => AnyChart;
  /** Sees to a view's still, and gives its address. */
  readonly still: (chart: AnyChart, view: string, width: number, height: number) => string;
}

/** Where the speaker's notes stand, below the base path. */
export function notesPath(lang: Lang): string {
  return `data/briefing/notes.${lang}.json`;
}

/** The briefing in one language of the words around the slides. */
export function presentPageOf({ dataset, story, lang, href, chartOf, still }: PresentPageMaking): Page {
  const picture = (id: string, view: string): SlidePicture => {
    const chart = chartOf(id);
    const { wide, low } = shapes;
    return {
      alt: chart.alt(chart.select(dataset), chart.parseView(view), story.lang),
      wide: { ...wide, src: still(chart, view, wide.width, wide.height) },
      low: { ...low, src: still(chart, view, low.width, low.height) },
      source: sourceLine(chart, dataset, story.lang),
    };
  };
  const wideStill = (id: string, view: string) => {
    const { wide } = shapes;
    return { ...wide, src: still(chartOf(id), view, wide.width, wide.height) };
  };
  // Paper goes by the rule of the hand-out: a sheet for every picture that no later one holds.
  const leaves = ({ chart, steps }: Scene) =>
    stepGroups(steps, chart === null ? null : chartOf(chart), dataset, story.lang).flatMap((group, leaf) =>
      group.steps.map(() => leaf),
    );
  const say = talkWords[lang];
  const decks = loadDecks(story, dataset);
  const notes = href('zh')(notesPath(lang));
  const options = {
    story,
    dataset,
    decks,
    lang,
    notes,
    href: href(story.lang),
    site: href(lang),
    picture,
    still: wideStill,
    leaves,
    source: (reference: string) => sourceRow(reference, dataset, story.lang),
  };
  return {
    path: `${langFolder(lang)}present/`,
    lang,
    title: `${say.present} · ${pageWords[lang].title}`,
    description: say.deck,
    body: squeeze(templateToString(presentPage(options))),
    styles: ['faces/present/present.css', 'faces/present/print.css'],
    // Paper is white, whatever the screen is.
    css: `${projectorCss()}@media print{${tokensCss('light', ':root:root:root')}}`,
    entry: 'present',
  };
}
