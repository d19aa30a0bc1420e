import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadDecks } from '../../../src/build/decks.ts';
import { loadCharts } from '../../../src/build/load-charts.ts';
import { encodePng } from '../../../src/build/png.ts';
import { makePptx, type PptxSources } from '../../../src/build/pptx/make-pptx.ts';
import type { NativeChart } from '../../../src/build/pptx/native-chart.ts';
import { planDeck, type Page } from '../../../src/build/pptx/plan.ts';
import { loadStory } from '../../../src/build/story.ts';
import type { Deck } from '../../../src/story/deck.ts';
import { xmlFault } from '../../helpers/xml.ts';

const dataset = loadDataset();
let sources: PptxSources;
let decks: readonly Deck[];
let pages: readonly Page[];
let bytes: Uint8Array;
let files: Record<string, string>;
let books: Map<string, Record<string, string>>;

const textOf = (entries: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]));

/** Names that match, in the order of their numbers. */
const parts = (pattern: RegExp) =>
  Object.keys(files)
    .filter((name) => pattern.test(name))
    .toSorted((a, b) => Number(/(\d+)\.\w+$/.exec(a)![1]) - Number(/(\d+)\.\w+$/.exec(b)![1]));

const slides = () => parts(/^ppt\/slides\/slide\d+\.xml$/);
const chartsOf = (all: readonly Page[]): readonly NativeChart[] =>
  all.flatMap((page) =>
    page.kind === 'histories' ? page.charts : page.kind === 'scene' && page.native ? [page.native] : [],
  );

beforeAll(async () => {
  const charts = await loadCharts();
  const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
  // What is in the pictures has tests of its own.
  const blank = await encodePng(Buffer.from([165, 47, 39, 255]), 1, 1);
  sources = { story, dataset, charts, picture: () => Promise.resolve(blank) };
  decks = loadDecks(story, dataset);
  const full = decks.find(({ id }) => id === 'full')!;
  pages = planDeck(full, sources);
  bytes = await makePptx(full, sources);
  const entries = unzipSync(bytes);
  files = textOf(entries);
  books = new Map(parts(/\.xlsx$/).map((name) => [name, textOf(unzipSync(entries[name]!))]));
}, 60_000);

describe('the pages of a deck', () => {
  it('are one a slide of the deck, more where a scene’s steps show other figures, and the histories', () => {
    const full = decks.find(({ id }) => id === 'full')!;
    const scenes = pages.filter((page) => page.kind === 'scene');
    expect(new Set(scenes.map(({ scene }) => scene.address)).size).toBe(
      full.slides.filter(({ kind }) => kind === 'scene').length,
    );
    expect(pages.filter(({ kind }) => kind === 'chapter')).toHaveLength(
      full.slides.filter(({ kind }) => kind === 'chapter').length,
    );
    expect(scenes.flatMap(({ steps }) => steps)).toHaveLength(
      sources.story.parts
        .flatMap(({ chapters }) => chapters)
        .flatMap((chapter) => chapter.scenes)
        .flatMap(({ steps }) => steps).length,
    );
  });

  it('show the steps that the deck asks for alone', () => {
    const short = decks.find(({ id }) => id === 'ten-minutes')!;
    const grains = planDeck(short, sources).find(
      (page) => page.kind === 'scene' && page.scene.id === 'grains',
    );
    expect(grains).toMatchObject({ steps: [{ id: '2013' }, { id: '2024' }, { id: 'both' }], view: 'both' });
  });

  it('draw no history twice, and none that a scene has drawn', () => {
    const histories = pages.flatMap((page) => (page.kind === 'histories' ? page.charts : []));
    const drawn = pages.flatMap((page) => (page.kind === 'scene' && page.native ? page.native.series : []));
    const names = histories.map(({ series }) => series[0]!.name);
    expect(names.length).toBeGreaterThan(12);
    expect(new Set(names).size).toBe(names.length);
    expect(drawn.filter(({ name }) => names.includes(name))).toEqual([]);
  });
});

