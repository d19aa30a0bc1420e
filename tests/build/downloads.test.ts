import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/build/columns.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { downloadFiles, resourcesOf } from '../../src/build/downloads.ts';

const dataset = loadDataset();
const resources = resourcesOf(dataset);
const files = downloadFiles(dataset, resources);
const json = <T>(name: string) => JSON.parse(files.get(name)!) as T;
const csv = (name: string) => csvParse(files.get(`${name}.csv`)!.replace(/^\ufeff/, ''));
const sha256 = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

interface Described {
  readonly edition: string;
  readonly date: string;
  readonly contentHash: string;
  readonly records: readonly object[];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface PackageResource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly encoding: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  readonly contentHash: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly header: boolean };
  readonly licenses: ReadonlyArray<{ readonly name: string; readonly path: string; readonly title: string }>;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: string };
}

const dataPackage = json<{
  profile: string;
  name: string;
  title: string;
  version: string;
  created: string;
  licenses: PackageResource['licenses'];
  sources: ReadonlyArray<{ title: string; path: string }>;
  resources: readonly PackageResource[];
}>('datapackage.json');

describe('the downloads', () => {
  it('are figures, places, promises of both years, commitments and context, and what they refer to', () => {
    expect(resources.map(({ name }) => name)).toEqual([
      'figures',
      'places',
      'promises',
      'promises-2024',
      'commitments',
      'context',
      'outline',
      'themes',
    ]);
    expect(json<Described>('figures.json').records).toHaveLength(dataset.figures.size);
  });

  it('each have a JSON and a CSV file, places also a GeoJSON one, and every named file is made', () => {
    for (const { files: named } of resources)
      for (const file of named) expect(files.has(file), file).toBe(true);
    expect(resources.find(({ name }) => name === 'places')!.files).toContain('places.geojson');
  });

  it('all tell edition, date and the hash of their content', () => {
    for (const [name] of files) {
      if (name.endsWith('.csv') || name === 'datapackage.json') continue;
      const file = json<Described>(name);
      expect([file.edition, file.date], name).toEqual([dataset.edition.version, dataset.edition.date]);
      expect(file.contentHash, name).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });
});

describe.each(resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  const rows = csv(name);

  it('begins as a CSV with a byte order mark, and only there', () => {
    expect(files.get(`${name}.csv`)!.startsWith('\ufeff')).toBe(true);
    expect(files.get(`${name}.csv`)!.lastIndexOf('\ufeff')).toBe(0);
  });

  it('says as a CSV what its records say', () => {
    const stamp = {
      edition: dataset.edition.version,
      edition_date: dataset.edition.date,
      content_hash: resource.hash,
    };
    expect(rows).toHaveLength(resource.rows.length);
    resource.rows.forEach((record, index) => {
      const filled = Object.entries(rows[index]!).filter(([, cell]) => cell !== '');
      const cells = Object.entries({ ...cellsOf(record), ...stamp }).map(([key, cell]) => [
        key,
        String(cell),
      ]);
      expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(cells.filter(([, cell]) => cell !== '')));
    });
  });

  it('has the columns of the dictionary and of the data package, in one order', () => {
    const dictionary = json<{ resources: Array<{ name: string; columns: Field[] }> }>('dictionary.json');
    const names = dictionary.resources.find((each) => each.name === name)!.columns.map((each) => each.name);
    expect(rows.columns).toEqual(names);
    const described = dataPackage.resources.find((each) => each.name === name)!;
    expect(described.schema.fields.map((field) => field.name)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('explains every column in both languages', () => {
    for (const { name: column, description } of resource.columns) {
      expect(description.zh, column).toMatch(/[\u3400-\u9fff]/);
      expect(description.en, column).toMatch(/[a-z]/);
    }
  });

  it('holds in every cell what the data package says of its column', () => {
    const { fields } = dataPackage.resources.find((each) => each.name === name)!.schema;
    for (const row of rows) {
      for (const { name: column, type, constraints = {} } of fields) {
        const cell = row[column]!;
        const where = `${name} ${row.id ?? ''} ${column}: ${cell}`;
        if (constraints.required) expect(cell, where).not.toBe('');
        if (cell === '') continue;
        if (type === 'number' || type === 'integer') expect(cell, where).toMatch(/^-?\d+(\.\d+)?$/);
        if (type === 'integer') expect(Number.isInteger(Number(cell)), where).toBe(true);
        if (type === 'boolean') expect(cell, where).toMatch(/^(true|false)$/);
        if (constraints.enum) expect(constraints.enum, where).toContain(cell);
      }
    }
  });

  it('begins no cell like a formula: spreadsheets would run it', () => {
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=@\t]|^[+-](?!\d)/);
  });

  it('has the hash of its records, and a new one where a record changes', () => {
    const { records, contentHash } = json<Described>(`${name}.json`);
    expect(contentHash).toBe(sha256(JSON.stringify(records)));
    expect(resource.hash).toBe(contentHash);
    expect(sha256(JSON.stringify(records.slice(1)))).not.toBe(contentHash);
  });
});

