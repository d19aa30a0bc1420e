import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/metro-growth/definition.ts';
import { geometry, interpolate } from '../../../src/charts/metro-growth/geometry.ts';
import { boxOf } from '../../../src/charts/metro-growth/labels.ts';
import { foldedTrack } from '../../../src/charts/metro-growth/track.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (view: string, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));

describe('the folded track', () => {
  const track = foldedTrack({ left: 50, right: 450, top: 40, pitch: 60, rows: 4 });

  it('goes as far along as it is told, rows and bends alike', () => {
    let walked = 0;
    const step = 0.5;
    for (let d = step; d <= track.length; d += step) {
      const [a, b] = [track.at(d - step), track.at(d)];
      walked += Math.hypot(b.x - a.x, b.y - a.y);
    }
    expect(walked / track.length).toBeCloseTo(1, 3);
  });

  it('begins and ends its path at the points of its two distances', () => {
    const numbers = track
      .path(100, 900)
      .match(/-?[\d.]+/g)!
      .map(Number);
    const [from, to] = [track.at(100), track.at(900)];
    expect(numbers.slice(0, 2)).toEqual([from.x, from.y].map((v) => Math.round(v * 10) / 10));
    expect(numbers.slice(-2)).toEqual([to.x, to.y].map((v) => Math.round(v * 10) / 10));
  });
});

describe('the rail of the years', () => {
  it('is as long as the network, from zero, on one scale', () => {
    for (const [width, height] of stageSizes) {
      const marks = at('known', width, height);
      const built = marks.pieces.reduce((sum, piece) => sum + piece.drawn, 0);
      expect(built / marks.pxPerKm).toBeCloseTo(879, 6);
      const one = marks.pieces.find((piece) => piece.state === 'one')!;
      expect(one.drawn / marks.pxPerKm).toBeCloseTo(data.added.value, 6);
    }
  });

  it('keeps scale and stations when a later year is added', () => {
    const [known, later] = [at('known', 640, 680), at('later', 640, 680)];
    expect(later.pxPerKm).toBe(known.pxPerKm);
    expect(later.stations.slice(0, -1)).toEqual(known.stations);
    expect(later.stations.at(-1)!.state).toBe('later');
  });

  it('has no station for 2019, and a hollow stretch over it', () => {
    const marks = at('known', 640, 680);
    expect(marks.stations.map(({ key }) => key)).not.toContain('2019');
    expect(marks.pieces.filter((piece) => piece.gap).map(({ key }) => key)).toEqual(['2020']);
  });
});

describe('the picture', () => {
  it('keeps stations and words inside the frame at every size, and always says what 2024 added', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes)
        for (const lang of ['zh', 'en'] as const) {
          const marks = at(view, width, height, lang);
          for (const { x, y, radius } of marks.stations) {
            expect(x - radius).toBeGreaterThan(0);
            expect(x + radius).toBeLessThan(width);
            expect(y + radius).toBeLessThan(height);
          }
          for (const label of marks.labels) {
            const box = boxOf([label], frame(width, height));
            expect(box.left, label.text).toBeGreaterThanOrEqual(0);
            expect(box.right, label.text).toBeLessThanOrEqual(width);
            expect(box.top, label.text).toBeGreaterThanOrEqual(0);
            expect(box.bottom, label.text).toBeLessThanOrEqual(height);
          }
          const keys = marks.labels.map(({ key }) => key);
          if (view !== 'start')
            expect(keys, `${view} ${width} ${lang}`).toEqual(expect.arrayContaining(['added', '2024']));
        }
  });
});

describe('the way between two views', () => {
  const [from, to] = [at('known', 640, 680), at('later', 640, 680)];

  it('begins at the first, ends at the second, and is half built between', () => {
    expect(interpolate(from, to)(0)).toEqual(from);
    expect(interpolate(from, to)(1)).toEqual(to);
    const last = interpolate(from, to)(0.5).pieces.at(-1)!;
    expect(last.drawn).toBeCloseTo(last.length / 2);
  });
});
