import { createHash } from 'node:crypto';
import { dataPage, dataPageHead } from '../faces/explore/data-page.ts';
import { explorePage } from '../faces/explore/page.ts';
import { methodPage } from '../faces/explore/method-page.ts';
import { promisesPage } from '../faces/explore/promises-page.ts';
import { chartPage, galleryPage, type ViewPicture } from '../faces/gallery/page.ts';
import { storyPage, type StagePicture } from '../faces/story/page.ts';
import type { PlacesExtras } from '../faces/districts/map/data.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import { langs, type Dataset, type Lang } from '../model/types.ts';
import type { Deck } from '../story/deck.ts';
import type { Scene, Story, StoryPart } from '../story/types.ts';
import type { Scheme } from '../theme/tokens.ts';
import { chartCss } from '../theme/chart-css.ts';
import { codeCss } from '../scenes/take/controls.ts';
import type { TakeFacts } from '../scenes/take/facts.ts';
import { segmentCss } from '../scenes/take/segments.ts';
import { cellLinks } from '../ui/cell-links.ts';
import type { CellLink } from '../ui/data-table.ts';
import { pageWords } from '../ui/page-words.ts';
import { provenanceCss } from '../ui/provenance-css.ts';
import { pictureFiles } from './cards/files.ts';
import { chartDataOf } from './chart-data.ts';
import { briefingNotes } from './briefing-notes.ts';
import type { Page, SiteConfig } from './context.ts';
import { loadDataset } from './dataset.ts';
import { loadDecks } from './decks.ts';
import { districtPages } from './district-pages.ts';
import { elementFiles, elementsOf } from './element-files.ts';
import { downloadFiles, resourcesOf, type Resource } from './downloads.ts';
import { frozenFiles } from './embed-frozen.ts';
import { embedFiles } from './embed-pages.ts';
import { embedHeight } from './embed-size.ts';
import { fontFaceCss, headingFont, headingText, type HeadingFont } from './font.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { squeeze } from '../lib/squeeze.ts';
import { renderMarks, renderStill, templateToString } from './render-svg.ts';
import { handoutPageOf, type HandoutMaking } from './handout.ts';
import { loadCharts } from './load-charts.ts';
import { chartLinkedData, downloadsLinkedData, linkedData, storyLinkedData } from './linked-data.ts';
import { loadMethod } from './method.ts';
import { mineFiles } from './mine.ts';
import { oembedFiles, oembedLink } from './oembed.ts';
import { pptxFiles } from './pptx/maker.ts';
import { placesExtras } from './places-map.ts';
import { placesMapPage } from './places-page.ts';
import { notesPath, presentPageOf } from './present-pages.ts';
import { renderPage } from './shell.ts';
import { sitemapFiles } from './sitemap.ts';
import { sourceLine } from './source-line.ts';
import { loadStory } from './story.ts';
import { takeFacts, takeTexts } from './take.ts';

/** The two shapes of a scene's stage, px; also the shapes of its stills. */
export const stages = { wide: { width: 680, height: 640 }, narrow: { width: 358, height: 380 } } as const;

const galleryWidth = 480;

export interface Site {
  readonly pages: readonly Page[];
  readonly font: HeadingFont;
  readonly files: ReadonlyMap<string, MakeFile>;
}

/** A file beside the pages, by path below the base: made when asked for. */
export type MakeFile = () => string | Buffer | Promise<string | Buffer>;

