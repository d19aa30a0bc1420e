import type { AnyChart, Table } from '../../model/chart.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, District } from '../../model/types.ts';
import { districtView, type Deck } from '../../story/deck.ts';
import { resolveSlide } from '../../story/decks.ts';
import type { Chapter, Scene, Step, Story } from '../../story/types.ts';
import { stepGroups } from '../step-groups.ts';
import { nativeChartOf, type NativeChart } from './native-chart.ts';
import { histories } from './histories.ts';

/** A page of an office deck. */
export type Page =
  | {
      readonly kind: 'title';
      readonly title: string;
      readonly text: string;
      readonly contents: readonly string[];
      readonly own: string;
    }
  | { readonly kind: 'chapter'; readonly chapter: Chapter; readonly own: string }
  | ScenePage
  | {
      readonly kind: 'district';
      readonly district: District;
      readonly view: string;
      readonly table: Table;
      readonly own: string;
    }
  | { readonly kind: 'histories'; readonly charts: readonly NativeChart[] };

/** Steps that one picture serves. */
export interface ScenePage {
  readonly kind: 'scene';
  readonly chapter: Chapter;
  readonly scene: Scene;
  readonly steps: readonly Step[];
  /** Of the scene's chart, that of the last step; '' where the scene has none. */
  readonly view: string;
  readonly native: NativeChart | null;
  readonly table: Table | null;
  /** Which of the scene's pages it is, from 1, and of how many. */
  readonly part: readonly [number, number];
  readonly own: string;
}

export interface PlanSources {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
}

/**
 * The pages of a deck. A scene is one page; where its steps show other figures or another form, it goes on on the next:
 * on paper and in an office program a picture cannot change while it is talked about. Behind the last page stand the
 * histories of the deck's figures that no page has drawn.
 */
export function planDeck(deck: Deck, sources: PlanSources): readonly Page[] {
  const { story, dataset } = sources;
  const contents = contentsOf(deck, story);
  const pages = deck.slides.flatMap((slide): readonly Page[] => {
    const own = slide.notes;
    const resolved = resolveSlide(slide, story);
    if ('scene' in resolved)
      return scenePages(resolved.chapter, resolved.scene, resolved.steps, own, sources);
    if ('chapter' in resolved) return [{ kind: 'chapter', chapter: resolved.chapter, own }];
    if (resolved.slide.kind === 'district') return [districtPage(resolved.slide.district, own, sources)];
    const { title, text } = resolved.slide;
    return [
      {
        kind: 'title',
        title: title || deck.title[story.lang],
        text,
        contents: title === '' ? contents : [],
        own,
      },
    ];
  });
  return [...pages, ...histories(pages, dataset, story.lang)];
}

/** The chapters a deck takes from, in its order; none where it is one chapter's. */
function contentsOf({ slides }: Deck, story: Story): readonly string[] {
  const chapters = slides.flatMap((slide) => {
    const resolved = resolveSlide(slide, story);
    return 'chapter' in resolved ? [resolved.chapter.title] : [];
  });
  const titles = [...new Set(chapters)];
  return titles.length === 1 ? [] : titles;
}

function scenePages(
  chapter: Chapter,
  scene: Scene,
  steps: readonly Step[],
  own: string,
  { dataset, charts, story: { lang } }: PlanSources,
): readonly ScenePage[] {
  const chart = scene.chart === null ? null : lookup(charts, scene.chart, 'charts');
  const nativeOf = (view: string) => chart && nativeChartOf({ chart: chart.id, view }, dataset, lang);
  const joins = (before: string, view: string) => isSameForm(nativeOf(before), nativeOf(view));
  const groups = stepGroups(steps, chart, dataset, lang, joins);
  return groups.map((group, i) => ({
    kind: 'scene',
    chapter,
    scene,
    own,
    part: [i + 1, groups.length],
    native: nativeOf(group.view),
    ...group,
  }));
}

function isSameForm(a: NativeChart | null, b: NativeChart | null): boolean {
  return a?.kind === b?.kind && JSON.stringify(a?.categories) === JSON.stringify(b?.categories);
}

function districtPage(slug: string, own: string, { dataset, charts, story }: PlanSources): Page {
  const district = dataset.districts.find((each) => each.slug === slug);
  if (!district) throw new Error(`no district "${slug}"`);
  const chart = lookup(charts, 'district-map', 'charts');
  const view = districtView(district.adcode);
  const table = chart.table(chart.select(dataset), chart.parseView(view), story.lang, dataset);
  const rows = table.rows.filter((row) => row[1]?.includes(district.name[story.lang]));
  return { kind: 'district', district, view, table: { ...table, rows }, own };
}
