import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { readFigure } from '../../src/build/read-figure.ts';
import { partPhrase, provenanceOf, type Relation } from '../../src/model/provenance.ts';

const dataset = loadDataset();
const figures = [...dataset.figures.values()];

describe('the phrase', () => {
  it('of every figure is parted at its number, and whole again when joined', () => {
    for (const figure of figures) {
      const { before, number, after } = partPhrase(figure);
      expect(before + number + after, figure.id).toBe(figure.phrase);
      expect(number, figure.id).not.toBe('');
    }
  });

  it('of every figure is marked where the check of the data reads the value', () => {
    for (const figure of figures) {
      const read = readFigure(figure);
      expect(typeof read, figure.id).toBe('object');
      if (typeof read === 'string') continue;
      expect(partPhrase(figure), figure.id).toEqual({
        before: figure.phrase.slice(0, read.start),
        number: figure.phrase.slice(read.start, read.end),
        after: figure.phrase.slice(read.end),
      });
    }
  });

  it('is not marked where it does not say the value', () => {
    expect(partPhrase({ phrase: '公园很多', value: 7 })).toEqual({
      before: '公园很多',
      number: '',
      after: '',
    });
  });
});

describe('what a figure belongs to', () => {
  const back: Record<Relation, Relation> = {
    describes: 'described-by',
    'described-by': 'describes',
    promised: 'done',
    done: 'promised',
    'same-phrase': 'same-phrase',
  };

  it('is told from both sides', () => {
    const all = new Map(figures.map((figure) => [figure.id, provenanceOf(figure, dataset).related]));
    let count = 0;
    for (const [id, related] of all) {
      for (const { relation, figure, promise } of related) {
        const other = all.get(figure.id)!.find((each) => each.figure.id === id);
        expect(other?.relation, `${id} → ${figure.id}`).toBe(back[relation]);
        expect(other?.promise, `${id} → ${figure.id}`).toBe(promise);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('never names the figure itself, nor another twice', () => {
    for (const figure of figures) {
      const ids = provenanceOf(figure, dataset).related.map((each) => each.figure.id);
      expect(ids).not.toContain(figure.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is in the report’s words: the change of the parks, their total, the places', () => {
    const { related, section } = provenanceOf(dataset.figures.get('parks-added')!, dataset);
    expect(section.id).toBe(dataset.figures.get('parks-added')!.section);
    expect(related.map(({ relation, figure }) => [relation, figure.id])).toContainEqual([
      'describes',
      'parks-total',
    ]);
  });

  it('is the whole city, or districts of it, never what lies beyond', () => {
    for (const figure of figures) expect(provenanceOf(figure, dataset).districts).not.toContain('outside');
    expect(figures.some((figure) => provenanceOf(figure, dataset).districts.length > 0)).toBe(true);
  });

  it('throws for a section that the outline lacks, naming it', () => {
    const figure = { ...figures[0]!, section: '2024-99' };
    expect(() => provenanceOf(figure, dataset)).toThrow(/outline.*2024-99/);
  });
});
