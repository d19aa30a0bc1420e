import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/central-axis/definition.ts';
import { cameras, geometry, interpolate } from '../../../src/charts/central-axis/geometry.ts';
import type { AxisMarks, AxisView, Monument } from '../../../src/charts/central-axis/marks.ts';
import { boxOf, overlap, type Box } from '../../../src/charts/shared/label.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const views = Object.keys(cameras) as AxisView[];

/** A monument's box on the stage, pixels. */
function onStage({ x, y, half, height }: Monument, { window, camera }: AxisMarks): Box {
  const unit = window.height / camera.height;
  const at = (px: number, py: number) => [
    window.x + window.width / 2 + (px - camera.x) * unit,
    window.y + window.height / 2 + (py - camera.y) * unit,
  ];
  const [left, top] = at(x - half, y - height) as [number, number];
  const [right, bottom] = at(x + half, y) as [number, number];
  return { left, right, top, bottom };
}

describe('the scroll', () => {
  it('is to scale along the axis', () => {
    const lats = new Map([...dataset.axis.values()].map(({ name, lat }) => [name.zh, lat]));
    const known = data.places.filter((place) => lats.has(place.zh));
    const [first, last] = [known[0]!, known.at(-1)!];
    const perDegree = (last.y - first.y) / (lats.get(last.zh)! - lats.get(first.zh)!);
    for (const place of known)
      expect(
        Math.abs((lats.get(place.zh)! - lats.get(first.zh)!) * perDegree - (place.y - first.y)),
        place.zh,
      ).toBeLessThan(1.5);
  });

  it('has the two towers about the place that the report’s record gives them', () => {
    const [bell, drum] = ['bell-tower', 'drum-tower'].map((id) => dataset.axis.get(id)!);
    expect((bell!.lat + drum!.lat) / 2).toBeCloseTo(dataset.places.get('bell-drum-towers')!.lat, 3);
  });

  it('puts every monument on its side of the axis, north before south', () => {
    const x = (name: string) => data.places.find((place) => place.zh === name)!.x;
    expect(x('太庙')).toBe(-x('社稷坛'));
    expect([x('太庙'), x('天坛')].every((each) => each > 0)).toBe(true);
    expect(x('先农坛')).toBeLessThan(0);
    const ys = data.places.map((place) => place.y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('draws in ink what the report names, and only that', () => {
    const named = data.places.filter((place) => place.named).map((place) => place.zh);
    expect(named).toEqual(['', '钟鼓楼', '社稷坛', '太庙', '先农坛']);
  });

  it('says that the lengths are derived and about', () => {
    for (const view of ['whole', 'south'] as const) {
      expect(data.says[view].zh.number![0]).toMatch(/^约/);
      expect(data.says[view].zh.lines.join()).toContain('推算');
      expect(data.says[view].en.lines.join()).toContain('derived');
    }
    expect(data.says.whole.zh.number).toEqual(['约7.8', '公里']);
  });
});

describe('every view', () => {
  it('is red in one thing', () => {
    for (const view of views) {
      const { focus } = geometry(data, view, frame(680, 640));
      expect(Object.entries(focus).filter(([, reached]) => reached > 0)).toEqual([[view, 1]]);
    }
  });

  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of everyStage)
      for (const view of views)
        it(`${view} keeps its words apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const marks = geometry(data, view, frame(width, height, lang));
          const boxes = marks.words.map((word) => ({ word, box: boxOf(word, frame(width, height)) }));
          boxes.forEach(({ word, box }, i) => {
            expect(word.size).toBeGreaterThanOrEqual(12);
            expect(box.left, word.text).toBeGreaterThanOrEqual(0);
            expect(box.right, word.text).toBeLessThanOrEqual(width);
            expect(box.top, word.text).toBeGreaterThanOrEqual(0);
            expect(box.bottom, word.text).toBeLessThanOrEqual(height);
            for (const other of boxes.slice(i + 1))
              expect(overlap(box, other.box), `${word.text} on ${other.word.text}`).toBe(false);
            if (word.ax === undefined || view === 'heritage') return;
            for (const monument of marks.monuments)
              expect(overlap(box, onStage(monument, marks)), `${word.text} on ${monument.zh}`).toBe(false);
          });
        });

  it('shows whole what it is about, with its name', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const [width, height] of everyStage)
        for (const view of ['altars', 'agriculture'] as const) {
          const marks = geometry(data, view, frame(width, height, lang));
          const { window } = marks;
          for (const monument of marks.monuments.filter((each) => each.about === view)) {
            const box = onStage(monument, marks);
            expect(box.left).toBeGreaterThanOrEqual(window.x);
            expect(box.right).toBeLessThanOrEqual(window.x + window.width);
            expect(box.top).toBeGreaterThanOrEqual(window.y);
            expect(box.bottom).toBeLessThanOrEqual(window.y + window.height);
            const name = marks.words.find((word) => word.text === monument[lang]);
            expect(name?.look, `${monument.en} at ${width}`).toContain('one');
          }
        }
  });

  it('draws as many seals as there are sites, across the stage', () => {
    expect(data.sites).toBe(dataset.figures.get('world-heritage-sites')!.value);
    for (const [width, height] of everyStage) {
      const { seals } = geometry(data, 'heritage', frame(width, height));
      expect(seals.x + seals.width).toBeLessThan(width);
      expect(seals.x - 1.12 * seals.width * (seals.count - 1)).toBeGreaterThan(0);
      expect(seals.y + seals.height).toBeLessThan(height);
    }
  });
});

describe('the way between two views', () => {
  const from = geometry(data, 'whole', frame(680, 640));
  const to = geometry(data, 'altars', frame(680, 640));
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    for (const key of ['camera', 'window', 'focus', 'words'] as const) {
      expect(at(0)[key]).toEqual(from[key]);
      expect(at(1)[key]).toEqual(to[key]);
    }
  });

  it('zooms evenly: halfway the scale is the mean of ratios', () => {
    expect(at(0.5).camera.height).toBeCloseTo(Math.sqrt(from.camera.height * to.camera.height), 6);
    expect(at(0.5).focus).toMatchObject({ whole: 0.5, altars: 0.5 });
  });

  it('goes evenly too where the scale stays', () => {
    const heritage = geometry(data, 'heritage', frame(680, 640));
    const half = interpolate(from, heritage)(0.5);
    expect(half.window.width).toBeCloseTo((from.window.width + heritage.window.width) / 2, 6);
    expect(Number.isFinite(half.camera.x)).toBe(true);
  });
});
