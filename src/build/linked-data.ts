import type { AnyChart } from '../model/chart.ts';
import { formatFigure } from '../model/format.ts';
import { lookup } from '../model/lookup.ts';
import { report } from '../model/report.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { pageWords } from '../ui/page-words.ts';
import { mit, odbl } from './resources.ts';

/** Data about a page as a block that programs read and browsers never run. */
export function linkedData(about: object): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...about });
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

interface Source {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** An address below the base path, absolute where the site's origin is known. */
  readonly address: (path: string) => string;
}

const tag = (lang: Lang) => (lang === 'zh' ? 'zh-CN' : 'en');

function basis(lang: Lang): object {
  return {
    '@type': 'CreativeWork',
    name: report.title[lang],
    url: report.url,
    datePublished: report.date.iso,
    author: { '@type': 'GovernmentOrganization', name: report.author[lang] },
  };
}

function publisher({ lang, address }: Source): object {
  return { '@type': 'Organization', name: pageWords[lang].title, url: address('') };
}

/** What all descriptions of data have in common. */
function datasetAbout(source: Source): object {
  const { dataset, lang } = source;
  return {
    '@type': 'Dataset',
    inLanguage: tag(lang),
    creator: publisher(source),
    isAccessibleForFree: true,
    version: dataset.edition.version,
    dateModified: dataset.edition.date,
    isBasedOn: basis(lang),
    spatialCoverage: {
      '@type': 'Place',
      name: lang === 'zh' ? '北京市' : 'Beijing',
      sameAs: 'https://www.wikidata.org/wiki/Q956',
    },
  };
}

function download(url: string, encodingFormat: string): object {
  return { '@type': 'DataDownload', contentUrl: url, encodingFormat };
}

/** A chart's data: its table and the figures it rests on. */
export function chartLinkedData(chart: AnyChart, source: Source): object {
  const { dataset, lang, address } = source;
  const data: unknown = chart.select(dataset);
  const view: unknown = chart.parseView(chart.defaultView);
  const figures = chart.figures.map((id) => lookup(dataset.figures, id, 'figures'));
  const { rows } = chart.table(data, view, lang, dataset);
  const page = `${langFolder(lang)}charts/${chart.id}/`;
  const licence = chart.id === 'district-map' ? odbl : mit;
  return {
    ...datasetAbout(source),
    name: chart.title[lang],
    description: [chart.alt(data, view, lang), chart.source[lang]].join(lang === 'zh' ? '' : ' '),
    url: address(page),
    license: licence.path,
    ...temporalCoverage([...figures, ...yearsOf(rows)]),
    variableMeasured: figures.map((figure) => ({
      '@type': 'PropertyValue',
      name: figure.label[lang],
      value: formatFigure(figure, lang),
      unitText: figure.unit[lang],
      description: figure.phrase,
    })),
    distribution: [
      download(address(`${page}data.csv`), 'text/csv'),
      download(address(`${page}data.json`), 'application/json'),
    ],
  };
}

/** The years at the head of a table's rows. */
function yearsOf(rows: ReadonlyArray<readonly string[]>): Array<{ year: number }> {
  return rows.flatMap(([first]) => {
    const year = /^(?:19|20)\d\d(?=年?$)/.exec(first ?? '');
    return year ? [{ year: Number(year[0]) }] : [];
  });
}

function temporalCoverage(told: ReadonlyArray<{ readonly year: number | null }>): object {
  const years = told.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return {};
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { temporalCoverage: from === to ? String(from) : `${from}/${to}` };
}

/** All downloads together. */
export function downloadsLinkedData(
  resources: ReadonlyArray<{ readonly files: readonly string[] }>,
  about: { title: string; description: string },
  source: Source,
): object {
  const { dataset, lang, address } = source;
  const formats: Readonly<Record<string, string>> = {
    csv: 'text/csv',
    json: 'application/json',
    geojson: 'application/geo+json',
  };
  return {
    ...datasetAbout(source),
    name: about.title,
    description: `${about.description} ${pageWords[lang].notOfficial}`,
    url: address(`${langFolder(lang)}data/`),
    license: [mit.path, odbl.path],
    ...temporalCoverage([
      ...dataset.figures.values(),
      ...[...dataset.series.values()].flatMap(({ values }) => values),
    ]),
    distribution: resources.flatMap(({ files }) =>
      files.map((file) => download(address(`data/${file}`), formats[file.split('.').pop()!]!)),
    ),
  };
}

/** A part of the story. */
export function storyLinkedData(
  { title, description, path }: { title: string; description: string; path: string },
  source: Source,
): object {
  const { dataset, lang, address } = source;
  return {
    '@type': 'Article',
    headline: title,
    description,
    url: address(path),
    inLanguage: tag(lang),
    dateModified: dataset.edition.date,
    author: publisher(source),
    isBasedOn: report.url,
  };
}
