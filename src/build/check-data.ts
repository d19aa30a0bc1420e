import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TSchema } from '@sinclair/typebox';
import { Figures } from '../model/schema/figure.ts';
import { Axis, Cities, Districts, Lines, Site } from '../model/schema/geo.ts';
import { NotFigures } from '../model/schema/not-figure.ts';
import { Outline, Themes } from '../model/schema/outline.ts';
import { PlaceChecks, Places } from '../model/schema/place.ts';
import { Commitments, EarlierPromises, Promises, type Commitment } from '../model/schema/promise.ts';
import { Series } from '../model/schema/series.ts';
import type { Dataset } from '../model/types.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkFigure, checkFiguresTogether } from './check-figures.ts';
import { checkPlaces } from './check-places.ts';
import { checkEarlierPromises, checkPromises, checkSeries } from './check-promises.ts';
import { contextSeries, dataFolder, earlierPromisesFile, loadDataset, readJson } from './dataset.ts';
import { loadDecks } from './decks.ts';
import { loadStory } from './story.ts';
import { validate } from './validate.ts';

/** Every file under `data/` with its schema; a context series each for itself. */
const schemas: Record<string, TSchema> = {
  'site.json': Site,
  'themes.json': Themes,
  'report-2025/outline.json': Outline,
  'report-2025/figures.json': Figures,
  'report-2025/places.json': Places,
  'report-2025/place-checks.json': PlaceChecks,
  'report-2025/promises.json': Promises,
  'report-2025/commitments.json': Commitments,
  'report-2025/not-figures.json': NotFigures,
  [earlierPromisesFile]: EarlierPromises,
  'geo/districts-meta.json': Districts,
  'geo/lines.json': Lines,
  'geo/cities.json': Cities,
  'geo/axis.json': Axis,
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
  let dataset: Dataset;
  try {
    dataset = loadDataset(folder);
  } catch (error) {
    return [relative(process.cwd(), join(folder, (error as Error).message))];
  }
  checkCorrections(dataset, report);
  const read = <T>(file: string) => readJson(join(folder, file)) as T;
  checkIds(read, report);
  checkFigures(dataset, report);
  checkPlaces(dataset, read('report-2025/place-checks.json'), report);
  checkPromises(dataset.figures, dataset.promises.values(), report);
  checkEarlierPromises(dataset.figures, dataset.earlierPromises.values(), report);
  checkSeries(dataset.figures, dataset.series.values(), report);
  checkCommitments(dataset, read('report-2025/commitments.json'), report);
  try {
    const story = join(folder, 'story');
    loadDecks(
      await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}`, folder: story }),
      dataset,
      story,
    );
  } catch (error) {
    findings.push(relative(process.cwd(), (error as Error).message));
  }
  return findings;
}

function checkSchemas(folder: string, report: Report): void {
  const context = contextSeries(folder).map((file) => [file, Series] as const);
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

function checkFigures(dataset: Dataset, report: Report): void {
  const file = 'report-2025/figures.json';
  const figures = [...dataset.figures.values()];
  for (const figure of figures)
    for (const reason of checkFigure(figure, dataset)) report(file, figure.id, reason);
  for (const { id, reason } of checkFiguresTogether(figures)) report(file, id, reason);
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