describe('an office deck', () => {
  it('has a slide and notes for every page', () => {
    expect(slides()).toHaveLength(pages.length);
    expect(parts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(pages.length);
  });

  it('is well-formed in every part', () => {
    for (const [name, xml] of Object.entries(files))
      if (/\.(xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeNull();
    for (const book of books.values())
      for (const [name, xml] of Object.entries(book)) expect(xmlFault(xml), name).toBeNull();
  });

  it('declares every part, and no other', () => {
    const types = files['[Content_Types].xml']!;
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!);
    const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1]!);
    expect(declared.filter((name) => !(name in files))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
    for (const name of Object.keys(files))
      if (name.endsWith('.xml') && !name.startsWith('[')) expect(declared, name).toContain(name);
      else expect(extensions, name).toContain(name.split('.').at(-1));
  });

  it('leads nowhere that is not there', () => {
    for (const name of Object.keys(files).filter((each) => each.endsWith('.rels'))) {
      const folder = posix.dirname(posix.dirname(name));
      for (const [, target] of files[name]!.matchAll(/Target="([^"]+)"(?! TargetMode="External")/g)) {
        const path = target!.startsWith('/') ? target!.slice(1) : posix.join(folder, target!);
        expect(Object.keys(files), `${name} → ${target!}`).toContain(path);
      }
    }
  });

  it('has charts of one kind each, with the planned values in part and workbook', () => {
    const charts = chartsOf(pages);
    const written = parts(/^ppt\/charts\/chart\d+\.xml$/);
    expect(written).toHaveLength(charts.length);
    expect(written.length).toBeGreaterThan(30);
    for (const [i, { categories, series }] of charts.entries()) {
      const xml = files[written[i]!]!;
      expect(xml.match(/<c:(?:bar|line|pie|scatter|area)Chart>/g), written[i]).toHaveLength(1);
      const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
        files[`ppt/charts/_rels/chart${i + 1}.xml.rels`]!,
      )![1]!;
      const sheet = books.get(`ppt/${target}`)!['xl/worksheets/sheet1.xml']!;
      for (const [s, { points }] of series.entries())
        for (const [row, { value, label }] of points.entries()) {
          const at = (column: number) => `${'ABCDEFGHI'[column]!}${row + 2}`;
          const cell = new RegExp(`<c r="${at(1 + s)}"><v>([^<]*)</v>`).exec(sheet);
          expect(cell === null ? null : Number(cell[1]), `${written[i]!} ${at(1 + s)}`).toBe(value);
          if (label !== '')
            expect(sheet).toContain(
              `<c r="${at(1 + series.length + s)}" t="inlineStr"><is><t>${label.replace('\n', ' ')}`,
            );
          if (value !== null) expect(xml).toContain(`<c:pt idx="${row}"><c:v>${value}</c:v></c:pt>`);
        }
      for (const category of categories) expect(xml).toContain(`<c:v>${category}</c:v>`);
    }
  });

  it('sets East Asian faces wherever it sets Latin ones, and the language', () => {
    for (const [name, xml] of Object.entries(files)) {
      if (!name.startsWith('ppt/') || !name.endsWith('.xml')) continue;
      const latin = xml.match(/<a:latin /g)?.length ?? 0;
      expect(xml.match(/<a:latin [^>]*\/><a:ea /g)?.length ?? 0, name).toBe(latin);
      expect(xml, name).not.toContain('lang="en-US"');
    }
  });

  it('tells what every picture, chart and table shows, and gives no shape’s id twice', () => {
    for (const name of slides()) {
      const xml = files[name]!;
      for (const [frame] of xml.matchAll(/<p:(?:pic|graphicFrame)>.*?<p:cNvPr [^>]*>/gs))
        expect(/descr="([^"]+)"/.exec(frame)?.[1] ?? '', name).not.toMatch(/^(|image.*)$/);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('gives every slide a title', () => {
    for (const name of slides()) expect(/<p:ph\s[^>]*type="title"/.test(files[name]!), name).toBe(true);
  });

  it('says in the notes the phrase and section behind every figure of a scene', () => {
    const notes = parts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) =>
      files[name]!.replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    );
    let said = 0;
    for (const [i, page] of pages.entries()) {
      if (page.kind !== 'scene') continue;
      for (const id of new Set(page.steps.flatMap(({ references }) => references))) {
        const figure = dataset.figures.get(id);
        if (!figure) continue;
        said++;
        const { title } = dataset.outline.find((section) => section.id === figure.section)!;
        expect(notes[i], `${page.scene.address} ${id}`).toContain(figure.phrase);
        expect(notes[i]).toContain(title.zh);
      }
    }
    expect(said).toBeGreaterThan(150);
  });

  it('names the project as its author and the edition’s date as its own', () => {
    const core = files['docProps/core.xml']!;
    expect(core).toContain('<dc:creator>数说北京 2025</dc:creator>');
    expect(core).toContain(`>${dataset.edition.date}T00:00:00Z<`);
  });

  it('is the same file when it is made again, whatever was made before', async () => {
    const short = decks.find(({ id }) => id === 'chapter-air')!;
    const [first, second] = [await makePptx(short, sources), await makePptx(short, sources)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

const run = promisify(execFile);
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);
if (!office) console.log('LibreOffice is not installed: decks were not opened in it.');

describe.skipIf(!office)('in LibreOffice', () => {
  it('opens and prints a page a slide', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pptx-'));
    try {
      const deck = decks.find(({ id }) => id === 'chapter-air')!;
      const planned = planDeck(deck, sources);
      writeFileSync(join(folder, 'air.pptx'), await makePptx(deck, sources));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'air.pptx'),
      ]);
      const { extractText } = await import('unpdf');
      const { totalPages, text } = await extractText(new Uint8Array(readFileSync(join(folder, 'air.pdf'))));
      expect(totalPages).toBe(planned.length);
      expect(text.join('')).toContain('30.5');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
