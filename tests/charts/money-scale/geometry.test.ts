import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/money-scale/definition.ts';
import { geometry, interpolate } from '../../../src/charts/money-scale/geometry.ts';
import { boxOf, overlap, type Label } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const records = definition.figures.map((id) => dataset.figures.get(id)!);
const langs = ['zh', 'en'] as const;
const at = (view: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
type Marks = ReturnType<typeof at>;
const square = (marks: Marks, id: string) => marks.squares.find(({ key }) => key === id)!;
/** All words that are seen, in the frame's coordinates. */
const seen = ({ labels, inner, window }: Marks): Label[] => [
  ...labels,
  ...inner
    .filter(({ opacity }) => opacity > 0)
    .map((label) => ({
      ...label,
      x: label.x + window.x + window.width / 2,
      y: label.y + window.y + window.height,
    })),
];

describe('the squares', () => {
  it('have areas in proportion to the sums, in every view and at every size', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage) {
        const marks = at(view, width, height);
        data.sums.forEach(({ id }, i) => {
          expect((square(marks, id).side / marks.scale) ** 2).toBeCloseTo(
            records[i]!.value / records[0]!.value,
            6,
          );
        });
      }
  });

  it('let the newest fill the stage, and keep its open edge in sight', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage) {
        const marks = at(view, width, height);
        const { side, fringe } = square(marks, data.sums[definition.parseView(view)!.last]!.id);
        expect(side + 2 * fringe).toBeLessThanOrEqual(marks.window.width);
        expect(side + fringe).toBeLessThanOrEqual(marks.window.height);
        expect(side, `${view} ${width}×${height}`).toBeGreaterThan(Math.min(width, height) * 0.5);
      }
  });

  it('are drawn from the larger to the smaller, those to come unseen', () => {
    const { squares } = at('relief');
    expect(squares.map(({ side }) => side)).toEqual(squares.map(({ side }) => side).sort((a, b) => b - a));
    expect(squares.map(({ opacity }) => opacity)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('have an open edge where the report says more than, and there only', () => {
    const open = at('all').squares.filter(({ fringe }) => fringe > 0);
    expect(open.map(({ key }) => key)).toEqual(['trade', 'offered', 'relief']);
  });

  it('have one accent: the newest, and at last the first, still to be seen on a phone', () => {
    for (const view of definition.views) {
      const red = at(view).squares.filter((each) => each.red > 0);
      expect(red.map(({ key }) => key)).toEqual([view === 'all' ? 'arrears' : view]);
    }
    expect(square(at('all', 358, 380), 'arrears').side).toBeGreaterThan(4);
  });
});

describe('the words', () => {
  it('say each sum with its qualifier, and multiples as computed bounds', () => {
    for (const view of definition.views.filter((each) => each !== 'all')) {
      const figure = records[definition.parseView(view)!.one]!;
      for (const lang of langs) {
        const texts = at(view, 680, 640, lang).labels.map(({ text }) => text);
        expect(texts).toContain(formatFigure(figure, lang));
      }
    }
    expect(data.sums.slice(1).map(({ times }) => times.zh)).toEqual([
      '前一块的约22倍（推算）',
      '前一块的5.2倍以上（推算）',
      '前一块的1.39倍以内（推算）',
      '前一块的1.29倍以上（推算）',
      '前一块的3.2倍以内（推算）',
      '前一块的4.2倍以上（推算）',
    ]);
    expect(data.range.zh).toContain('2790倍以上（推算）');
  });

  it('say of the offered projects that they are no investment', () => {
    for (const lang of langs)
      expect(definition.alt(data, definition.parseView('offered')!, lang)).toMatch(/不是投入|not invested/);
  });

  it('are neither cut nor laid over each other, at any size and in either language', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage)
        for (const lang of langs) {
          const here = `${view} ${width}×${height} ${lang}`;
          const marks = at(view, width, height, lang);
          const labels = seen(marks);
          const boxes = labels.map((label) => boxOf(label, frame(width, height)));
          boxes.forEach((box, i) => {
            const { text } = labels[i]!;
            expect(labels[i]!.size, here).toBeGreaterThanOrEqual(12);
            expect(box.left, `${here} ${text}`).toBeGreaterThanOrEqual(2);
            expect(box.right, `${here} ${text}`).toBeLessThanOrEqual(width - 2);
            expect(box.top, `${here} ${text}`).toBeGreaterThanOrEqual(0);
            expect(box.bottom, `${here} ${text}`).toBeLessThanOrEqual(height);
            boxes.slice(i + 1).forEach((other, j) => {
              expect(overlap(box, other), `${here} ${text} / ${labels[i + 1 + j]!.text}`).toBe(false);
            });
          });
        }
  });

  it('stand inside of their squares', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage)
        for (const lang of langs) {
          const marks = at(view, width, height, lang);
          for (const label of marks.inner.filter(({ opacity }) => opacity > 0)) {
            const box = boxOf(label, frame(width, height));
            const { side } = square(marks, label.key);
            expect(box.right - box.left, label.text).toBeLessThan(side);
            expect(box.top).toBeGreaterThan(-side);
          }
        }
  });
});

describe('the camera', () => {
  const [from, to] = [at('spending'), at('trade')];
  const move = interpolate(from, to);

  it('begins near and ends far', () => {
    expect(move(0)).toEqual(from);
    expect(move(1)).toEqual(to);
  });

  it('draws back by the same factor in equal times, all squares as one', () => {
    expect(move(0.5).scale).toBeCloseTo(Math.sqrt(from.scale * to.scale), 9);
    for (const t of [0.25, 0.5, 0.75]) {
      const marks = move(t);
      for (const each of marks.squares) expect(each.side / each.cells).toBeCloseTo(marks.scale, 6);
    }
  });

  it('never shows two headings in one place', () => {
    for (const t of [0.2, 0.5, 0.8]) {
      const headings = move(t).labels.filter(({ opacity, key }) => opacity > 0 && key.endsWith('said'));
      expect(headings.length).toBeLessThanOrEqual(1);
    }
  });

  it('comes back the way it went, and keeps still where only the accent changes', () => {
    expect(interpolate(to, from)(0.5).scale).toBeCloseTo(move(0.5).scale, 9);
    const all = at('all');
    expect(all.scale).toBe(to.scale);
    expect(interpolate(to, all)(0.5).squares.map(({ side }) => side)).toEqual(
      to.squares.map(({ side }) => side),
    );
  });
});

describe('what is sent', () => {
  it('stays small', () => {
    expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThanOrEqual(800);
  });
});
