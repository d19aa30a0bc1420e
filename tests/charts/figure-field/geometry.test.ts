import { describe, expect, it } from 'vitest';
import { geometry, interpolate } from '../../../src/charts/figure-field/geometry.ts';
import type { Dot, FieldData, FieldMarks, FieldView } from '../../../src/charts/figure-field/marks.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame } from '../../helpers/frame.ts';

const themes = ['environment', 'greening', 'transport', 'economy', 'housing'];
const figures = Array.from({ length: 227 }, (_, i) => ({
  id: i === 12 ? 'pm25-annual-mean' : `figure-${i}`,
  theme: themes[(i * i) % themes.length]!,
  done: i < 146,
  opens: i % 9 === 0,
}));
const data: FieldData = {
  figures,
  themes: themes.map((id) => ({
    id,
    title: { zh: '住房与城市更新', en: 'Housing and renewal' },
    accent: 'sky',
  })),
  one: {
    id: 'pm25-annual-mean',
    label: { zh: '细颗粒物年均浓度', en: 'PM2.5, annual mean' },
    value: 30.5,
    unit: { zh: '微克/立方米', en: 'µg/m³' },
    qualifier: 'exact',
    qualifierWord: null,
    kind: 'level',
    direction: null,
    year: 2024,
  },
};
const pictures: ReadonlyArray<FieldView['picture']> = ['all', 'halves', 'themes', 'one'];
const sizes = [
  [280, 300],
  [358, 400],
  [640, 680],
  [1000, 940],
  [1000, 500],
  [1920, 1080],
] as const;
const one = (marks: FieldMarks) => marks.dots.find((dot) => dot.key === data.one.id)!;
const clear = (a: Dot, b: Dot) => Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius;

describe('every picture of the field', () => {
  for (const picture of pictures) {
    it(`shows each figure once, inside the frame and clear of the others: ${picture}`, () => {
      for (const [width, height] of sizes) {
        for (const lang of ['zh', 'en'] as const) {
          const { dots } = geometry(data, { picture }, frame(width, height, lang));
          expect(new Set(dots.map((dot) => dot.key)).size).toBe(figures.length);
          dots.forEach((dot, i) => {
            expect(dot.radius).toBeGreaterThan(1);
            expect(dot.x - dot.radius).toBeGreaterThanOrEqual(0);
            expect(dot.x + dot.radius).toBeLessThanOrEqual(width);
            expect(dot.y - dot.radius).toBeGreaterThanOrEqual(0);
            expect(dot.y + dot.radius).toBeLessThanOrEqual(height);
            expect(dots.slice(i + 1).every((other) => clear(dot, other))).toBe(true);
          });
        }
      }
    });

    it(`has its words inside the frame, off the circles and apart: ${picture}`, () => {
      for (const [width, height] of sizes) {
        for (const lang of ['zh', 'en'] as const) {
          const { labels, dots } = geometry(data, { picture }, frame(width, height, lang));
          const boxes = labels.map((label) => {
            const wide = measureText(`${label.text} ${label.count}`.trim(), label.size);
            const left = label.x - { start: 0, middle: wide / 2, end: wide }[label.anchor];
            const [top, bottom] = [label.y - label.size * 0.74, label.y + label.size * 0.1];
            return { left, right: left + wide, top, bottom };
          });
          boxes.forEach((a, i) => {
            const where = `${labels[i]!.text} ${width}×${height} ${lang}`;
            expect(labels[i]!.size, where).toBeGreaterThanOrEqual(12);
            expect(a.left, where).toBeGreaterThanOrEqual(0);
            expect(a.right, where).toBeLessThanOrEqual(width);
            expect(a.top, where).toBeGreaterThanOrEqual(0);
            expect(a.bottom, where).toBeLessThanOrEqual(height);
            for (const b of boxes.slice(i + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart, where).toBe(true);
            }
            const under = dots.find(({ x, y, radius }) => {
              const [dx, dy] = [Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom)];
              return Math.hypot(dx, dy) < radius;
            });
            expect(under, where).toBeUndefined();
          });
        }
      }
    });
  }
});

describe('the pictures', () => {
  const draw = (picture: FieldView['picture']) => geometry(data, { picture }, frame(640, 680));

  it('keep red for one figure at most', () => {
    for (const picture of pictures) {
      const red = draw(picture).dots.filter((dot) => dot.red > 0);
      expect(red.map((dot) => dot.key)).toEqual(
        picture === 'all' || picture === 'one' ? ['pm25-annual-mean'] : [],
      );
    }
  });

  it('count the halves', () => {
    const numerals = draw('halves').labels.filter((label) => label.kind === 'numeral');
    expect(numerals.map((label) => label.text)).toEqual(['146', '81']);
  });

  it('count the themes, which make up the whole', () => {
    const counts = draw('themes').labels.map((label) => Number(label.count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figures.length);
  });

  it('name the one figure with value and unit', () => {
    const marks = draw('one');
    expect(marks.labels.map((label) => label.text)).toEqual([
      '2024年细颗粒物年均浓度',
      '30.5',
      '微克/立方米',
    ]);
    expect(Math.max(...marks.dots.map((dot) => dot.radius))).toBe(one(marks).radius);
  });
});

describe('the way between two pictures', () => {
  const from = geometry(data, { picture: 'all' }, frame(640, 680));
  const to = geometry(data, { picture: 'halves' }, frame(640, 680));
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(at(0).dots).toEqual(from.dots);
    expect(at(0).labels).toEqual(from.labels);
    expect(at(1)).toEqual(to);
  });

  it('has every figure on its way in the middle, the report’s first ahead of its last', () => {
    const way = (i: number) => (at(0.5).dots[i]!.x - from.dots[i]!.x) / (to.dots[i]!.x - from.dots[i]!.x);
    expect(at(0.5).dots).toHaveLength(figures.length);
    expect(way(0)).toBeGreaterThan(way(215));
    expect(one(at(0.5)).red).toBeGreaterThan(0);
    expect(one(at(0.5)).red).toBeLessThan(1);
  });
});
