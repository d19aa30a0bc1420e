import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/in-hundred/definition.ts';
import { geometry, interpolate, type Stroke } from '../../../src/charts/in-hundred/geometry.ts';
import { ids } from '../../../src/charts/in-hundred/ids.ts';
import { quantityOf } from '../../../src/charts/in-hundred/words.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { langs } from '../../../src/model/types.ts';
import { frame } from '../../helpers/frame.ts';

const { figures } = loadDataset();
const data = definition.select(loadDataset());
const at = (view: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));

/** Hundredths that are drawn one way: before the cut where they are written, else after it. */
type Way = 'full' | 'kept' | 'rest' | 'past' | 'gone' | 'open';
const amount = (strokes: readonly Stroke[], way: Way) =>
  strokes.reduce((sum, stroke) => {
    const part = ['full', 'kept'].includes(way) ? stroke.cut : 1 - stroke.cut;
    return sum + (stroke[way] > 0 ? part : 0);
  }, 0);
const amounts = (view: string) => {
  const { strokes } = at(view);
  const ways: Way[] = ['full', 'kept', 'rest', 'past', 'gone', 'open'];
  return Object.fromEntries(
    ways.map((way) => [way, Number(amount(strokes, way).toFixed(6))]).filter(([, sum]) => sum !== 0),
  );
};

describe('the figures that can be drawn', () => {
  const drawable = [...figures.values()].filter(
    ({ kind, value, role }) =>
      role === 'done' && (kind === 'share' || kind === 'change-percent') && value <= 300,
  );

  it('are every share and percentage change of 2024 up to 300', () => {
    expect([...ids].sort()).toEqual(drawable.map(({ id }) => id).sort());
  });

  it.each(drawable.map(({ id }) => id))('%s is parsed, drawn to scale and said as its record is', (id) => {
    const figure = figures.get(id)!;
    const view = definition.parseView(id)!;
    for (const lang of langs) {
      expect(formatFigure(quantityOf(data.figures[id]!), lang)).toBe(formatFigure(figure, lang));
      const { rows } = geometry(data, view, frame(480, 451, lang));
      expect(rows[0]!.said.join('').replaceAll(' ', '')).toBe(formatFigure(figure, lang).replaceAll(' ', ''));
      expect(definition.alt(data, view, lang)).toContain(formatFigure(figure, lang));
    }
    const { full = 0, kept = 0, past = 0, gone = 0 } = amounts(id);
    if (figure.direction === 'down') expect([kept, gone]).toEqual([100 - figure.value, figure.value]);
    else expect(full).toBe(figure.value);
    expect(past).toBe(figure.direction === 'up' ? 100 : 0);
  });

  it('fill a view one to three at a time', () => {
    expect(definition.parseView('gdp-growth,cpi-change,unemployment-rate')).toHaveLength(3);
    expect(definition.parseView('gdp-growth,cpi-change,unemployment-rate,pm25-change')).toBeNull();
    for (const raw of ['', 'no-such-view', 'gdp-growth,', 'parks-total', 'green-enterprises-2025'])
      expect(definition.parseView(raw)).toBeNull();
  });
});