describe('the figures as a table', () => {
  it('say each number with its qualifier, in both languages, and link to its words', () => {
    const staff = csv('figures').find(({ id }) => id === 'subcentre-staff')!;
    expect(staff).toMatchObject({ value: '33000', qualifier: 'about', said_zh: '近3.3万名' });
    expect(staff.said_en).toContain('33,000');
    expect(staff.link).toContain('#:~:text=');
  });
});

describe('the places as GeoJSON', () => {
  const { type, features } =
    json<FeatureCollection<Point | null, { confidence: string; lon?: number }>>('places.geojson');

  it('are features, each with its id', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual([...dataset.places.keys()]);
    for (const feature of features) expect(feature.type).toBe('Feature');
  });

  it('are points in longitude and latitude near Beijing', () => {
    const points = features.flatMap(({ geometry }) => geometry ?? []);
    expect(points.length).toBeGreaterThan(50);
    for (const { type: shape, coordinates } of points) {
      expect(shape).toBe('Point');
      expect(coordinates).toHaveLength(2);
      expect(coordinates[0]).toSatisfy((lon: number) => lon > 114 && lon < 119);
      expect(coordinates[1]).toSatisfy((lat: number) => lat > 38 && lat < 42);
    }
  });

  it('have no geometry, and no position among their properties, where it is of low confidence', () => {
    const low = features.filter(({ properties }) => properties.confidence === 'low');
    expect(low.length).toBeGreaterThan(0);
    for (const { geometry, properties } of low) {
      expect(geometry).toBeNull();
      expect(properties).not.toHaveProperty('lon');
    }
    for (const { geometry, properties } of features)
      if (properties.confidence !== 'low') expect(geometry).not.toBeNull();
  });
});

describe('the data package', () => {
  it('has all that a tabular data package has', () => {
    expect(dataPackage).toMatchObject({
      profile: 'tabular-data-package',
      name: 'beijing-in-numbers-2025',
      version: dataset.edition.version,
      created: `${dataset.edition.date}T00:00:00Z`,
    });
    expect(dataPackage.title).not.toBe('');
    for (const { title, path } of dataPackage.sources) expect(title && new URL(path).protocol).toBe('https:');
    for (const licences of [dataPackage.licenses, ...dataPackage.resources.map(({ licenses }) => licenses)])
      for (const { name, path, title } of licences) {
        expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
        expect(title && new URL(path).protocol).toBe('https:');
      }
    expect(new Set(dataPackage.resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it.each(dataPackage.resources.map((resource) => [resource.name, resource] as const))(
    'describes %s: profile, path, encoding, dialect, bytes, hash, a schema',
    (name, resource) => {
      const content = files.get(`${name}.csv`)!;
      expect(resource).toMatchObject({
        name: expect.stringMatching(/^[a-z0-9._-]+$/) as string,
        profile: 'tabular-data-resource',
        path: `${name}.csv`,
        encoding: 'utf-8',
        mediatype: 'text/csv',
        bytes: Buffer.byteLength(content),
        hash: sha256(content),
        dialect: { delimiter: ',', lineTerminator: '\n', header: true },
      });
      expect(content).not.toContain('\r');
      const { fields, primaryKey } = resource.schema;
      for (const field of fields) {
        expect(field.name).toMatch(/^\w+$/);
        expect(['string', 'number', 'integer', 'boolean']).toContain(field.type);
        expect(field.description).not.toBe('');
      }
      if (primaryKey === undefined) return;
      const ids = csv(name).map((row) => row[primaryKey]);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
