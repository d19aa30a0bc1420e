import { describe, expect, it } from 'vitest';
import { geometry, interpolate, type Pm25Data } from '../../../src/charts/pm25-series/geometry.ts';
import { frame } from '../../helpers/frame.ts';

const data: Pm25Data = {
  unit: { zh: '微克/立方米', en: 'µg/m³' },
  values: [
    { year: 2013, value: 89.5 },
    { year: 2024, value: 30.5 },
    { year: 2025, value: 27 },
  ],
  limits: [{ id: 'gb-2012', label: { zh: '国标', en: 'National limit' }, value: 35 }],
};
const now = { until: 2024, focus: 2024, limits: false };

describe('the columns of PM2.5', () => {
  it('stand on zero and are as tall as their values', () => {
    const [first, last] = geometry(data, now, frame(640, 480)).columns;
    expect((last!.y0 - last!.y1) / (first!.y0 - first!.y1)).toBeCloseTo(30.5 / 89.5, 10);
  });

  it('keep their scale when a later year is added', () => {
    const before = geometry(data, now, frame(640, 480));
    const after = geometry(data, { ...now, until: 2025 }, frame(640, 480));
    expect(after.columns.slice(0, 2)).toEqual(before.columns);
    expect(after.columns[2]!.state).toBe('later');
  });

  it('name every second year where their names would touch, the one that matters among them', () => {
    const years = Array.from({ length: 13 }, (_, i) => ({ year: 2013 + i, value: 40 }));
    const named = (width: number) =>
      geometry({ ...data, values: years }, now, frame(width, 300)).columns.map(({ year }) => year);
    expect(named(340)).not.toContain('');
    expect(named(248).filter(Boolean)).toEqual(['’14', '’16', '’18', '’20', '’22', '’24']);
  });

  it('stay inside the picture at every width', () => {
    for (const width of [280, 390, 1280, 1920]) {
      for (const column of geometry(data, now, frame(width, 400)).columns) {
        expect(column.x).toBeGreaterThan(0);
        expect(column.x).toBeLessThan(width);
        expect(column.y1).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('the way between two views', () => {
  const from = geometry(data, now, frame(640, 480));
  const to = geometry(data, { until: 2025, focus: 2024, limits: true }, frame(640, 480));
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(at(0).columns).toEqual(from.columns);
    expect(at(1)).toEqual(to);
  });

  it('fades in what is new', () => {
    expect(at(0.5).limits[0]!.opacity).toBeCloseTo(0.5);
  });
});
