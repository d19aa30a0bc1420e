import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/evenings/definition.ts';
import { geometry, interpolate } from '../../../src/charts/evenings/geometry.ts';
import type { EveningsView, Lamp } from '../../../src/charts/evenings/marks.ts';
import { boxOf, overlap } from '../../../src/charts/shared/label.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const views = definition.views as EveningsView[];
const lampsOf = (lamps: readonly Lamp[], id: string) => lamps.filter((lamp) => lamp.key.startsWith(id));
const windows = (lamps: readonly Lamp[]) => lamps.filter((lamp) => /^\d+ \d+$/.test(lamp.key));
const value = (id: string) => dataset.figures.get(id)!.value;

describe('the year', () => {
  const { lamps } = geometry(data, 'year', frame(680, 640));

  it('has a window for every evening of a leap year, each its own', () => {
    expect(windows(lamps)).toHaveLength(366);
    expect(new Set(lamps.map((lamp) => lamp.key)).size).toBe(lamps.length);
    expect(new Set(windows(lamps).map(({ x, y }) => `${x} ${y}`)).size).toBe(366);
  });

  it('lights all windows alike: the report gives no numbers by day', () => {
    expect(
      new Set(windows(lamps).map(({ width, height, opacity }) => `${width} ${height} ${opacity}`)).size,
    ).toBe(1);
  });

  it('keeps the evening that will open, with its shows, within its window', () => {
    const pane = lamps.find((lamp) => lamp.key === 'pane')!;
    const one = windows(lamps).find((lamp) => lamp.x === pane.x && lamp.y === pane.y)!;
    for (const show of lampsOf(lamps, 'commercial-performances')) {
      expect(Math.abs(show.x - one.x)).toBeLessThan(one.width / 2);
      expect(Math.abs(show.y - one.y)).toBeLessThan(one.height / 2);
      expect(show.opacity).toBe(0);
    }
  });
});

describe('the numbers', () => {
  it('are those of the records over the days of the year', () => {
    for (const group of data.events) expect(group.count).toBe(Math.round(value(group.id) / 366));
    for (const group of data.museums) expect(group.count).toBe(value(group.id));
    expect(data.events.map((group) => group.count)).toEqual([156, 44, 104]);
  });

  it('are said to be derived and about, in both languages', () => {
    expect(data.says.evening.zh.number).toEqual(['约156', '场']);
    for (const view of ['year', 'evening', 'events'] as const) {
      expect(data.says[view].zh.lines.join()).toContain('推算');
      expect(data.says[view].en.lines.join()).toContain('derived');
    }
    for (const group of data.events) {
      expect(group.zh).toContain('约');
      expect(group.en).toContain('about');
    }
  });

  it('of museums are never summed', () => {
    const printed = JSON.stringify([data.says.museums, data.museums]);
    for (const sum of [20 + 15, 15 + 29, 20 + 29, 20 + 15 + 29]) expect(printed).not.toContain(String(sum));
  });
});

describe('every view', () => {
  it('draws one dot a show, the same size for every kind of event', () => {
    const { lamps } = geometry(data, 'events', frame(680, 640));
    for (const group of data.events) expect(lampsOf(lamps, group.id)).toHaveLength(group.count);
    expect(new Set(lamps.map((lamp) => lamp.width)).size).toBe(1);
  });

  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of everyStage)
      for (const view of views)
        it(`${view} keeps words and lamps apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const { lamps, words } = geometry(data, view, frame(width, height, lang));
          const boxes = words.map((word) => boxOf(word, frame(width, height)));
          const shown = lamps.filter((lamp) => lamp.opacity > 0);
          const lit = shown.map((lamp) => ({
            left: lamp.x - lamp.width / 2,
            right: lamp.x + lamp.width / 2,
            top: lamp.y - lamp.height / 2,
            bottom: lamp.y + lamp.height / 2,
          }));
          for (const lamp of shown) expect(Math.min(lamp.width, lamp.height)).toBeGreaterThan(1.5);
          for (const { left, right, top, bottom } of [...boxes, ...lit]) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
          }
          boxes.forEach((box, i) => {
            expect(words[i]!.size).toBeGreaterThanOrEqual(12);
            for (const other of boxes.slice(i + 1)) expect(overlap(box, other), words[i]!.text).toBe(false);
            for (const other of lit) expect(overlap(box, other), words[i]!.text).toBe(false);
          });
        });
});

describe('the way between two views', () => {
  const of = (view: EveningsView) => geometry(data, view, frame(680, 640));

  it('begins at the first and ends at the second', () => {
    const at = interpolate(of('year'), of('evening'));
    expect(at(0).lamps).toEqual(of('year').lamps);
    expect(at(1)).toEqual(of('evening'));
  });

  it('opens the window halfway at half time, and keeps the shows to the day’s events', () => {
    const half = interpolate(of('year'), of('evening'))(0.5).lamps;
    const pane = (lamps: readonly Lamp[]) => lamps.find((lamp) => lamp.key === 'pane')!;
    expect(pane(half).width).toBeCloseTo(
      (pane(of('year').lamps).width + pane(of('evening').lamps).width) / 2,
      6,
    );
    const kept = interpolate(of('evening'), of('events'))(0.5).lamps;
    expect(lampsOf(kept, 'commercial-performances').every((lamp) => lamp.opacity === 1)).toBe(true);
    expect(lampsOf(kept, 'culture-events').every((lamp) => lamp.opacity === 0.5)).toBe(true);
  });
});
