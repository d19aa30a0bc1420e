import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/metro-length/definition.ts';
import {
  geometry,
  interpolate,
  type MetroLengthMarks,
  type Point,
} from '../../../src/charts/metro-length/geometry.ts';
import { boxOf } from '../../../src/charts/shared/label.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (view: string, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0);

describe('the rail', () => {
  it('has its length at the stated scale, wound up or straight', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes) {
        const marks = at(view, width, height);
        const km = lengthOf(marks.rail) / marks.pxPerKm;
        expect(Math.abs(km / data.total.value - 1)).toBeLessThan(0.002);
      }
  });

  it('ends in the piece opened in 2024, as long as it is', () => {
    for (const view of definition.views) {
      const marks = at(view, 640, 680);
      expect(lengthOf(marks.tail) / marks.pxPerKm).toBeCloseTo(data.added.value, 0);
      expect(marks.tail.at(-1)![0]).toBeCloseTo(marks.rail.at(-1)![0], 6);
      expect(marks.tail.at(-1)![1]).toBeCloseTo(marks.rail.at(-1)![1], 6);
    }
  });

  it('keeps its scale and its place when the last piece is told apart', () => {
    const [straight, added] = [at('straight', 640, 680), at('added', 640, 680)];
    expect(added.pxPerKm).toBe(straight.pxPerKm);
    expect(added.rail).toEqual(straight.rail);
  });
});

describe('the cities', () => {
  it('are as far from Tian’anmen as the great circle says, on the scale of the rail', () => {
    const marks = at('straight', 1000, 940);
    const [x, y] = marks.rail[0]!;
    for (const city of marks.cities) {
      expect(Math.hypot(city.x - x, city.y - y) / marks.pxPerKm).toBeCloseTo(city.km, 6);
      expect(city.footY - y).toBeCloseTo(city.radius, 6);
    }
  });

  it('lie at distances that an atlas confirms', () => {
    const km = (id: string) => data.cities.find((city) => city.id === id)!.km;
    expect(km('tianjin')).toBeCloseTo(109, -1);
    expect(km('nanjing')).toBeCloseTo(898, -1);
    expect(km('shanghai')).toBeCloseTo(1068, -1);
  });
});

describe('the picture', () => {
  it('keeps rail, cities and words inside the frame and apart at every size, in both languages', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes)
        for (const lang of ['zh', 'en'] as const) {
          const marks = at(view, width, height, lang);
          for (const [x, y] of [...marks.rail, ...marks.cities.map(({ x, y }) => [x, y] as const)]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
          const boxes = marks.labels.map((label) => boxOf(label, frame(width, height)));
          for (const [i, box] of boxes.entries()) {
            const where = `${view} ${width} ${lang} ${marks.labels[i]!.text}`;
            expect(box.left, where).toBeGreaterThanOrEqual(0);
            expect(box.right, where).toBeLessThanOrEqual(width);
            expect(box.bottom, where).toBeLessThanOrEqual(height);
          }
        }
  });
});

describe('pulling straight', () => {
  const from = at('tangle', 640, 680);
  const to = at('straight', 640, 680);
  const half: MetroLengthMarks = interpolate(from, to)(0.5);

  it('begins wound up and ends straight', () => {
    expect(interpolate(from, to)(0)).toEqual(from);
    expect(interpolate(from, to)(1)).toEqual(to);
  });

  it('takes every station half its way by half the time, and keeps it on the rail', () => {
    const [a, b, c] = [from, to, half].map((marks) => marks.stations.find(({ key }) => key === '500')!);
    expect(c!.x).toBeCloseTo((a!.x + b!.x) / 2);
    const nearest = Math.min(...half.rail.map(([x, y]) => Math.hypot(x - c!.x, y - c!.y)));
    expect(nearest).toBeLessThan(10);
  });

  it('fades the cities in and reddens the tail by degrees', () => {
    expect(half.cities.every((city) => Math.abs(city.opacity - 0.5) < 1e-9)).toBe(true);
    expect(interpolate(to, at('added', 640, 680))(0.5).tailOpacity).toBeCloseTo(0.5);
  });
});
