import { storyPage, type StagePicture } from '../faces/story/page.ts';
import type { PlacesExtras } from '../faces/districts/map/data.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import { langs, type Dataset, type Lang } from '../model/types.ts';
import type { Deck } from '../story/deck.ts';
import type { Scene, Story, StoryPart } from '../story/types.ts';
import { chartCss } from '../theme/chart-css.ts';
import type { TakeFacts } from '../scenes/take/facts.ts';
import { pageWords } from '../ui/page-words.ts';
import { pictureFiles } from './cards/files.ts';
import { chartDataOf } from './chart-data.ts';
import { briefingNotes } from './briefing-notes.ts';
import type { MakeFile, Page, SiteConfig } from './context.ts';
import { loadDataset } from './dataset.ts';
import { loadDecks } from './decks.ts';
import { districtPages } from './district-pages.ts';
import { elementFiles, elementsOf } from './element-files.ts';
import { downloadFiles, resourcesOf } from './downloads.ts';
import { frozenFiles } from './embed-frozen.ts';
import { embedFiles } from './embed-pages.ts';
import { embedHeight } from './embed-size.ts';
import { explorePages } from './explore-pages.ts';
import { fontFaceCss, headingFont, headingText, type HeadingFont } from './font.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';
import { galleryPages } from './gallery-pages.ts';
import { handoutPageOf, type HandoutMaking } from './handout.ts';
import { loadCharts } from './load-charts.ts';
import { linkedData, storyLinkedData } from './linked-data.ts';
import { mineFiles } from './mine.ts';
import { oembedFiles } from './oembed.ts';
import { pptxFiles } from './pptx/maker.ts';
import { placesExtras } from './places-map.ts';
import { placesMapPage } from './places-page.ts';
import { Pictures, scopedCss } from './pictures.ts';
import { notesPath, presentPageOf } from './present-pages.ts';
import { renderPage } from './shell.ts';
import { sitemapFiles } from './sitemap.ts';
import { sourceLine } from './source-line.ts';
import { loadStory } from './story.ts';
import { takeFacts } from './take.ts';

export interface Site {
  readonly pages: readonly Page[];
  readonly font: HeadingFont;
  readonly files: ReadonlyMap<string, MakeFile>;
}

/** All pages and files of the site but what the bundler makes. Pure but for reading `data/`. */
export async function makeSite(config: SiteConfig): Promise<Site> {
  const dataset = loadDataset();
  const charts = await loadCharts();
  const files = new Map<string, MakeFile>();
  const story = await loadStory({ dataset, lang: 'zh', href: (path) => `${config.base}${path}` });
  const maker = new PageMaker(config, dataset, charts, story, files);
  maker.elements();
  const pages = [...maker.storyPages(), ...maker.explore()];
  for (const lang of langs) pages.push(...maker.districts(lang), maker.present(lang), ...maker.gallery(lang));
  maker.takeaways();
  for (const [path, make] of await maker.embeds()) files.set(path, make);
  if (config.published !== undefined)
    for (const [path, make] of frozenFiles(config.published)) files.set(path, make);
  for (const [path, make] of sitemapFiles(pages, config)) files.set(path, make);
  const font = await headingFont(pages.map((page) => headingText(page.body)).join(''));
  files.set(font.file, () => font.bytes);
  return { pages, font, files };
}

/** What the script of the map of places knows beyond the story's map. */
export async function placesMap({ base }: SiteConfig): Promise<PlacesExtras> {
  const dataset = loadDataset();
  return placesExtras(dataset, await loadStory({ dataset, lang: 'zh', href: (path) => `${base}${path}` }));
}

/** A page as a file, ready to be served. `script` is the address of the entry's built file. */
export function printPage(
  page: Page,
  site: Site,
  options: { config: SiteConfig; shell: string; script: (entry: string) => string; policy: boolean },
): string {
  return renderPage(page, {
    ...options,
    script: page.entry === null ? null : options.script(page.entry),
    fontCss: fontFaceCss(`${options.config.base}${site.font.file}`),
    paths: new Set(site.pages.map(({ path }) => path)),
  });
}

class PageMaker {
  private readonly config: SiteConfig;
  private readonly dataset: Dataset;
  private readonly charts: ReadonlyMap<string, AnyChart>;
  /** It exists in Chinese alone as yet. */
  private readonly story: Story;
  private readonly files: Map<string, MakeFile>;
  private readonly pictures: Pictures;

  constructor(
    config: SiteConfig,
    dataset: Dataset,
    charts: ReadonlyMap<string, AnyChart>,
    story: Story,
    files: Map<string, MakeFile>,
  ) {
    this.config = config;
    this.dataset = dataset;
    this.charts = charts;
    this.story = story;
    this.files = files;
    const { base } = config;
    this.pictures = new Pictures({ dataset, charts, files, base, href: (lang) => this.href(lang) });
  }

  /** Addresses below the base path. English pages link to the Chinese story. */
  private href(lang: Lang): (path: string) => string {
    return (path) => `${this.config.base}${lang === 'en' && path !== '' ? 'en/' : ''}${path}`;
  }

  private absolute(lang: Lang): (path: string) => string {
    return (path) => `${this.config.siteUrl}${this.href(lang)(path)}`;
  }

  private about(lang: Lang) {
    const address = (path: string) => `${this.config.siteUrl}${this.config.base}${path}`;
    return { dataset: this.dataset, lang, address };
  }

