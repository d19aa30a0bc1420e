import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/road-index/definition.ts';
import { geometry, interpolate } from '../../../src/charts/road-index/geometry.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (view: string, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const heightOf = (marks: ReturnType<typeof at>, key: string) =>
  marks.ticks.find((tick) => tick.key === key)!.y;

describe('the ruler', () => {
  it('stands from zero to ten in even steps, all of it in sight', () => {
    for (const [width, height] of stageSizes) {
      const marks = at('scale', width, height);
      const step = heightOf(marks, '0') - heightOf(marks, '1');
      for (let value = 0; value <= 10; value += 1)
        expect(heightOf(marks, '0') - heightOf(marks, String(value))).toBeCloseTo(step * value, 6);
      expect(heightOf(marks, '10')).toBeGreaterThan(0);
      expect(heightOf(marks, '0')).toBeLessThan(height);
      expect(marks.lane.dash).toBeCloseTo(step * 0.05, 6);
    }
  });

  it('shows the change as small as it is, and near by as the same part of a point', () => {
    for (const view of definition.views) {
      const marks = at(view, 640, 680);
      const point = (heightOf(marks, '6') - heightOf(marks, '7')) as number;
      const [before, now] = marks.gates;
      expect((now!.y - before!.y) / point).toBeCloseTo(0.24, 6);
      expect(marks.fall.digits).toBe('0.24');
    }
  });

  it('says beside the earlier value that its year is not stated', () => {
    const [before, now] = at('scale', 640, 680).gates;
    expect(before!.state).toBe('before');
    expect(before!.notes.join()).toContain('未写明');
    expect(now!.state).toBe('one');
  });
});

describe('the picture', () => {
  it('keeps both values and their words inside the frame and off the road at every size', () => {
    for (const view of definition.views)
      for (const [width, height] of stageSizes)
        for (const lang of ['zh', 'en'] as const) {
          const marks = at(view, width, height, lang);
          const room = marks.road.left - 12;
          for (const gate of marks.gates) {
            expect(gate.y - marks.type.digits).toBeGreaterThan(0);
            expect(gate.y + marks.type.note * 3).toBeLessThan(height);
            // Serif numerals are half an em wide, the point a quarter.
            expect(marks.type.digits * 1.8).toBeLessThan(room);
            for (const note of gate.notes)
              expect(measureText(note, marks.type.note), note).toBeLessThan(room);
          }
          for (const line of marks.title)
            expect(marks.gates[0]!.x1 + measureText(line, marks.type.note)).toBeLessThan(marks.road.left);
          expect(marks.aside + measureText(marks.derived, marks.type.note)).toBeLessThan(width);
          expect(marks.derived).not.toBe('');
        }
  });
});

describe('the camera', () => {
  const [from, to] = [at('scale', 640, 680), at('close', 640, 680)];
  const move = interpolate(from, to);

  it('begins far and ends near', () => {
    expect(move(0)).toEqual(from);
    expect(move(1)).toEqual(to);
  });

  it('comes nearer by the same factor in equal times', () => {
    expect(move(0.5).span / from.span).toBeCloseTo(to.span / move(0.5).span, 6);
  });

  it('moves every mark with the ruler', () => {
    for (const t of [0.25, 0.5, 0.75]) {
      const marks = move(t);
      const point = heightOf(marks, '6') - heightOf(marks, '7');
      expect((heightOf(marks, '6') - marks.gates[1]!.y) / point).toBeCloseTo(0.08, 6);
      expect((680 * 0.9) / point).toBeGreaterThan(to.span);
    }
  });
});
