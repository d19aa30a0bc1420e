import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { loadStory } from '../../src/build/story.ts';
import { registry } from '../../src/charts/registry.ts';

const dataset = loadDataset();
const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const chapters = story.parts.flatMap((part) => part.chapters);
const steps = chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
const told = new Set([
  ...steps.flatMap(({ references }) => references),
  ...chapters.flatMap(({ opener }) => opener ?? []),
]);
const listed = chapters.flatMap(({ also }) => also);
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

describe('the story covers the report', () => {
  it.each(dataset.outline.map(({ id }) => id))('%s is told in a chapter of its part', (id) => {
    const { part } = dataset.outline.find((section) => section.id === id)!;
    const own = story.parts.find((each) => each.id === String(part))!.chapters;
    expect(own.some(({ sections }) => sections.includes(id))).toBe(true);
  });

  it.each(dataset.outline.map(({ id }) => id))('every figure of %s is told in a step or listed in a strip', (id) => {
    const figures = [...dataset.figures.values()].filter(({ section }) => section === id);
    expect(figures.filter((figure) => !told.has(figure.id) && !listed.includes(figure.id)).map((figure) => figure.id)).toEqual([]);
  });

  it('a strip lists nothing that a step tells, nothing twice, and only what its chapter’s sections hold', () => {
    for (const part of story.parts) {
      const own = part.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
      const here = new Set(own.flatMap(({ references }) => references));
      expect(part.chapters.flatMap(({ also }) => also).filter((id) => here.has(id))).toEqual([]);
    }
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
    for (const { id, also, sections: own } of chapters)
      for (const figure of also) expect(own, `${id}: ${figure}`).toContain(dataset.figures.get(figure)!.section);
  });

  it('every target without a number is listed exactly once, in the chapter that tells its section', () => {
    const places = chapters.flatMap(({ sections, scenes }) =>
      scenes.flatMap((scene) => scene.steps.flatMap((step) => step.commitments.map((id) => ({ id, sections })))),
    );
    expect(places.map(({ id }) => id).sort()).toEqual([...dataset.commitments.keys()].sort());
    for (const { id, sections } of places) expect(sections, id).toContain(dataset.commitments.get(id)!.section);
  });

  it('every known outcome is told: in a step, or in the comparison of all', async () => {
    const named = new Set(steps.flatMap(({ outcomes }) => outcomes));
    const { definition } = await registry['promise-and-deed'].definition();
    for (const view of ['same', 'near', 'no']) {
      const { rows } = definition.table(definition.select(dataset), definition.parseView(`${view};known=today`)!, 'zh', dataset);
      for (const { id, outcome } of dataset.promises.values())
        if (outcome && JSON.stringify(rows).includes(outcome.phrase)) named.add(id);
    }
    for (const { id, outcome } of dataset.promises.values()) if (outcome) expect([...named]).toContain(id);
  });

  it('a step is one to four sentences, and no scene has the form of the one before it', () => {
    for (const { address, prose } of steps) {
      const sentences = plain(prose).split(/[。？！]/).filter((each) => each.trim() !== '');
      expect(sentences.length, address).toBeLessThanOrEqual(4);
    }
    for (const part of story.parts) {
      const charts = part.chapters.flatMap(({ scenes }) => scenes.map(({ chart }) => chart));
      expect(charts.filter((chart, index) => chart !== null && chart === charts[index - 1])).toEqual([]);
    }
  });

  it('each chapter that holds figures opens on one number; the two openings and the map of all places have none', () => {
    const own = chapters.filter(({ id }) => !['opening', 'goals', 'places'].includes(id));
    for (const { id, opener, sections, minutes } of own) {
      const holds = [...dataset.figures.values()].some(({ section }) => sections.includes(section));
      expect(opener !== null, id).toBe(holds);
      expect(minutes).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('what is promised is never told as done', () => {
  const tasks = story.parts[1]!.chapters.filter(({ id }) => id !== 'deeds');
  const words = tasks.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) => scene.steps.map((step) => ({ ...step, id: `${id}/${step.id}` }))),
  );

  it('a later report is heard under its own heading alone, and always by its date', () => {
    for (const { id, prose, alt, later } of words) {
      expect(plain(prose) + alt, id).not.toContain('2026');
      if (later !== '') expect(plain(later), id).toContain('2026年1月的报告');
    }
  });

  it('no step judges, in prose, alt or later', () => {
    for (const { address, prose, alt, later } of steps)
      for (const word of ['达标', '超额', '未完成', '没完成', '兑现', '落空', '喜人', '显著', '令人'])
        expect(plain(prose + later) + alt, `${address}: ${word}`).not.toContain(word);
  });

  it('a target keeps its word: a ceiling, a floor, an aim and an estimate are said as such wherever they stand', () => {
    for (const { address, prose, alt, references } of words)
      for (const id of references) {
        const figure = dataset.figures.get(id);
        if (figure?.role !== 'target' || figure.qualifierWord === null) continue;
        const said = { 左右: '左右', 以内: '以内', 不少于: '不少于', 不低于: '不低于', 以上: '以上', 力争: '力争', 级: '级' }[figure.qualifierWord];
        expect(said, `${id}: ${figure.qualifierWord}`).toBeDefined();
        expect(plain(prose), address).toContain(said);
        expect(alt === '' || alt.includes(said!), `alt of ${address}`).toBe(true);
      }
  });

  it('nothing promised is said in the words of what is done', () => {
    for (const { address, prose } of words)
      for (const sentence of plain(prose).split(/[。；]/)) {
        const targets = [...prose.matchAll(/#([a-z0-9-]+-2025)"/g)].length;
        if (targets === 0 || sentence.includes('2024')) continue;
        expect(sentence, address).not.toMatch(/(?:建成|完成|新增|打通|办)了/);
      }
  });
});

describe('the story’s links', () => {
  it('name pages of the site and places of the story', () => {
    const pages = ['', '2025/', 'figures/', 'charts/', 'data/', 'promises/', 'method/', 'present/'];
    const stops = new Set([
      ...chapters.map(({ id }) => id),
      ...steps.map(({ address }) => address),
    ]);
    for (const { address, prose } of steps)
      for (const [, href] of prose.matchAll(/<a href="\/([^"]*)"/g)) {
        const [page = '', hash] = href!.split('#');
        expect(pages, `${address}: ${href}`).toContain(page);
        if (hash && page === '') expect(stops, `${address}: ${href}`).toContain(hash);
      }
  });
});