  /** Share cards, pictures to take away and charts' data. */
  takeaways(): void {
    const { dataset, charts, files } = this;
    const sourceOf = (chart: AnyChart, lang: Lang) => sourceLine(chart, dataset, lang);
    for (const [path, make] of pictureFiles({ dataset, charts, sourceOf })) files.set(path, make);
    for (const chart of charts.values())
      for (const [path, make] of chartDataOf(chart, dataset)) files.set(path, make);
  }

  /** The story's pages, one a part. */
  storyPages(): Page[] {
    const { dataset, story } = this;
    for (const [name, make] of mineFiles(dataset, story)) this.files.set(name, make);
    const decks = loadDecks(story, dataset);
    for (const [name, make] of pptxFiles(decks, { story, dataset, charts: this.charts }))
      this.files.set(name, make);
    const handouts = decks
      .filter(({ id }) => id === 'full' || id === 'ten-minutes')
      .flatMap((deck) =>
        (['handout', 'pages'] as const).map((form) => handoutPageOf(deck, form, this.handoutMaking(decks))),
      );
    return [...handouts, ...story.parts.map((part) => this.storyPart(part))];
  }

  private handoutMaking(decks: readonly Deck[]): HandoutMaking {
    const { dataset, charts, config, story } = this;
    return {
      story,
      dataset,
      charts,
      decks,
      config,
      still: (chart, view, width, height) =>
        this.pictures.still(chart, view, story.lang, 'light', width, height),
    };
  }

  private storyPart(part: StoryPart): Page {
    const { dataset, story } = this;
    const { lang } = story;
    const first = part.chapters[0]!.scenes[0]!;
    const picture = (scene: Scene): StagePicture => this.pictures.stage(scene, lang, scene === first);
    const body = templateToString(storyPage({ story, part, dataset, href: this.href(lang), picture }));
    const say = pageWords[lang];
    const name = part.id as keyof typeof say.parts;
    const title = part.path === '' ? say.title : `${say.parts[name]} · ${say.title}`;
    const description = say.partDecks[name] || say.description;
    const { path } = part;
    return {
      path,
      lang,
      title,
      description,
      card: part.id,
      head: linkedData(storyLinkedData({ title, description, path }, this.about(lang))),
      body: squeeze(body),
      styles: ['scenes/scenes.css', 'faces/story/story.css'],
      css: `${scopedCss('.still', chartCss + this.chartOf(first.chart!).css)}`,
      entry: 'story',
    };
  }

  districts(lang: Lang): readonly Page[] {
    const { dataset, story } = this;
    const options = {
      dataset,
      story,
      lang,
      href: (each: Lang) => this.href(each),
      origin: this.config.siteUrl,
      embedHeight: embedHeight(this.chartOf('district-map'), { dataset, story }, lang, 640),
    };
    return [placesMapPage(options), ...districtPages(options)];
  }

  present(lang: Lang): Page {
    const { dataset, story } = this;
    const options = { dataset, lang, href: this.href(lang) };
    this.files.set(notesPath(lang), () => JSON.stringify(briefingNotes(story, options)));
    return presentPageOf({
      dataset,
      story,
      lang,
      href: (each) => this.href(each),
      chartOf: (id) => this.chartOf(id),
      still: (chart, view, width, height) =>
        this.pictures.still(chart, view, story.lang, 'auto', width, height),
    });
  }

  /** The pages to look things up, and the files that may be downloaded. */
  explore(): Page[] {
    const { dataset, files, config } = this;
    const downloads = resourcesOf(dataset);
    const made = downloadFiles(dataset, downloads);
    for (const [name, content] of made) files.set(`data/${name}`, () => content);
    const file = (name: string) => `${config.base}data/${name}`;
    const promisesCss = this.chartOf('promise-and-deed').css;
    return langs.flatMap((lang) => {
      const addresses = { href: this.href(lang), absolute: this.absolute(lang), ...this.about(lang) };
      return explorePages({ ...addresses, file, downloads, made, promisesCss });
    });
  }

  /** The gallery and each chart's own page. */
  gallery(lang: Lang): Page[] {
    const { config, charts, pictures, taken } = this;
    return galleryPages({ config, charts, pictures, taken, href: this.href(lang), ...this.about(lang) });
  }

  private readonly taken = new Map<string, TakeFacts>();

  /** Each chart's element for other sites' pages, with its types, and the manifest of them all. */
  elements(): void {
    const { config, dataset, files, story } = this;
    const elements = elementsOf({
      charts: [...this.charts.values()],
      dataset,
      story,
      link: (id, lang) => (config.siteUrl === '' ? null : this.absolute(lang)(`charts/${id}/`)),
    });
    const home = config.siteUrl === '' ? null : `${config.siteUrl}${config.base}`;
    for (const { facts } of elements) {
      const taken = takeFacts(this.chartOf(facts.id), facts, { dataset, story }, home);
      this.taken.set(facts.id, taken);
      files.set(`charts/${facts.id}/take.json`, () => JSON.stringify(taken));
    }
    for (const [name, make] of elementFiles(elements)) files.set(name, make);
  }

  /** Every chart's embeds, and how hosts find them. */
  embeds() {
    const { config, dataset, story } = this;
    const source = { config, dataset, story };
    for (const [path, make] of oembedFiles(this.charts.values(), source)) this.files.set(path, make);
    return embedFiles([...this.charts.values()], source);
  }

  private chartOf(id: string): AnyChart {
    return lookup(this.charts, id, 'charts');
  }
}
