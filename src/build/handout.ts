import { renderSVG } from 'uqr';
import {
  handoutPage,
  type HandoutForm,
  type HandoutItem,
  type HandoutPart,
  type HandoutScene,
} from '../faces/present/handout-page.ts';
import { handoutWords } from '../faces/present/handout-words.ts';
import type { AnyChart } from '../model/chart.ts';
import { districtSummary } from '../model/district.ts';
import { lookup } from '../model/lookup.ts';
import { report } from '../model/report.ts';
import type { Dataset } from '../model/types.ts';
import { districtView, type Deck } from '../story/deck.ts';
import { resolveSlide } from '../story/decks.ts';
import type { Chapter, Scene, Step, Story } from '../story/types.ts';
import { pageWords } from '../ui/page-words.ts';
import { districtSay } from './briefing-notes.ts';
import type { Page, SiteConfig } from './context.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';
import { sourceLine } from './source-line.ts';
import { sourceRow } from './source-row.ts';
import { stepGroups } from './step-groups.ts';
import { tokensCss } from '../theme/tokens.ts';

export interface HandoutMaking {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
  readonly decks: readonly Deck[];
  readonly config: SiteConfig;
  /** Sees to a view's still in light colours, and gives its address. */
  readonly still: (chart: AnyChart, view: string, width: number, height: number) => string;
}

/** A picture on paper, px: its smallest labels are seven points high. */
const picture = { width: 440, height: 330 } as const;

/** Where a deck's hand-out is, or its speaker's pages, below the base path: the full one's first. */
export function handoutPath(deck: string, form: HandoutForm = 'handout'): string {
  return `present/${form}/${deck === 'full' ? '' : `${deck}/`}`;
}

/** A deck's hand-out. Without the site's address it has no QR codes. */
export function handoutPageOf(deck: Deck, form: HandoutForm, making: HandoutMaking): Page {
  const { story, dataset, decks, config } = making;
  const isFull = deck.id === 'full';
  const { lang } = story;
  const say = handoutWords[lang];
  const items = deck.slides.flatMap((slide): HandoutItem[] => {
    const resolved = resolveSlide(slide, story);
    if ('scene' in resolved) return [{ kind: 'scene', scene: sceneOf(resolved, making) }];
    if ('chapter' in resolved) return [chapterOf(resolved.chapter, making)];
    return resolved.slide.kind === 'district'
      ? [{ kind: 'scene', scene: districtOf(resolved.slide.district, making) }]
      : [];
  });
  const titles = items.map((item) => (item.kind === 'chapter' ? item.chapter.title : item.scene.line));
  const body = handoutPage({
    form,
    lang,
    title: pageWords[lang].title,
    deck: isFull ? '' : deck.title[lang],
    about: [
      say.report(report.title[lang], report.date[lang]),
      say.edition(dataset.edition.version, dataset.edition.date),
      say.grammar,
      pageWords[lang].notOfficial,
    ],
    contents: [...new Set(titles)],
    items,
    // The full one's page has a script that lays out the deck of its address.
    stock: isFull
      ? {
          items: dataset.districts.map(({ slug }) => ({ kind: 'scene', scene: districtOf(slug, making) })),
          decks,
        }
      : null,
    back: `${config.base}present/`,
  });
  return {
    path: handoutPath(deck.id, form),
    lang,
    title: `${say.forms[form]} · ${isFull ? '' : `${deck.title[lang]} · `}${pageWords[lang].title}`,
    description: say.decks[form],
    body: squeeze(templateToString(body)),
    styles: ['faces/present/handout.css'],
    css: tokensCss('light', ':root:root:root'),
    entry: isFull ? 'handout' : null,
  };
}

function chapterOf(chapter: Chapter, { dataset, story: { lang } }: HandoutMaking): HandoutItem {
  const opener = chapter.opener === null ? null : lookup(dataset.figures, chapter.opener, 'figures');
  return { kind: 'chapter', chapter, opener, where: opener ? sourceRow(opener.id, dataset, lang).where : '' };
}

function sceneOf(
  { chapter, scene, steps }: { chapter: Chapter; scene: Scene; steps: readonly Step[] },
  making: HandoutMaking,
): HandoutScene {
  const { story, dataset, charts } = making;
  const chart = scene.chart === null ? null : lookup(charts, scene.chart, 'charts');
  const references = [...steps.flatMap((step) => step.references), ...scene.figures];
  const part = story.parts.find(({ chapters }) => chapters.includes(chapter))!;
  return {
    name: scene.address,
    line: chapter.title,
    title: scene.title || chapter.title,
    ...linkTo(`${part.path}#${steps[0]!.address}`, making),
    parts: stepGroups(steps, chart, dataset, story.lang).map((group): HandoutPart => ({
      picture: chart && { ...pictureOf(chart, group.view, making), alt: group.steps.at(-1)!.alt },
      steps: group.steps.map((step) => ({ ...step, targets: targetsOf(step, making) })),
    })),
    source: chart ? sourceLine(chart, dataset, story.lang) : '',
    numbers: [...new Set(references)].map((reference) => sourceRow(reference, dataset, story.lang)),
    say: '',
  };
}

function districtOf(slug: string, making: HandoutMaking): HandoutScene {
  const {
    dataset,
    charts,
    story: { lang },
  } = making;
  const district = dataset.districts.find((each) => each.slug === slug)!;
  const chart = lookup(charts, 'district-map', 'charts');
  const view = districtView(district.adcode);
  const alt = chart.alt(chart.select(dataset), chart.parseView(view), lang);
  return {
    name: `district-${slug}`,
    line: district.name[lang],
    title: handoutWords[lang].places,
    ...linkTo(`districts/${slug}/`, making),
    parts: [{ picture: { ...pictureOf(chart, view, making), alt }, steps: [] }],
    source: sourceLine(chart, dataset, lang),
    numbers: [],
    say: districtSay(districtSummary(dataset, district.adcode), lang),
  };
}

const pictureOf = (chart: AnyChart, view: string, { still }: HandoutMaking) => ({
  ...picture,
  src: still(chart, view, picture.width, picture.height),
});

function targetsOf({ commitments }: Step, { dataset, story: { lang } }: HandoutMaking) {
  return commitments.map((id) => {
    const { label, phrase } = lookup(dataset.commitments, id, 'commitments');
    return { label: label[lang], phrase };
  });
}

/** A page of the site, and its QR code where the site has an address. */
function linkTo(path: string, { config }: HandoutMaking): { readonly href: string; readonly code: string } {
  const href = `${config.base}${path}`;
  if (config.siteUrl === '') return { href, code: '' };
  return { href, code: renderSVG(`${config.siteUrl}${href}`, { ecc: 'M', border: 0, pixelSize: 4 }) };
}
