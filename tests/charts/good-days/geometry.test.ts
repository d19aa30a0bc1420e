import { describe, expect, it } from 'vitest';
import { geometry, interpolate, type GoodDaysData } from '../../../src/charts/good-days/geometry.ts';
import { definition } from '../../../src/charts/good-days/definition.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame } from '../../helpers/frame.ts';

const unit = { zh: '天', en: 'days' };
const exact = { unit, qualifier: 'exact', qualifierWord: null } as const;
const data: GoodDaysData = {
  year: 2024,
  days: 366,
  good: {
    ...exact,
    value: 290,
    kind: 'count',
    direction: null,
    label: { zh: '空气质量优良天数', en: 'Days of good air' },
  },
  change: { ...exact, value: 19, kind: 'change-absolute', direction: 'up' },
  heavy: { unit, value: 2, label: { zh: '重污染天数', en: 'Days of heavy pollution' } },
  history: Array.from({ length: 12 }, (_, i) => ({
    year: 2013 + i,
    value: i === 11 ? 290 : 176 + i * 8,
    derived: i === 1 || i === 10,
  })),
};
const view = (name: string) => definition.parseView(name)!;
const year = geometry(data, view('year'), frame(640, 680));
const days = (key: string, marks = year) => {
  const run = marks.runs.find((each) => each.key === key)!;
  return run.to - run.from;
};

describe('the ring of days', () => {
  it('has a stroke for every day of the year, each in one run', () => {
    const runs = year.runs.filter((run) => run.opacity > 0);
    expect(runs.map((run) => run.key)).toEqual(['kept', 'gained', 'others', 'heavy']);
    expect(runs.map((run) => run.to - run.from)).toEqual([271, 19, 74, 2]);
    expect(runs.at(-1)!.to).toBe(runs[0]!.turn);
  });

  it('sets off the days gained, and the heavy ones, in the one red', () => {
    const red = (name: string) =>
      geometry(data, view(name), frame(640, 680))
        .runs.filter((run) => run.red > 0)
        .map((run) => run.key);
    expect([red('year'), red('more'), red('heavy'), red('since-2013')]).toEqual([
      [],
      ['gained'],
      ['heavy'],
      [],
    ]);
  });

  it('shows the year before as a dashed line of the days derived', () => {
    const [before] = geometry(data, view('more'), frame(640, 680)).guides;
    expect(before!.to).toBe(271);
  });

  it('lays earlier years within, one turn the same number of days', () => {
    const { runs } = geometry(data, view('since-2013'), frame(640, 680));
    expect(days('2013', { ...year, runs })).toBe(176);
    expect(new Set(runs.map((run) => run.turn))).toEqual(new Set([366]));
    const rings = runs.slice(0, 11);
    rings.slice(1).forEach((ring, i) => expect(ring.inner).toBeGreaterThan(rings[i]!.outer));
  });

  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of [
      [280, 300],
      [358, 400],
      [640, 680],
      [1000, 940],
      [1920, 1080],
    ] as const)
      for (const name of definition.views)
        it(`keeps ${name} within ${width} by ${height}, its notes off the strokes (${lang})`, () => {
          const marks = geometry(data, view(name), frame(width, height, lang));
          const { cx, cy } = marks.runs[0]!;
          const outer = Math.max(...marks.runs.map((run) => run.outer));
          expect(outer).toBeLessThan(Math.min(width, height) / 2);
          for (const word of marks.words) {
            const long = measureText(word.text, word.size) + measureText(word.unit, word.size * 0.3);
            const left = word.x - { start: 0, middle: long / 2, end: long }[word.anchor];
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + long).toBeLessThanOrEqual(width);
            expect(word.y - word.size * 0.8).toBeGreaterThanOrEqual(0);
            expect(word.y).toBeLessThanOrEqual(height - 3);
            expect(word.size).toBeGreaterThanOrEqual(12);
            const low = word.y > cy + outer * 0.7;
            const near = word.x < cx ? left + long : left;
            if (low) expect(Math.hypot(cx - near, word.y - word.size * 0.8 - cy)).toBeGreaterThan(outer);
          }
        });
});

describe('the way between two views', () => {
  const to = geometry(data, view('more'), frame(640, 680));
  const at = interpolate(year, to);
  const gained = (t: number) => at(t).runs.find((run) => run.key === 'gained')!;

  it('begins at the first and ends at the second', () => {
    expect(at(0).runs).toEqual(year.runs);
    expect(at(0).words).toEqual(year.words);
    expect(at(1)).toEqual(to);
  });

  it('keeps every day and turns the gained ones red', () => {
    expect(gained(0.5).red).toBeCloseTo(0.5);
    expect(days('kept', at(0.5))).toBe(271);
  });
});
