import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TSchema } from '@sinclair/typebox';
import { geoContains } from 'd3-geo';
import type { GeometryCollection } from 'topojson-specification';
import { feature } from 'topojson-client';
import { valuesIn } from '../lib/values-in.ts';
import { knownQualifierWord } from '../model/format.ts';
import { Figures, type Figure } from '../model/schema/figure.ts';
import { Cities, Districts, Lines, Site } from '../model/schema/geo.ts';
import { NotFigures } from '../model/schema/not-figure.ts';
import { Outline, Themes } from '../model/schema/outline.ts';
import { Places, type Place } from '../model/schema/place.ts';
import { Commitments, Promises, type Commitment, type PromiseRecord } from '../model/schema/promise.ts';
import { Series } from '../model/schema/series.ts';
import type { Dataset } from '../model/types.ts';
import { dataFolder, loadDataset, readJson } from './dataset.ts';
import { loadStory } from './story.ts';
import { validate } from './validate.ts';

/** Every file under `data/` with its schema; a context series each for itself. */
const schemas: Record<string, TSchema> = {
  'site.json': Site,
  'themes.json': Themes,
  'report-2025/outline.json': Outline,
  'report-2025/figures.json': Figures,
  'report-2025/places.json': Places,
  'report-2025/promises.json': Promises,
  'report-2025/commitments.json': Commitments,
  'report-2025/not-figures.json': NotFigures,
  'geo/districts-meta.json': Districts,
  'geo/lines.json': Lines,
  'geo/cities.json': Cities,
};

type Report = (file: string, id: string, reason: string) => void;

/**
 * Checks all of `data/`: schemas, then what schemas cannot say, then the story.
 * @returns findings, each with file, id and reason; empty where there is none
 */
