import { describe, expect, it } from 'vitest';
import { cube, project } from '../../../src/charts/air-grains/cube.ts';
import { geometry, interpolate } from '../../../src/charts/air-grains/geometry.ts';
import type { AirData, AirMarks } from '../../../src/charts/air-grains/marks.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame } from '../../helpers/frame.ts';

const data: AirData = {
  unit: { zh: '微克/立方米', en: 'µg/m³' },
  values: [
    { year: 2013, value: 89.5, qualifier: 'exact' },
    { year: 2017, value: 58, qualifier: 'exact' },
    { year: 2024, value: 30.5, qualifier: 'exact' },
  ],
};
const year = (of: number) => ({ years: [of] });
const both = { years: [2013, 2024] };
const sizes = [
  [280, 300],
  [358, 400],
  [640, 680],
  [1000, 940],
  [1000, 500],
  [1920, 1080],
] as const;
const seen = (marks: AirMarks, key = '') =>
  marks.grains.filter((grain) => grain.opacity > 0 && grain.key.startsWith(key));

describe('the grains of a cubic metre', () => {
  it('are as many as the tenths of a microgram', () => {
    for (const [of, count] of [
      [2013, 895],
      [2017, 580],
      [2024, 305],
    ] as const)
      expect(seen(geometry(data, year(of), frame(640, 680)))).toHaveLength(count);
    const pair = geometry(data, both, frame(640, 680));
    expect(seen(pair, 'then')).toHaveLength(895);
    expect(seen(pair, 'now')).toHaveLength(305);
  });

  it('stay where they are when others vanish', () => {
    const before = new Map(
      seen(geometry(data, year(2013), frame(640, 680))).map((grain) => [grain.key, grain]),
    );
    for (const grain of seen(geometry(data, year(2024), frame(640, 680))))
      expect(grain).toEqual(before.get(grain.key));
  });

  it('are the same at every drawing', () => {
    expect(geometry(data, both, frame(358, 400))).toEqual(geometry(data, both, frame(358, 400)));
  });

  it('lie in their cube, which lies in the picture, at every size', () => {
    for (const [width, height] of sizes) {
      for (const view of [year(2013), both]) {
        const marks = geometry(data, view, frame(width, height));
        for (const { key, x, y, edge } of marks.cubes) {
          const box = {
            left: x + cube.left * edge,
            right: x + cube.right * edge,
            top: y + cube.top * edge,
            bottom: y + cube.bottom * edge,
          };
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const grain of seen(marks, key)) {
            expect(grain.x).toBeGreaterThan(box.left);
            expect(grain.x).toBeLessThan(box.right);
            expect(grain.y).toBeGreaterThan(box.top);
            expect(grain.y).toBeLessThan(box.bottom);
          }
        }
      }
    }
  });

  it('are larger and stronger the nearer they are', () => {
    expect(project(0, 1, 1).near).toBeCloseTo(1);
    expect(project(1, 0, 0).near).toBeCloseTo(0);
    const grains = seen(geometry(data, year(2013), frame(640, 680)));
    grains.slice(1).forEach((grain, i) => expect(grain.opacity).toBeGreaterThanOrEqual(grains[i]!.opacity));
  });
});

describe('the words', () => {
  it('stay inside the picture and apart, at every size and in both languages', () => {
    for (const [width, height] of sizes) {
      for (const lang of ['zh', 'en'] as const) {
        for (const view of [year(2013), year(2024), both]) {
          const boxes = geometry(data, view, frame(width, height, lang)).lines.map((line) => {
            const wide = measureText(line.text, line.size);
            const left = line.x - { start: 0, middle: wide / 2, end: wide }[line.anchor];
            return {
              left,
              right: left + wide,
              top: line.y - line.size * 0.74,
              bottom: line.y + line.size * 0.1,
            };
          });
          boxes.forEach((a, i) => {
            expect(a.left).toBeGreaterThanOrEqual(0);
            expect(a.right).toBeLessThanOrEqual(width);
            expect(a.top).toBeGreaterThanOrEqual(0);
            expect(a.bottom).toBeLessThanOrEqual(height);
            for (const b of boxes.slice(i + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart, `${width}×${height} ${lang} ${view.years}`).toBe(true);
            }
          });
        }
      }
    }
  });

  it('tell the worth of a grain and how many there are', () => {
    const { lines } = geometry(data, year(2013), frame(640, 680));
    expect(lines.at(-1)!.text).toBe('一粒代表0.1微克，此刻895粒');
  });

  it('are red for the year of the report alone', () => {
    const red = (of: number) =>
      geometry(data, year(of), frame(640, 680)).lines.filter((line) => line.kind === 'one');
    expect(red(2013)).toHaveLength(0);
    expect(red(2024).map((line) => line.text)).toEqual(['30.5']);
  });
});

describe('the way between two views', () => {
  const from = geometry(data, year(2013), frame(640, 680));
  const to = geometry(data, year(2024), frame(640, 680));
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(at(0).grains).toEqual(from.grains);
    expect(at(0).cubes).toEqual(from.cubes);
    expect(at(0).lines).toEqual(from.lines);
    expect(at(1)).toEqual(to);
  });

  it('has the vanishing grains half faded and half adrift in the middle', () => {
    const grain = (marks: AirMarks) => marks.grains.find((each) => each.key === 'now-894')!;
    expect(grain(at(0.5)).opacity).toBeCloseTo(grain(from).opacity / 2);
    expect(grain(at(0.5)).y).toBeCloseTo((grain(from).y + grain(to).y) / 2);
    expect(grain(to).y).toBeLessThan(grain(from).y);
  });
});
