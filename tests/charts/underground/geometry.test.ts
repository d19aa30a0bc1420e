import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/underground/definition.ts';
import {
  geometry,
  interpolate,
  type Point,
  type UndergroundMarks,
} from '../../../src/charts/underground/geometry.ts';
import { folded } from '../../../src/charts/underground/pipe.ts';
import { headUnit } from '../../../src/charts/shared/head.ts';
import { boxOfUnit } from '../../helpers/unit-box.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import type { Lang } from '../../../src/model/types.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const value = (id: string) => dataset.figures.get(id)!.value;
const viewOf = (raw: string) => definition.parseView(raw)!;
const of = (raw: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, viewOf(raw), frame(width, height, lang));
const allViews = definition.views.flatMap((view) => [view, `${view};known=today`]);
const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0);
const stroke = ({ strokes }: UndergroundMarks, key: string) => strokes.find((each) => each.key === key)!;

describe('the folded pipe', () => {
  it('is as long as the record says, on one scale', () => {
    for (const [width, height] of everyStage) {
      const { points, perKm } = folded(data.pipes, 0, width, 0, height / 20);
      expect(lengthOf(points.map(({ at }) => at)) / perKm / value('old-pipes-2025')).toBeCloseTo(1, 2);
      points.forEach(({ km }, i) => {
        if (i) expect(km).toBeGreaterThanOrEqual(points[i - 1]!.km - 1e-9);
      });
      expect(points.at(-1)!.km).toBeCloseTo(value('old-pipes-2025'), 6);
    }
  });

  it('has a joint every hundred kilometres and at both ends, each on the pipe', () => {
    const { joints, pipe } = of('pipes');
    expect(joints).toHaveLength(value('old-pipes-2025') / 100 + 1);
    for (const [x, y] of joints) expect(pipe.some((point) => point[0] === x && point[1] === y)).toBe(true);
    expect(new Set(joints.map(String)).size).toBe(joints.length);
  });
});

describe('the straight pipe', () => {
  it('lies on one scale with the metro, from the same nought, and is the longer', () => {
    for (const [width, height] of everyStage) {
      const marks = of('straight', width, height);
      const [start, , end] = stroke(marks, 'metro').at as [number, number, number];
      const perKm = (end - start) / value('metro-length-total');
      expect(marks.pipe[0]![0]).toBeCloseTo(start, 6);
      expect((marks.pipe.at(-1)![0] - start) / perKm).toBeCloseTo(value('old-pipes-2025'), 6);
      marks.joints.forEach(([x], i) => expect((x - start) / perKm).toBeCloseTo(i * 100, 6));
      expect(new Set(marks.pipe.map(([, y]) => y)).size).toBe(1);
    }
  });

  it('is the only thing the metro is drawn beside', () => {
    expect(stroke(of('pipes'), 'metro')).toBeUndefined();
    expect(stroke(of('flood'), 'metro')).toBeUndefined();
  });
});

describe('the puddles', () => {
  it('are as many as the record says, all alike, each between houses', () => {
    for (const [width, height] of everyStage) {
      const { puddles, houses } = of('flood', width, height);
      expect(puddles).toHaveLength(value('flood-spots-2025'));
      expect(new Set(puddles.map((each) => `${each.width} ${each.height}`)).size).toBe(1);
      for (const puddle of puddles)
        for (const house of houses.filter(({ y }) => y === puddle.y))
          expect(Math.abs(house.x - puddle.x)).toBeGreaterThan((house.width * 1.1 + puddle.width) / 2);
    }
  });
});