describe('the hundred strokes', () => {
  it('of a share are written as many as there are per cent, fractions as parts of a stroke', () => {
    expect(amounts('green-power-share')).toEqual({ full: 26, rest: 74 });
    const half = at('sewage-treatment-rate').strokes[97]!;
    expect([half.cut, half.full, half.rest]).toEqual([0.5, 1, 1]);
  });

  it('beyond “more than” and “at least” are neither written nor left out', () => {
    expect(amounts('recycling-rate')).toEqual({ full: 40, open: 60 });
    expect(amounts('food-tests-passed')).toEqual({ full: 99, open: 1 });
  });

  it('of a growth stand for the year before, and what came on top has their scale', () => {
    const { strokes } = at('inbound-visitors-growth');
    expect(amounts('inbound-visitors-growth')).toMatchObject({ past: 100, full: 186.8 });
    expect(new Set(strokes.map(({ side }) => side)).size).toBe(1);
    expect(strokes.filter(({ past, full, cut }) => past > 0 && full * cut > 0)).toEqual([]);
  });

  it('of a growth that the report leaves open fade out within a sign', () => {
    const open = at('zgc-tech-income-growth').strokes.filter((stroke) => stroke.open > 0 && stroke.cut < 1);
    expect(open.map((stroke) => stroke.open)).toEqual(
      [1, 0.8, 0.6, 0.4, 0.2].map((each) => expect.closeTo(each, 9)),
    );
  });

  it('of a fall keep the places of those that are gone', () => {
    expect(amounts('fatal-accidents-change')).toEqual({ kept: 75.3, gone: 24.7 });
  });

  it('are pale at the end where the report says about, and nowhere else', () => {
    const soft = (id: string) =>
      at(id)
        .strokes.filter(({ cut, full }) => cut > 0 && full === 0.5)
        .map(({ key }) => key);
    expect(soft('gdp-growth')).toEqual(['0 104', '0 105']);
    expect(soft('grain-yield-growth')).toEqual([]);
  });

  it('are of one size in all fields of a view', () => {
    for (const view of definition.views)
      expect(new Set(at(view).strokes.map(({ side }) => side)).size).toBe(1);
  });
});

describe('the words', () => {
  it('say the number that matters once in red, the first', () => {
    const { rows } = at('food-tests-passed,drug-tests-passed');
    expect(rows.filter(({ look }) => look.includes('one')).map(({ said }) => said[1])).toEqual(['99']);
  });

  it('say what the strokes are measured against', () => {
    const note = (id: string) => at(id).rows.at(-1)!.said[1];
    expect(note('gdp-growth')).toContain('上年');
    expect(note('flood-season-rain')).toContain('常年');
    expect(note('recycling-rate')).toContain('未写明');
  });
});

describe('the picture', () => {
  const sizes = [
    [280, 260],
    [358, 380],
    [480, 451],
    [680, 640],
    [1280, 720],
    [1920, 300],
    [1920, 900],
  ] as const;

  it.each(definition.views)('%s keeps strokes and words inside the frame and apart', (view) => {
    for (const [width, height] of sizes)
      for (const lang of langs) {
        const { strokes, rows } = at(view, width, height, lang);
        const bottom = Math.max(...rows.map(({ y, size }) => y + size * 0.25));
        for (const { x, y, side } of strokes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + side).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(bottom);
          expect(y + side).toBeLessThanOrEqual(height);
          expect(side).toBeGreaterThan(10);
        }
        for (const [i, a] of rows.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width, a.said.join('')).toBeLessThanOrEqual(width);
          expect(a.y - a.size * 0.8).toBeGreaterThanOrEqual(0);
          expect(a.size * (a.look.includes('big') ? 0.42 : 1)).toBeGreaterThanOrEqual(
            width < 358 ? 10.5 : 12,
          );
          for (const b of rows.slice(i + 1)) {
            const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
            const above =
              a.y + a.size * 0.13 <= b.y - b.size * 0.75 || b.y + b.size * 0.13 <= a.y - a.size * 0.75;
            expect(beside || above, `${a.said.join('')} / ${b.said.join('')}`).toBe(true);
          }
        }
      }
  });
});

describe('the way from one view to another', () => {
  const [from, to] = [at('gdp-growth,cpi-change'), at('green-power-share')];
  const move = interpolate(from, to);

  it('begins with the one and ends with the other', () => {
    expect(move(0)).toEqual(from);
    expect(move(1)).toEqual(to);
  });

  it('keeps the hundred: each stroke is half-way to its place and half written, and others fade', () => {
    const find = (marks: typeof from, key: string) => marks.strokes.find((stroke) => stroke.key === key)!;
    const half = move(0.5);
    const stroke = find(half, '0 25');
    expect(stroke.x).toBeCloseTo((find(from, '0 25').x + find(to, '0 25').x) / 2);
    expect([stroke.past, stroke.cut, stroke.opacity]).toEqual([0.5, 0.5, 1]);
    expect(find(half, '1 25').opacity).toBe(0.5);
    expect(half.strokes).toHaveLength(from.strokes.length);
  });
});
