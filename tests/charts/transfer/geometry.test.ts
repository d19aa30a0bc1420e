import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/transfer/definition.ts';
import { geometry, interpolate } from '../../../src/charts/transfer/geometry.ts';
import { thresholdM } from '../../../src/charts/transfer/labels.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (view: string, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
type Marks = ReturnType<typeof at>;
const within = ({ dots, circle }: Marks) =>
  dots.filter((dot) => Math.hypot(dot.x - circle.x, dot.y - circle.y) + dot.radius < circle.radius);
const beyond = ({ dots, circle }: Marks) =>
  dots.filter((dot) => Math.hypot(dot.x - circle.x, dot.y - circle.y) - dot.radius > circle.radius);

describe('the hundred dots', () => {
  it('lie within the circle as many as there are per cent, the others clearly outside', () => {
    for (const [width, height] of stageSizes) {
      const [now, planned] = [at('now', width, height), at('planned', width, height)];
      expect([within(now).length, beyond(now).length]).toEqual([88, 12]);
      expect([within(planned).length, beyond(planned).length]).toEqual([90, 10]);
    }
  });

  it('show as promised only those that the plan brings in', () => {
    const planned = at('planned', 640, 680).dots.filter((dot) => dot.state === 'planned');
    expect(planned.map(({ key }) => key)).toEqual(['88', '89']);
    expect(at('now', 640, 680).dots.some((dot) => dot.state === 'planned')).toBe(false);
  });

  it('never cover one another or the exit', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes) {
        const { dots, circle, plate } = at(view, width, height);
        for (const [i, a] of dots.entries()) {
          expect(Math.hypot(a.x - circle.x, a.y - circle.y)).toBeGreaterThan(plate + a.radius * 0.5);
          for (const b of dots.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
        }
      }
  });
});

describe('the circle', () => {
  it('has the radius that the indicator names, on the scale of the bar', () => {
    expect(data.now.phrase).toContain(`${thresholdM}米内`);
    const { circle, scale } = at('now', 640, 680);
    expect((scale.x2 - scale.x1) / circle.radius).toBeCloseTo(10 / thresholdM, 10);
  });

  it('is named in the words of the report', () => {
    const name = at('now', 640, 680).labels.find(({ key }) => key === 'name')!.text;
    expect(data.now.phrase.startsWith(name)).toBe(true);
    expect(data.planned.phrase.startsWith(name)).toBe(true);
  });
});

describe('the picture', () => {
  it('keeps dots and words inside the frame at every size', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes)
        for (const lang of ['zh', 'en'] as const) {
          const { dots, labels } = at(view, width, height, lang);
          for (const { x, y, radius } of dots) {
            expect(x - radius).toBeGreaterThanOrEqual(0);
            expect(x + radius).toBeLessThanOrEqual(width);
            expect(y - radius).toBeGreaterThanOrEqual(0);
            expect(y + radius).toBeLessThanOrEqual(height - 20);
          }
          for (const { x, y, text, size, anchor } of labels) {
            const length = measureText(text, size);
            const left = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
            expect(left, text).toBeGreaterThanOrEqual(0);
            expect(left + length, text).toBeLessThanOrEqual(width);
            expect(y - size * 0.9, text).toBeGreaterThanOrEqual(0);
            expect(y, text).toBeLessThan(height);
          }
        }
  });
});

describe('the way from now to the plan', () => {
  const [from, to] = [at('now', 640, 680), at('planned', 640, 680)];

  it('begins with the one and ends with the other', () => {
    expect(interpolate(from, to)(0)).toEqual(from);
    expect(interpolate(from, to)(1)).toEqual(to);
  });

  it('brings two dots half-way in by half the time and moves no other', () => {
    const half = interpolate(from, to)(0.5);
    const moved = half.dots.filter((dot, i) => dot.x !== from.dots[i]!.x);
    expect(moved.map(({ key }) => key)).toEqual(['88', '89']);
    expect(moved[0]!.x).toBeCloseTo((from.dots[88]!.x + to.dots[88]!.x) / 2);
  });
});
