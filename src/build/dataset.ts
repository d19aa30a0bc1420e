import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type {
  AxisMonument,
  City,
  Commitment,
  Dataset,
  District,
  EarlierPromise,
  Figure,
  Line,
  Place,
  PromiseRecord,
  Section,
  Series,
  Theme,
} from '../model/types.ts';
import { parseChangelog } from './changelog.ts';

/** The project's `data/`, also from a bundle elsewhere: commands run at the project's top. */
export const dataFolder = join(process.cwd(), 'data');

export const changelogFile = 'CHANGELOG.md';

/** The one file of `context/` that is no series. */
export const earlierPromisesFile = 'context/promises-2024.json';

/** The files of the context series, below `data/`. */
export function contextSeries(folder: string): string[] {
  return readdirSync(join(folder, 'context'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `context/${file}`)
    .filter((file) => file !== earlierPromisesFile)
    .sort();
}

/** Parses a JSON file; names the file where it is not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/**
 * Reads all of `data/` but the prose. It trusts the files: `check:data` and the tests hold them to their schemas.
 * @throws where a file is missing or no JSON, naming it
 */
export function loadDataset(folder = dataFolder): Dataset {
  const read = <T>(path: string) => readJson(join(folder, path)) as T;
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const series = contextSeries(folder).map((file) => read<Series>(file));
  const { editions } = parseChangelog(readFileSync(join(folder, changelogFile), 'utf8'), changelogFile);
  return {
    outline: read<Section[]>('report-2025/outline.json'),
    themes: read<Theme[]>('themes.json'),
    figures: byId(read<Figure[]>('report-2025/figures.json')),
    places: byId(read<Place[]>('report-2025/places.json')),
    series: byId(series),
    promises: byId(read<PromiseRecord[]>('report-2025/promises.json')),
    earlierPromises: byId(read<EarlierPromise[]>(earlierPromisesFile)),
    commitments: byId(read<Commitment[]>('report-2025/commitments.json')),
    edition: { version: editions[0]!.version, date: editions[0]!.date },
    corrections: editions.flatMap((edition) => edition.corrections),
    districts: read<District[]>('geo/districts-meta.json'),
    lines: byId(read<Line[]>('geo/lines.json')),
    cities: byId(read<City[]>('geo/cities.json')),
    axis: byId(read<AxisMonument[]>('geo/axis.json')),
    topology: read<Topology>('geo/districts.json'),
    ...read<{ mapApproval: string }>('site.json'),
  };
}