describe('what is said', () => {
  const alt = (view: string, lang: Lang) => definition.alt(data, viewOf(view), lang);

  it('does not part the pipes, and does not place the puddles', () => {
    expect(data.words.zh.pipes.join()).toContain('没有按供水、供电、燃气、供热分列');
    expect(data.words.zh.flood.join()).toContain('报告没有说在哪里');
    expect(data.words.en.flood.join()).toContain('does not say where');
  });

  it('compares with the metro alone, says when that was, and prints no difference', () => {
    expect(alt('straight', 'zh')).toBe(
      '要改造的老旧管线：1000公里，比全部地铁还长。全部地铁，2024年底：879公里。',
    );
    const printed = allViews.map((view) => alt(view, 'zh') + alt(view, 'en')).join();
    expect(printed + JSON.stringify(data.words)).not.toMatch(/121|相差|更多|完成|达标|\bmet\b|missed|fail/);
  });

  it('knows of no later number, and says so only where it is asked for', () => {
    for (const view of definition.views) {
      expect(alt(view, 'zh')).not.toContain('后来');
      expect(alt(`${view};known=today`, 'zh')).toContain('后来的报告没有给出对应的数');
      expect(of(`${view};known=today`).words.map(({ text }) => text)).toContain('后来的报告没有给出对应的数');
    }
  });

  it('names a view or none', () => {
    expect(definition.parseView('pipes;known=later')).toBeNull();
    expect(definition.parseView('gas')).toBeNull();
  });
});

describe('every view', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of everyStage)
      for (const view of allViews)
        it(`${view} keeps words and marks apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const { words, pipe, bore, opacity, houses, puddles, strokes, earth } = of(
            view,
            width,
            height,
            lang,
          );
          const around = (xs: readonly number[], ys: readonly number[], half: number): Box => ({
            left: Math.min(...xs) - half,
            right: Math.max(...xs) + half,
            top: Math.min(...ys) - half,
            bottom: Math.max(...ys) + half,
          });
          const texts = words.map((word) => boxOfUnit(word, headUnit(word.size)));
          const marks = [
            ...houses.map(({ x, y, width: w }) => around([x - w * 0.54, x + w * 0.54], [y - w * 1.15, y], 0)),
            ...puddles.map(({ x, y, width: w, height: h }) => around([x - w / 2, x + w / 2], [y, y + h], 1)),
            ...strokes
              .filter(({ key }) => key !== 'ruler')
              .map(({ at, width: w, key }) =>
                around(
                  at.filter((_, i) => i % 2 === 0),
                  at.filter((_, i) => i % 2),
                  key === 'metro' ? 0 : w / 2,
                ),
              ),
            ...(opacity
              ? [
                  around(
                    pipe.map(([x]) => x),
                    pipe.map(([, y]) => y),
                    bore / 2,
                  ),
                ]
              : []),
          ];
          for (const { left, right, top, bottom } of [...texts, ...marks]) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
          }
          for (const { y, height: deep } of earth) expect(y + deep).toBeLessThanOrEqual(height + 1e-6);
          for (const [i, box] of texts.entries()) {
            expect(words[i]!.size).toBeGreaterThanOrEqual(12);
            for (const other of [...texts.slice(i + 1), ...marks])
              expect(overlap(box, other), words[i]!.text).toBe(false);
          }
          expect(bore).toBeGreaterThan(opacity ? 3 : 0);
        });
});

describe('the way between two views', () => {
  it('begins at the first and ends at the second', () => {
    for (const [from, to] of [
      ['pipes', 'straight'],
      ['straight', 'flood'],
      ['flood', 'pipes'],
    ] as const) {
      const at = interpolate(of(from), of(to));
      expect(at(0)).toEqual(of(from));
      expect(at(1)).toEqual(of(to));
    }
  });

  it('pulls the pipe straight from every point of it, thin on the way', () => {
    const [from, to] = [of('pipes'), of('straight')];
    const half = interpolate(from, to)(0.5);
    expect(half.pipe).toHaveLength(from.pipe.length);
    half.pipe.forEach(([x], i) => expect(x).toBeCloseTo((from.pipe[i]![0] + to.pipe[i]![0]) / 2, 6));
    expect(half.bore).toBeLessThan(from.bore / 2);
  });

  it('lets the pipe fade where it lies, and moves every house', () => {
    const [from, to] = [of('straight'), of('flood')];
    const half = interpolate(from, to)(0.5);
    expect(half.pipe).toEqual(from.pipe);
    expect(half.opacity).toBe(0.5);
    half.houses.forEach(({ x }, i) => expect(x).toBeCloseTo((from.houses[i]!.x + to.houses[i]!.x) / 2, 6));
  });
});