/** All pages and files of the site but what the bundler makes. Pure but for reading `data/`. */
export async function makeSite(config: SiteConfig): Promise<Site> {
  const dataset = loadDataset();
  const charts = await loadCharts();
  const files = new Map<string, MakeFile>();
  const maker = new PageMaker(config, dataset, charts, files);
  await maker.elements();
  const pages = [
    ...(await maker.story()),
    ...langs.flatMap((lang) => [
      maker.explore(lang),
      maker.promises(lang),
      maker.data(lang),
      maker.method(lang),
    ]),
  ];
  for (const lang of langs) pages.push(...(await maker.districts(lang)), await maker.present(lang));
  for (const lang of langs)
    pages.push(maker.gallery(lang), ...[...charts.values()].map((chart) => maker.chart(chart, lang)));
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

/** Where a view's still is kept: views with a grammar of their own go by a short hash. */
export function stillPath(
  chart: string,
  view: string,
  lang: Lang,
  scheme: Scheme | 'auto',
  width: number,
): string {
  const name = /^[a-z0-9-]+$/.test(view)
    ? view
    : createHash('sha256').update(view).digest('hex').slice(0, 10);
  return `stills/${chart}/${name}.${lang}.${scheme}.${width}.svg`;
}

class PageMaker {
  private readonly config: SiteConfig;
  private readonly dataset: Dataset;
  private readonly charts: ReadonlyMap<string, AnyChart>;
  private readonly files: Map<string, MakeFile>;

  constructor(
    config: SiteConfig,
    dataset: Dataset,
    charts: ReadonlyMap<string, AnyChart>,
    files: Map<string, MakeFile>,
  ) {
    this.config = config;
    this.dataset = dataset;
    this.charts = charts;
    this.files = files;
  }

  /** Addresses below the base path. The story exists in Chinese alone as yet, so English pages link to that. */
  private href(lang: Lang): (path: string) => string {
    return (path) => `${this.config.base}${lang === 'en' && path !== '' ? 'en/' : ''}${path}`;
  }

  private absolute(lang: Lang): (path: string) => string {
    return (path) => `${this.config.siteUrl}${this.href(lang)(path)}`;
  }

  private prefix(lang: Lang): string {
    return lang === 'en' ? 'en/' : '';
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
  async story(): Promise<Page[]> {
    const lang: Lang = 'zh';
    const { dataset } = this;
    const story = await loadStory({ dataset, lang, href: this.href(lang) });
    for (const [name, make] of mineFiles(dataset, story)) this.files.set(name, make);
    const decks = loadDecks(story, dataset);
    for (const [name, make] of pptxFiles(decks, { story, dataset, charts: this.charts }))
      this.files.set(name, make);
    const handouts = decks
      .filter(({ id }) => id === 'full' || id === 'ten-minutes')
      .flatMap((deck) =>
        (['handout', 'pages'] as const).map((form) =>
          handoutPageOf(deck, form, this.handoutMaking(story, decks)),
        ),
      );
    return [...handouts, ...story.parts.map((part) => this.storyPart(story, part))];
  }

  private handoutMaking(story: Story, decks: readonly Deck[]): HandoutMaking {
    const { dataset, charts, config } = this;
    return {
      story,
      dataset,
      charts,
      decks,
      config,
      still: (chart, view, width, height) => this.still(chart, view, story.lang, 'light', width, height),
    };
  }

  private storyPart(story: Story, part: StoryPart): Page {
    const { dataset } = this;
    const { lang } = story;
    const first = part.chapters[0]!.scenes[0]!;
    const picture = (scene: Scene): StagePicture => this.stagePicture(scene, lang, scene === first);
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

  async districts(lang: Lang): Promise<readonly Page[]> {
    const { dataset } = this;
    const story = await loadStory({ dataset, lang: 'zh', href: this.href('zh') });
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

  async present(lang: Lang): Promise<Page> {
    const { dataset } = this;
    const story = await loadStory({ dataset, lang: 'zh', href: this.href('zh') });
    const options = { dataset, lang, href: this.href(lang) };
    this.files.set(notesPath(lang), () => JSON.stringify(briefingNotes(story, options)));
    return presentPageOf({
      dataset,
      story,
      lang,
      href: (each) => this.href(each),
      chartOf: (id) => this.chartOf(id),
      still: (chart, view, width, height) => this.still(chart, view, story.lang, 'auto', width, height),
    });
  }

  explore(lang: Lang): Page {
    const { dataset } = this;
    const say = pageWords[lang];
    const options = { dataset, lang, href: this.href(lang), absolute: this.absolute(lang) };
    return {
      path: `${this.prefix(lang)}figures/`,
      lang,
      title: `${say.allFigures} · ${say.title}`,
      description: say.figuresDeck,
      body: squeeze(templateToString(explorePage(options))),
      styles: ['faces/explore/explore.css'],
      css: provenanceCss,
      entry: 'explore',
    };
  }

  promises(lang: Lang): Page {
    const { dataset } = this;
    const say = pageWords[lang];
    const { css } = this.chartOf('promise-and-deed');
    const file = (name: string) => `${this.config.base}data/${name}`;
    return {
      path: `${this.prefix(lang)}promises/`,
      lang,
      title: `${say.promises} · ${say.title}`,
      description: say.promisesDeck,
      body: squeeze(templateToString(promisesPage({ dataset, lang, href: this.href(lang), file }))),
      styles: ['faces/explore/explore.css', 'faces/explore/promises.css'],
      css: provenanceCss + scopedCss('.drawn', chartCss + css),
      card: 'promise-and-deed',
      entry: 'promises',
    };
  }

  method(lang: Lang): Page {
    const say = pageWords[lang];
    return {
      path: `${this.prefix(lang)}method/`,
      lang,
      title: `${say.method} · ${say.title}`,
      description: say.methodDeck,
      body: squeeze(templateToString(methodPage(this.methodOptions(lang)))),
      styles: ['faces/explore/explore.css', 'faces/explore/method.css'],
      entry: null,
    };
  }

  private methodOptions(lang: Lang) {
    const { dataset } = this;
    const href = this.href(lang);
    return { dataset, lang, href, absolute: this.absolute(lang), sections: loadMethod(dataset, lang, href) };
  }

  data(lang: Lang): Page {
    const { dataset, files } = this;
    this.downloads ??= resourcesOf(dataset);
    const made = downloadFiles(dataset, this.downloads);
    for (const [name, content] of made) files.set(`data/${name}`, () => content);
    const downloads = this.downloads.map((each) => ({
      ...each,
      count: each.records.length,
      files: each.files.map((name) => ({ name, bytes: Buffer.byteLength(made.get(name)!) })),
    }));
    const file = (name: string) => `${this.config.base}data/${name}`;
    return {
      path: `${this.prefix(lang)}data/`,
      lang,
      ...dataPageHead(lang),
      head: linkedData(downloadsLinkedData(this.downloads, dataPageHead(lang), this.about(lang))),
      body: squeeze(templateToString(dataPage({ dataset, downloads, lang, href: this.href(lang), file }))),
      styles: ['faces/explore/explore.css'],
      entry: null,
    };
  }

  private downloads: readonly Resource[] | undefined;

  gallery(lang: Lang): Page {
    const say = pageWords[lang];
    const charts = [...this.charts.values()].map((chart) => ({
      chart,
      pictures: chart.views.map((view) => this.viewPicture(chart, view, lang, 'auto')),
    }));
    return {
      path: `${this.prefix(lang)}charts/`,
      lang,
      title: `${say.gallery} · ${say.title}`,
      description: say.galleryDeck,
      body: squeeze(templateToString(galleryPage(charts, { lang, href: this.href(lang) }))),
      styles: ['faces/explore/explore.css', 'faces/gallery/gallery.css'],
      entry: null,
    };
  }

  chart(chart: AnyChart, lang: Lang): Page {
    const width = 640;
    const height = chart.height(width);
    const options = { view: chart.defaultView, lang, width, height, scheme: 'auto' } as const;
    const { alt, content } = renderMarks(chart, this.dataset, options);
    const data: unknown = chart.select(this.dataset);
    const pictures = (scheme: Scheme) =>
      chart.views.map((view) => this.viewPicture(chart, view, lang, scheme));
    const body = templateToString(
      chartPage({
        chart,
        lang,
        href: this.href(lang),
        figures: chart.figures.map((id) => lookup(this.dataset.figures, id, 'figures')),
        inline: svgElement(content, alt, width, height),
        source: sourceLine(chart, this.dataset, lang),
        cellLink: this.cellLink(chart.figures, lang),
        table: chart.table(data, chart.parseView(chart.defaultView), lang, this.dataset),
        pictures: { light: pictures('light'), dark: pictures('dark') },
        take: takeTexts(lookup(this.taken, chart.id, 'charts'), lang, this.config.base),
        base: this.config.base,
      }),
    );
    return {
      path: `${this.prefix(lang)}charts/${chart.id}/`,
      lang,
      title: `${chart.title[lang]} · ${pageWords[lang].title}`,
      description: alt,
      body: squeeze(body),
      styles: ['faces/explore/explore.css', 'faces/gallery/gallery.css'],
      css: scopedCss('.still', chartCss + chart.css) + segmentCss + codeCss,
      card: chart.id,
      head: oembedLink(chart, lang, this.config) + linkedData(chartLinkedData(chart, this.about(lang))),
      entry: 'gallery',
    };
  }

  private readonly taken = new Map<string, TakeFacts>();

  /** Each chart's element for other sites' pages, with its types, and the manifest of them all. */
  async elements(): Promise<void> {
    const { config, dataset, files } = this;
    const story = await loadStory({ dataset, lang: 'zh', href: this.href('zh') });
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
  async embeds() {
    const { config, dataset } = this;
    const story = await loadStory({ dataset, lang: 'zh', href: this.href('zh') });
    const source = { config, dataset, story };
    for (const [path, make] of oembedFiles(this.charts.values(), source)) this.files.set(path, make);
    return embedFiles([...this.charts.values()], source);
  }

  /** Where the numbers of a picture's table rest. */
  private cellLink(ids: readonly string[], lang: Lang): CellLink {
    const figures = [...new Set(ids)].map((id) => lookup(this.dataset.figures, id, 'figures'));
    return cellLinks(figures, this.dataset, { lang, href: this.href(lang) });
  }

  private chartOf(id: string): AnyChart {
    return lookup(this.charts, id, 'charts');
  }

  private stagePicture(scene: Scene, lang: Lang, inline: boolean): StagePicture {
    const chart = this.chartOf(scene.chart!);
    const view = scene.steps[0]!.view;
    const { wide, narrow } = stages;
    const options = { view, lang, scheme: 'auto' } as const;
    const { alt, content } = renderMarks(chart, this.dataset, { ...options, ...wide });
    return {
      alt,
      wide: { ...wide, src: this.still(chart, view, lang, 'auto', wide.width, wide.height) },
      narrow: { ...narrow, src: this.still(chart, view, lang, 'auto', narrow.width, narrow.height) },
      inline: inline ? svgElement(content, '', wide.width, wide.height) : null,
      source: sourceLine(chart, this.dataset, lang),
      cellLink: this.cellLink([...chart.figures, ...scene.figures], lang),
      table: chart.table(
        chart.select(this.dataset),
        chart.parseView(scene.steps.at(-1)!.view),
        lang,
        this.dataset,
      ),
    };
  }

  private viewPicture(chart: AnyChart, view: string, lang: Lang, scheme: Scheme | 'auto'): ViewPicture {
    const width = galleryWidth;
    const height = chart.height(width);
    const alt = chart.alt(chart.select(this.dataset), chart.parseView(view), lang);
    return { view, alt, src: this.still(chart, view, lang, scheme, width, height), width, height };
  }

  private still(
    chart: AnyChart,
    view: string,
    lang: Lang,
    scheme: Scheme | 'auto',
    width: number,
    height: number,
  ): string {
    const path = stillPath(chart.id, view, lang, scheme, width);
    this.files.set(path, () => renderStill(chart, this.dataset, { view, lang, width, height, scheme }));
    return `${this.config.base}${path}`;
  }
}

function svgElement(content: string, alt: string, width: number, height: number): string {
  const name = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(alt)}"`;
  return squeeze(
    `<svg ${name} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`,
  );
}

/** A chart's CSS for a picture in the page itself, kept within `scope`. */
function scopedCss(scope: string, css: string): string {
  return `${scope}{${css}}`;
}
