import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { parse } from 'yaml';
import { isChartId, registry } from '../charts/registry.ts';
import type { Dataset, Lang } from '../model/types.ts';
import type { Chapter, Scene, Step, Story, StoryPart } from '../story/types.ts';
import { readJson } from './dataset.ts';
import { compileProse, compileText, splitChapter, type Block, type ProseContext } from './markdown.ts';
import { SourceError } from './source-error.ts';
import { validate } from './validate.ts';

const Name = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** `chapter.yaml`: the structure of a chapter, once for all languages. */
export const ChapterFile = Type.Object(
  {
    id: Name,
    /** Parts of the report it tells; none where it compares across them. */
    sections: Type.Array(Name),
    theme: Name,
    opener: Type.Optional(Name),
    /** The chapter is about what became known later: its prose may say it. */
    known: Type.Optional(Type.Literal('today')),
    scenes: Type.Array(
      Type.Object(
        {
          id: Name,
          chart: Type.Optional(Name),
          figures: Type.Optional(Type.Array(Name)),
          steps: Type.Array(
            Type.Object(
              {
                id: Name,
                view: Type.Optional(Type.String({ minLength: 1 })),
                later: Type.Optional(Type.String({ minLength: 1 })),
                commitments: Type.Optional(Type.Array(Name, { uniqueItems: true })),
              },
              { additionalProperties: false },
            ),
            { minItems: 1 },
          ),
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    also: Type.Optional(Type.Array(Name, { uniqueItems: true })),
  },
  { additionalProperties: false },
);
type ChapterFile = Static<typeof ChapterFile>;

const StoryFile = Type.Object(
  {
    parts: Type.Array(
      Type.Object({ id: Name, chapters: Type.Array(Name, { minItems: 1 }) }, { additionalProperties: false }),
      { minItems: 1 },
    ),
  },
  { additionalProperties: false },
);

export interface StoryOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly href: (path: string) => string;
  readonly folder?: string;
}

/**
 * Reads `data/story/` in one language: structure from YAML, prose from Markdown, every figure resolved.
 * @throws SourceError naming file, place and reason: a missing step or alt text, an unknown figure, chart or view, a
 *   bare number
 */
export async function loadStory(options: StoryOptions): Promise<Story> {
  const folder = options.folder ?? join(process.cwd(), 'data/story');
  const file = join(folder, 'story.yaml');
  const { parts } = readYaml(file, StoryFile);
  const names = readJson(join(folder, 'names.json')) as string[];
  const ids = parts.flatMap(({ chapters }) => chapters);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new SourceError(file, twice, 'stands twice');
  return {
    lang: options.lang,
    parts: await Promise.all(
      parts.map(async ({ id, chapters }, index): Promise<StoryPart> => ({
        id,
        path: index === 0 ? '' : `${id}/`,
        chapters: await Promise.all(
          chapters.map((chapter) => loadChapter(join(folder, chapter), names, options)),
        ),
      })),
    ),
  };
}

export function readYaml<T extends Parameters<typeof validate>[0]>(file: string, schema: T): Static<T> {
  if (!existsSync(file)) throw new SourceError(file, 'file', 'is missing');
  const content: unknown = parse(readFileSync(file, 'utf8'));
  const [problem] = validate(schema, content);
  if (problem) throw new SourceError(file, problem.where, problem.reason);
  return content as Static<T>;
}

async function loadChapter(
  folder: string,
  names: readonly string[],
  options: StoryOptions,
): Promise<Chapter> {
  const file = join(folder, 'chapter.yaml');
  const structure = readYaml(file, ChapterFile);
  await checkStructure(structure, file, options.dataset);
  const textFile = join(folder, `${options.lang}.md`);
  if (!existsSync(textFile)) throw new SourceError(textFile, 'file', 'is missing');
  const { title, blocks } = splitChapter(readFileSync(textFile, 'utf8'), textFile);
  const context: ProseContext = { ...options, names, file: textFile, later: structure.known === 'today' };
  const block = (key: string): Block => {
    const found = blocks.get(key);
    if (!found) throw new SourceError(textFile, key, `no block "## ${key}"`);
    blocks.delete(key);
    return found;
  };
  const [headline, ...deck] = block('opener').paragraphs;
  if (!headline) throw new SourceError(textFile, 'opener', 'no headline');
  const scenes = structure.scenes.map((scene) => readScene(scene, structure.id, block, context));
  const deckHtml = compileProse(deck, context).html;
  const chapter: Chapter = {
    id: structure.id,
    theme: structure.theme,
    sections: structure.sections,
    opener: structure.opener ?? null,
    title,
    headline: compileProse([headline], context).html,
    deck: deckHtml,
    scenes,
    also: structure.also ?? [],
    minutes: minutesOf(
      [deckHtml, ...scenes.flatMap(({ steps }) => steps.map(({ prose }) => prose))],
      options.lang,
    ),
  };
  const [unused] = blocks.keys();
  if (unused !== undefined) throw new SourceError(textFile, unused, 'belongs to no step of chapter.yaml');
  return chapter;
}

/** Characters of Chinese and words of English that are read in a minute, with a look at the picture. */
const perMinute: Record<Lang, number> = { zh: 400, en: 220 };

/** Minutes to read some prose, rounded, at least one. */
function minutesOf(prose: readonly string[], lang: Lang): number {
  const text = prose.join(' ').replace(/<[^>]+>/g, '');
  const size = lang === 'zh' ? text.replace(/\s/g, '').length : text.split(/\s+/).length;
  return Math.max(1, Math.round(size / perMinute[lang]));
}

function readScene(
  scene: ChapterFile['scenes'][number],
  chapter: string,
  block: (key: string) => Block,
  context: ProseContext,
): Scene {
  const steps = scene.steps.map(({ id, view = '', later: laterView = '', commitments = [] }): Step => {
    const key = `${scene.id}/${id}`;
    const { paragraphs, alt, notes, later } = block(key);
    if (paragraphs.length === 0) throw new SourceError(context.file, key, 'has no prose');
    if (alt.length === 0 && scene.chart !== undefined)
      throw new SourceError(context.file, key, 'has no "### alt"');
    if (laterView !== '' && later.length === 0)
      throw new SourceError(context.file, key, 'has a later view but no "### later"');
    const { html, references } = compileProse(paragraphs, context);
    const known = compileProse(later, { ...context, later: true });
    return {
      id,
      address: `${chapter}/${key}`,
      view,
      laterView,
      prose: html,
      later: known.html,
      alt: compileText(alt, context),
      notes: compileProse(notes, context).html,
      references,
      outcomes: known.outcomes,
      commitments,
    };
  });
  return {
    id: scene.id,
    address: `${chapter}/${scene.id}`,
    chart: scene.chart ?? null,
    title: compileText(block(scene.id).paragraphs, context),
    figures: scene.figures ?? [],
    steps,
  };
}

async function checkStructure(chapter: ChapterFile, file: string, dataset: Dataset): Promise<void> {
  const sections = new Set(dataset.outline.map((section) => section.id));
  const fail = (where: string, reason: string) => new SourceError(file, where, reason);
  for (const section of chapter.sections)
    if (!sections.has(section)) throw fail(chapter.id, `unknown section "${section}"`);
  if (!dataset.themes.some((theme) => theme.id === chapter.theme))
    throw fail(chapter.id, `unknown theme "${chapter.theme}"`);
  if (chapter.opener !== undefined && !dataset.figures.has(chapter.opener))
    throw fail(chapter.id, `unknown figure "${chapter.opener}"`);
  for (const figure of chapter.also ?? [])
    if (!dataset.figures.has(figure)) throw fail(`${chapter.id}/also`, `unknown figure "${figure}"`);
  for (const scene of chapter.scenes) {
    const where = `${chapter.id}/${scene.id}`;
    for (const step of scene.steps)
      for (const id of step.commitments ?? [])
        if (!dataset.commitments.has(id)) throw fail(`${where}/${step.id}`, `unknown commitment "${id}"`);
    for (const figure of scene.figures ?? [])
      if (!dataset.figures.has(figure)) throw fail(where, `unknown figure "${figure}"`);
    if (scene.chart === undefined) continue;
    if (!isChartId(scene.chart)) throw fail(where, `unknown chart "${scene.chart}"`);
    const { definition } = await registry[scene.chart].definition();
    for (const step of scene.steps) {
      if (step.view === undefined || definition.parseView(step.view) === null)
        throw fail(`${where}/${step.id}`, `chart "${scene.chart}" has no view "${step.view ?? ''}"`);
      if (step.later !== undefined && definition.parseView(step.later) === null)
        throw fail(`${where}/${step.id}`, `chart "${scene.chart}" has no view "${step.later}"`);
    }
  }
}
