import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/science-field/definition.ts';
import { geometry, interpolate } from '../../../src/charts/science-field/geometry.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { langs } from '../../../src/model/types.ts';
import { frame } from '../../helpers/frame.ts';

const { figures } = loadDataset();
const data = definition.select(loadDataset());
const at = (view: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const valueOf = (id: string) => lookup(figures, id, 'figures').value;

describe('the dots', () => {
  it('are as many as the report counts', () => {
    expect(at('models').dots).toHaveLength(valueOf('ai-models-registered'));
    expect(at('facilities').dots).toHaveLength(valueOf('huairou-facilities'));
    expect(at('researchers').dots).toHaveLength(valueOf('cited-researchers'));
  });

  it('of the awards are red for the city’s and dashed for the others, whose number is derived', () => {
    const { dots } = at('awards');
    expect(dots).toHaveLength(lookup(figures, 'science-awards', 'figures').derived!.value);
    expect(dots.filter(({ red }) => red === 1)).toHaveLength(valueOf('science-awards'));
    expect(dots.every(({ red, dashed }) => red + dashed === 1)).toBe(true);
    const share = (100 * valueOf('science-awards')) / dots.length;
    expect(share).toBeCloseTo(valueOf('science-awards-share'), 1);
  });

  it('of the awards take areas in proportion: the city’s are the heart of the disc', () => {
    const { dots } = at('awards');
    const middle = (axis: 'x' | 'y') => dots.reduce((sum, dot) => sum + dot[axis], 0) / dots.length;
    const away = dots.map(({ x, y }) => Math.hypot(x - middle('x'), y - middle('y')));
    const heart = Math.max(...away.slice(0, 58));
    expect(heart / Math.max(...away)).toBeCloseTo(Math.sqrt(0.287), 1);
    expect(Math.min(...away.slice(60))).toBeGreaterThan(heart * 0.95);
  });

  it.each(definition.views)(
    'of %s stay inside the frame, off the words and apart, and so do the words',
    (view) => {
      for (const [width, height] of [
        [280, 260],
        [358, 380],
        [480, 451],
        [680, 640],
        [1280, 720],
        [1920, 900],
      ] as const)
        for (const lang of langs) {
          const { dots, rows } = at(view, width, height, lang);
          const boxes = rows.map(({ x, y, size, text, unit }) => ({
            right: x + measureText(text, size) + measureText(unit, size * 0.36),
            top: y - size * 0.8,
            bottom: y + size * 0.15,
          }));
          for (const [i, { right, top, bottom }] of boxes.entries()) {
            expect(right, rows[i]!.text).toBeLessThanOrEqual(width);
            expect(top).toBeGreaterThanOrEqual(i === 0 ? 0 : boxes[i - 1]!.bottom);
            expect(bottom).toBeLessThanOrEqual(height);
            expect(rows[i]!.size).toBeGreaterThanOrEqual(12);
          }
          for (const [i, { x, y, radius }] of dots.entries()) {
            expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(radius);
            for (const { right, top, bottom } of boxes)
              expect(x - radius > right || y - radius > bottom || y + radius < top).toBe(true);
            for (const other of dots.slice(i + 1, view === 'researchers' ? i + 60 : undefined))
              expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius * 1.8);
          }
        }
    },
  );
});

describe('the words', () => {
  it('say in every view what one dot is', () => {
    for (const view of definition.views) {
      expect(data[view].zh.notes.join('')).toContain('一点为一');
      expect(data[view].en.notes.join(' ')).toContain('one dot is one');
    }
    expect(data.researchers.zh.notes.join('')).toContain('不是一个人');
  });

  it('say that the number of awards in the country is derived', () => {
    expect(data.awards.zh.notes.join('')).toContain('全国共约202项（推算）');
    expect(data.awards.zh.name.join('')).toContain('占全国28.7%');
  });

  it('name no view that is not there', () => {
    expect(definition.parseView('no-such-view')).toBeNull();
  });
});

describe('the way from one count to another', () => {
  const [from, to] = [at('awards'), at('facilities')];
  const move = interpolate(from, to);

  it('begins with the one and ends with the other', () => {
    expect(move(0)).toEqual(from);
    expect(move(1)).toEqual(to);
  });

  it('keeps a dot the same dot: half-way in place and colour, while others fade', () => {
    const find = (marks: typeof from, key: string) => marks.dots.find((dot) => dot.key === key)!;
    const half = move(0.5);
    expect(find(half, '7').x).toBeCloseTo((find(from, '7').x + find(to, '7').x) / 2);
    expect([find(half, '7').red, find(half, '7').opacity]).toEqual([0.5, 1]);
    expect(find(half, '100').opacity).toBe(0.5);
  });
});
