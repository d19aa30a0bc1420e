import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/ledger/definition.ts';
import { geometry, interpolate, line, reach, type Entry } from '../../../src/charts/ledger/geometry.ts';
import { boxOf, overlap } from '../../../src/charts/shared/label.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (name: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(name)!, frame(width, height, lang));
const seen = (entries: readonly Entry[]) => entries.filter((entry) => entry.opacity > 0);
/** Where an entry's ink is, without the rest of its lines. */
const inkOf = ({ x, y, kx, ky, count }: Entry) => ({
  left: x,
  right: x + reach(Math.min(count, line)) * kx,
  top: y + 0.12 * ky,
  bottom: y + (Math.ceil(count / line) - 0.1) * ky,
});

describe('the ledger', () => {
  it('has the counts of the report, and never a sum of them', () => {
    expect(data.entries.map((entry) => entry.count)).toEqual([7, 4, 4, 880, 1279, 13]);
    const said = definition.views.flatMap((name) => at(name).words.map((word) => word.text)).join(' ');
    expect(said).not.toMatch(/2163|2174|\b11\s*项/);
  });

  it('holds drafts and rules near, all but the hotline from afar, and the hotline near', () => {
    expect(definition.views.map((name) => seen(at(name).entries).map((entry) => entry.count))).toEqual([
      [7, 4],
      [7, 4, 4, 880, 1279],
      [13],
    ]);
  });

  it('is to one scale: a stroke keeps its shape however near it is held, and is alike within a view', () => {
    for (const name of definition.views) {
      const { entries } = at(name);
      expect(new Set(entries.map((entry) => entry.kx)).size).toBe(1);
      expect(entries[0]!.kx / entries[0]!.ky).toBeCloseTo(
        at('deputies').entries[0]!.kx / at('deputies').entries[0]!.ky,
      );
    }
    expect(at('laws').entries[0]!.kx).toBeGreaterThan(6 * at('deputies').entries[0]!.kx);
  });

  it('has a hundred strokes in a line, tens set apart', () => {
    expect(reach(10) - reach(9)).toBe(1);
    expect(reach(11) - reach(10)).toBe(2);
    expect(reach(line)).toBeCloseTo(108.24);
  });

  it('numbers thirteen problems, not twelve', () => {
    const numbers = at('hotline').words.filter((word) => word.anchor === 'middle');
    expect(numbers.map((word) => Number(word.text)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 13 }, (_, i) => i + 1),
    );
  });

  it('has one number in red a view', () => {
    const red = (name: string) =>
      at(name)
        .words.filter((word) => word.look.includes('one'))
        .map((word) => word.text);
    expect(definition.views.map(red)).toEqual([['7'], ['1279'], ['13']]);
  });
});

for (const lang of ['zh', 'en'] as const)
  for (const [width, height] of everyStage)
    for (const name of definition.views)
      it(`${name} keeps within ${width} by ${height}, no text over another or over strokes (${lang})`, () => {
        const { entries, words } = at(name, width, height, lang);
        const boxes = words.map((word) => boxOf(word, frame(width, height)));
        boxes.forEach((box, i) => {
          expect(words[i]!.size).toBeGreaterThanOrEqual(12);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          for (const entry of seen(entries)) expect(overlap(box, inkOf(entry)), words[i]!.text).toBe(false);
        });
        const inks = seen(entries).map(inkOf);
        inks.forEach((ink, i) => {
          expect(ink.right).toBeLessThanOrEqual(width);
          expect(ink.bottom - ink.top).toBeGreaterThan(2);
          expect(ink.bottom).toBeLessThanOrEqual(height);
          for (const other of inks.slice(i + 1)) expect(overlap(ink, other)).toBe(false);
        });
      });

describe('the way from the near view to the far one', () => {
  const [from, to] = [at('laws'), at('deputies')];
  const way = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(way(0)).toEqual(from);
    expect(way(1)).toEqual(to);
  });

  it('keeps the first strokes in sight while they shrink, and brings the others in its second half', () => {
    const [laws, , , suggestions] = way(0.5).entries;
    expect(laws!.kx).toBeCloseTo((from.entries[0]!.kx + to.entries[0]!.kx) / 2);
    expect([laws!.opacity, suggestions!.opacity]).toEqual([1, 0]);
    expect(way(0.75).entries[3]!.opacity).toBeCloseTo(0.5);
  });
});

describe('what is said of the ledger', () => {
  const alt = (name: string, lang: 'zh' | 'en') => definition.alt(data, definition.parseView(name)!, lang);

  it('names every count with its unit', () => {
    expect(alt('deputies', 'zh')).toContain('办理的市政协提案1279件');
    expect(alt('deputies', 'en')).toContain('1,279 political advisers’ proposals handled');
    expect(alt('hotline', 'zh')).toContain('13个');
  });
});