export async function checkData(folder = dataFolder): Promise<string[]> {
  const findings: string[] = [];
  const report: Report = (file, id, reason) =>
    findings.push(`${relative(process.cwd(), join(folder, file))}: ${id}: ${reason}`);
  checkSchemas(folder, report);
  if (findings.length > 0) return findings;
  const dataset = loadDataset(folder);
  const read = <T>(file: string) => readJson(join(folder, file)) as T;
  checkIds(read, report);
  checkFigures(dataset, report);
  checkPlaces(dataset, report);
  checkPromises(dataset, read('report-2025/promises.json'), report);
  checkCommitments(dataset, read('report-2025/commitments.json'), report);
  try {
    await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}`, folder: join(folder, 'story') });
  } catch (error) {
    findings.push(relative(process.cwd(), (error as Error).message));
  }
  return findings;
}

function checkSchemas(folder: string, report: Report): void {
  const context = readdirSync(join(folder, 'context')).map((file) => [`context/${file}`, Series] as const);
  for (const [file, schema] of [...Object.entries(schemas), ...context]) {
    if (!existsSync(join(folder, file))) {
      report(file, 'file', 'is missing');
      continue;
    }
    let content: unknown;
    try {
      content = readJson(join(folder, file));
    } catch (error) {
      report(file, 'file', (error as Error).message);
      continue;
    }
    for (const { where, reason } of validate(schema, content)) report(file, where, reason);
  }
}

function checkIds(read: <T>(file: string) => T, report: Report): void {
  for (const file of Object.keys(schemas)) {
    const seen = new Set<string>();
    const records = read<Array<{ id?: string }>>(file);
    if (!Array.isArray(records)) continue;
    for (const { id } of records) {
      if (id === undefined) continue;
      if (seen.has(id)) report(file, id, 'the id stands twice');
      seen.add(id);
    }
  }
}

const changes = new Set<Figure['kind']>(['change-percent', 'change-absolute']);

function checkFigures({ figures, outline, themes }: Dataset, report: Report): void {
  const sections = new Map(outline.map((section) => [section.id, section]));
  const file = 'report-2025/figures.json';
  for (const figure of figures.values()) {
    const fail = (reason: string) => report(file, figure.id, reason);
    const section = sections.get(figure.section);
    if (!section) fail(`unknown section "${figure.section}"`);
    else if ((section.part === 2024) !== (figure.role === 'done'))
      fail(`role "${figure.role}" in a section of ${section.part}`);
    if (!themes.some((theme) => theme.id === figure.theme)) fail(`unknown theme "${figure.theme}"`);
    if (figure.describes !== null && !figures.has(figure.describes))
      fail(`describes unknown "${figure.describes}"`);
    if (figure.describes !== null && !changes.has(figure.kind)) fail('describes another, but is no change');
    if (changes.has(figure.kind) !== (figure.direction !== null))
      fail(`kind "${figure.kind}" with direction ${figure.direction}`);
    if (figure.qualifierWord !== null) {
      if (!figure.phrase.includes(figure.qualifierWord))
        fail(`"${figure.qualifierWord}" does not stand in the phrase`);
      const meant = knownQualifierWord(figure.qualifierWord);
      if (meant !== figure.qualifier)
        fail(`"${figure.qualifierWord}" means ${meant ?? 'nothing known'}, not ${figure.qualifier}`);
    }
    if (figure.qualifier === 'exact' && figure.qualifierWord !== null)
      fail('exact, but with a qualifying word');
    if (!valuesIn(figure.phrase).includes(figure.value))
      fail(`value ${figure.value} is not said by "${figure.phrase}"`);
  }
}

function checkPlaces({ places, outline, figures, topology }: Dataset, report: Report): void {
  const file = 'report-2025/places.json';
  const land = feature(topology, topology.objects.districts as GeometryCollection);
  for (const place of places.values()) {
    const fail = (reason: string) => report(file, place.id, reason);
    const section = outline.find((each) => each.id === place.section);
    if (!section) fail(`unknown section "${place.section}"`);
    else if ((section.part === 2024) !== (place.status === 'done'))
      fail(`status "${place.status}" in a section of ${section.part}`);
    for (const id of place.figures) if (!figures.has(id)) fail(`unknown figure "${id}"`);
    if (place.confidence !== 'low') checkDistrict(place, land, fail);
  }
}

function checkDistrict(place: Place, land: GeoJSON.FeatureCollection, fail: (reason: string) => void): void {
  const inside = land.features.find((district) => geoContains(district, [place.lon, place.lat]));
  const found = inside ? String(inside.id) : 'outside';
  if (!place.districts.includes(found))
    fail(`${place.lon}, ${place.lat} lies in ${found}, not in ${place.districts.join(', ')}`);
}

function checkPromises({ figures }: Dataset, promises: readonly PromiseRecord[], report: Report): void {
  const file = 'report-2025/promises.json';
  for (const promise of promises) {
    const fail = (reason: string) => report(file, promise.id, reason);
    const target = figures.get(promise.target);
    const done = promise.done === null ? null : figures.get(promise.done);
    if (target?.role !== 'target') fail(`target "${promise.target}" is no target`);
    if (done !== null && done?.role !== 'done') fail(`done "${promise.done}" is no result of 2024`);
    if (!promise.difference) continue;
    if (promise.comparable !== 'same' || !done || !target) fail('a difference of what is not the same');
    else if (done.qualifier !== 'exact' || target.qualifier !== 'exact')
      fail('a difference of numbers that are not exact');
    else if (done.unit.zh !== target.unit.zh) fail(`a difference of ${done.unit.zh} and ${target.unit.zh}`);
  }
}

function checkCommitments(
  { outline, themes, places }: Dataset,
  commitments: readonly Commitment[],
  report: Report,
): void {
  for (const commitment of commitments) {
    const fail = (reason: string) => report('report-2025/commitments.json', commitment.id, reason);
    if (outline.find((each) => each.id === commitment.section)?.part !== 2025)
      fail(`"${commitment.section}" is no section of 2025`);
    if (!themes.some((theme) => theme.id === commitment.theme)) fail(`unknown theme "${commitment.theme}"`);
    if (commitment.place !== null && !places.has(commitment.place))
      fail(`unknown place "${commitment.place}"`);
  }
}

async function main(): Promise<number> {
  const findings = await checkData();
  for (const finding of findings) console.error(finding);
  console.log(`check:data: ${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
