import { dataPage, dataPageHead } from '../faces/explore/data-page.ts';
import { methodPage } from '../faces/explore/method-page.ts';
import { explorePage } from '../faces/explore/page.ts';
import { promisesPage } from '../faces/explore/promises-page.ts';
import { squeeze } from '../lib/squeeze.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { chartCss } from '../theme/chart-css.ts';
import { pageWords } from '../ui/page-words.ts';
import { provenanceCss } from '../ui/provenance-css.ts';
import type { Page } from './context.ts';
import type { Resource } from './downloads.ts';
import { downloadsLinkedData, linkedData } from './linked-data.ts';
import { loadMethod } from './method.ts';
import { scopedCss } from './pictures.ts';
import { templateToString } from './render-svg.ts';

export interface ExplorePagesOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** Addresses below the base path. */
  readonly href: (path: string) => string;
  /** The same with the site's origin. */
  readonly absolute: (path: string) => string;
  /** A path below the base with the site's origin, whatever the language. */
  readonly address: (path: string) => string;
  /** The address of a file in `/data/`. */
  readonly file: (name: string) => string;
  /** What may be downloaded, and the files made of it. */
  readonly downloads: readonly Resource[];
  readonly made: ReadonlyMap<string, string>;
  /** CSS of the chart on the promises' page. */
  readonly promisesCss: string;
}

/** The pages on which a reader looks things up: figures, promises, data and method. */
export function explorePages(options: ExplorePagesOptions): Page[] {
  return [figures(options), promises(options), data(options), method(options)];
}

function figures({ dataset, lang, href, absolute }: ExplorePagesOptions): Page {
  const say = pageWords[lang];
  return {
    path: `${langFolder(lang)}figures/`,
    lang,
    title: `${say.allFigures} · ${say.title}`,
    description: say.figuresDeck,
    body: squeeze(templateToString(explorePage({ dataset, lang, href, absolute }))),
    styles: ['faces/explore/explore.css'],
    css: provenanceCss,
    entry: 'explore',
  };
}

function promises({ dataset, lang, href, file, promisesCss }: ExplorePagesOptions): Page {
  const say = pageWords[lang];
  return {
    path: `${langFolder(lang)}promises/`,
    lang,
    title: `${say.promises} · ${say.title}`,
    description: say.promisesDeck,
    body: squeeze(templateToString(promisesPage({ dataset, lang, href, file }))),
    styles: ['faces/explore/explore.css', 'faces/explore/promises.css'],
    css: provenanceCss + scopedCss('.drawn', chartCss + promisesCss),
    card: 'promise-and-deed',
    entry: 'promises',
  };
}

function data({ dataset, lang, href, file, downloads, made, address }: ExplorePagesOptions): Page {
  const listed = downloads.map((each) => ({
    ...each,
    count: each.records.length,
    files: each.files.map((name) => ({ name, bytes: Buffer.byteLength(made.get(name)!) })),
  }));
  return {
    path: `${langFolder(lang)}data/`,
    lang,
    ...dataPageHead(lang),
    head: linkedData(downloadsLinkedData(downloads, dataPageHead(lang), { dataset, lang, address })),
    body: squeeze(templateToString(dataPage({ dataset, downloads: listed, lang, href, file }))),
    styles: ['faces/explore/explore.css'],
    entry: null,
  };
}

function method({ dataset, lang, href, absolute }: ExplorePagesOptions): Page {
  const say = pageWords[lang];
  const sections = loadMethod(dataset, lang, href);
  return {
    path: `${langFolder(lang)}method/`,
    lang,
    title: `${say.method} · ${say.title}`,
    description: say.methodDeck,
    body: squeeze(templateToString(methodPage({ dataset, lang, href, absolute, sections }))),
    styles: ['faces/explore/explore.css', 'faces/explore/method.css'],
    entry: null,
  };
}
