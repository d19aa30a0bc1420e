import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/cars/definition.ts';
import { geometry, interpolate, type Lane } from '../../../src/charts/cars/geometry.ts';
import { carsViews, type CarsView } from '../../../src/charts/cars/marks.ts';
import { overlap } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { everyStage, frame } from '../../helpers/frame.ts';
import { boxOfNumber } from '../../helpers/number-box.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const at = (view: CarsView, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, view, frame(width, height, lang));
const everywhere = carsViews.flatMap((view) =>
  everyStage.flatMap(([width, height]) =>
    (['zh', 'en'] as const).map((lang) => ({ view, width, height, marks: at(view, width, height, lang) })),
  ),
);
const here = (lanes: readonly Lane[]) => lanes.filter(({ away, opacity }) => away === 0 && opacity === 1);
const cars = (lanes: readonly Lane[]) => lanes.reduce((sum, lane) => sum + lane.cars, 0);
const outOf = (lanes: readonly Lane[], look: Lane['look']) =>
  here(lanes).filter((lane) => lane.look === look);

describe('the cars', () => {
  it('are one for ten thousand vehicles of each number', () => {
    const value = (id: string) => lookup(dataset.figures, id, 'figures').value;
    expect(value('nev-output') / data.made).toBe(10_000);
    for (const { view, marks } of everywhere) {
      if (view === 'before') expect(cars(here(marks.lanes))).toBe(7.5);
      else expect(cars(outOf(marks.lanes, 'made'))).toBe(30);
      expect(cars(outOf(marks.lanes, 'stock'))).toBe(view === 'stock' ? value('nev-in-use') / 10_000 : 0);
    }
  });

  it('fill four lanes as long as the year before', () => {
    const { lanes } = at('made', 680, 640);
    expect(outOf(lanes, 'made').map((lane) => lane.cars)).toEqual([7.5, 7.5, 7.5, 7.5]);
  });

  it('are dashed where they are derived, and filled where they were made', () => {
    expect(here(at('before', 680, 640).lanes).map(({ solid }) => solid)).toEqual([0]);
    expect(here(at('made', 680, 640).lanes).map(({ solid }) => solid)).toEqual([0.3, 1, 1, 1]);
    expect(here(at('stock', 680, 640).lanes).every(({ solid }) => solid === 1)).toBe(true);
  });

  it('go on faintly where there are more than the number says', () => {
    for (const { view, marks } of everywhere)
      if (view === 'stock') {
        const last = marks.lanes.at(-1)!;
        expect([last.opacity, last.look]).toEqual([0.25, 'stock']);
      }
  });

  it('have one length in a view, so that all numbers are on one scale', () => {
    for (const { marks } of everywhere) expect(new Set(marks.lanes.map(({ length }) => length)).size).toBe(1);
  });

  it('keep inside the stage, in lanes that do not touch one another or the words', () => {
    for (const { view, width, height, marks } of everywhere) {
      const shown = marks.lanes.filter(({ away, opacity }) => away === 0 && opacity > 0);
      const boxes = marks.words.map(boxOfNumber);
      for (const [i, { x, y, length, cars }] of shown.entries()) {
        const text = `${view} ${width}x${height} ${i}`;
        expect(x + cars * length, text).toBeLessThanOrEqual(width);
        const box = { left: x, right: x + cars * length, top: y - length * 0.35, bottom: y };
        if (i > 0) expect(box.top, text).toBeGreaterThan(shown[i - 1]!.y);
        for (const [j, word] of boxes.entries())
          expect(overlap(box, word), `${text} ${marks.words[j]!.text}`).toBe(false);
      }
      for (const lane of marks.lanes.filter(({ away }) => away > 0))
        expect(lane.x + (lane.cars - lane.away) * lane.length).toBeLessThanOrEqual(0);
    }
  });
});

describe('the words', () => {
  it('keep inside the stage and off one another at every size', () => {
    for (const { view, width, height, marks } of everywhere) {
      const boxes = marks.words.map(boxOfNumber);
      for (const [i, box] of boxes.entries()) {
        const text = `${view} ${width}x${height} ${marks.words[i]!.text}`;
        expect(box.right, text).toBeLessThanOrEqual(width);
        expect(box.top, text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, text).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other), text).toBe(false);
      }
    }
  });

  it('say what is derived to be derived, and every number with its qualifier', () => {
    for (const [lang, derived] of [
      ['zh', '推算'],
      ['en', 'derived'],
    ] as const) {
      const { before, made, stock } = data.said[lang];
      expect(before.label.join('')).toContain(derived);
      expect(made.names[0]).toContain(derived);
      const say = (id: string) => formatFigure(lookup(dataset.figures, id, 'figures'), lang);
      expect(made.big.join('')).toBe(say('nev-output'));
      expect(made.label.join(' ')).toContain(say('nev-output-growth'));
      expect(stock.big.join('')).toBe(say('nev-in-use'));
      expect(stock.names[0]).toContain(say('nev-output'));
    }
    expect(data.said.zh.before.big.join('')).toBe('约7.5万辆');
  });

  it('do not add output and stock', () => {
    expect(definition.alt(data, 'stock', 'zh')).toContain('不相加');
    expect(definition.alt(data, 'stock', 'en')).toContain('Not to be added');
  });
});

describe('the way from view to view', () => {
  const [from, to] = [at('made', 680, 640), at('stock', 680, 640)];
  const way = interpolate(from, to);

  it('begins with the one and ends with the other', () => {
    expect(way(0)).toEqual(from);
    expect(way(1)).toEqual(to);
  });

  it('brings the cars half-way in by half the time, the same cars, without a word', () => {
    const half = way(0.5);
    expect(half.lanes.map(({ key }) => key)).toEqual(to.lanes.map(({ key }) => key));
    const [a, b, c] = [from, half, to].map(({ lanes }) => lanes[6]!);
    expect(b!.away).toBeCloseTo((a!.away + c!.away) / 2);
    expect(b!.length).toBeCloseTo((a!.length + c!.length) / 2);
    expect(half.words).toEqual([]);
  });
});
