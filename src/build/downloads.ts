import { csvFormat } from 'd3-dsv';
import { report } from '../model/report.ts';
import type { Dataset } from '../model/types.ts';
import { cellsOf, type Column } from './columns.ts';
import { mit, odbl, type Licence, type Resource } from './resources.ts';
import { sha256 } from './sha256.ts';

export { resourcesOf, type Resource } from './resources.ts';

/** The files below `data/`, each with edition, date and content hash. CSV begins with a BOM, as spreadsheets want it. */
export function downloadFiles(dataset: Dataset, resources: readonly Resource[]): Map<string, string> {
  const files = new Map<string, string>();
  const { version, date } = dataset.edition;
  for (const each of resources) {
    const { name, title, records, rows, columns, hash, licence } = each;
    const head = { name, title, edition: version, date, contentHash: hash, licence, source: report.url };
    files.set(`${name}.json`, `${JSON.stringify({ ...head, records }, null, 1)}\n`);
    const stamp = { edition: version, edition_date: date, content_hash: hash };
    const cells: Array<Record<string, string | number | boolean>> = rows.map((row) => ({
      ...cellsOf(row),
      ...stamp,
    }));
    files.set(
      `${name}.csv`,
      `\ufeff${csvFormat(
        cells,
        columns.map((column) => column.name),
      )}\n`,
    );
    if (each.files.includes(`${name}.geojson`)) files.set(`${name}.geojson`, geojson(dataset, head));
  }
  files.set(
    'corrections.json',
    `${JSON.stringify({ name: 'corrections', edition: version, date, contentHash: sha256(JSON.stringify(dataset.corrections)), records: dataset.corrections }, null, 1)}\n`,
  );
  files.set('dictionary.json', `${JSON.stringify(dictionary(dataset, resources), null, 1)}\n`);
  files.set('datapackage.json', `${JSON.stringify(dataPackage(dataset, resources, files), null, 1)}\n`);
  return files;
}

/** Places as points. Those of low confidence have no geometry: they are listed, never pinned. */
function geojson({ places }: Dataset, head: object): string {
  const features = [...places.values()].map(({ lon, lat, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: properties.confidence === 'low' ? null : { type: 'Point', coordinates: [lon, lat] },
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', ...head, features }, null, 1)}\n`;
}

function dictionary({ edition }: Dataset, resources: readonly Resource[]): object {
  return {
    name: 'dictionary',
    edition: edition.version,
    date: edition.date,
    contentHash: sha256(JSON.stringify(resources.map(({ columns }) => columns))),
    resources: resources.map(({ name, title, columns }) => ({ name, title, columns })),
  };
}

/** A Frictionless data package of the tables: https://specs.frictionlessdata.io */
function dataPackage(
  { edition }: Dataset,
  resources: readonly Resource[],
  files: ReadonlyMap<string, string>,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'beijing-in-numbers-2025',
    title: '数说北京 2025 / Beijing in Numbers 2025',
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    licenses: [mit, odbl].map(licenceOf),
    sources: [{ title: report.title.zh, path: report.url }],
    contentHash: sha256(resources.map(({ hash }) => hash).join()),
    resources: resources.map(({ name, title, columns, hash, licence }) => {
      const content = files.get(`${name}.csv`)!;
      return {
        profile: 'tabular-data-resource',
        name,
        title: `${title.zh} / ${title.en}`,
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(content),
        hash: sha256(content),
        contentHash: hash,
        dialect: { delimiter: ',', lineTerminator: '\n', header: true },
        licenses: [licenceOf(licence)],
        schema: {
          fields: columns.map(fieldOf),
          missingValues: [''],
          ...(columns.some((column) => column.name === 'id') ? { primaryKey: 'id' } : {}),
        },
      };
    }),
  };
}

function licenceOf({ name, path, title, about }: Licence): object {
  return { name, path, title: `${title}; ${about.zh} / ${about.en}` };
}

function fieldOf({ name, type, description, values, required }: Column): object {
  const constraints = { ...(required ? { required } : {}), ...(values.length > 0 ? { enum: values } : {}) };
  return {
    name,
    type,
    description: `${description.zh} / ${description.en}`,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
