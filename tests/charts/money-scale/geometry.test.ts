import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/money-scale/definition.ts';
import { promiseViews, views } from '../../../src/charts/money-scale/picture.ts';
import { geometry, interpolate } from '../../../src/charts/money-scale/geometry.ts';
import { boxOf, overlap, type Label } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const records = definition.figures.slice(0, 7).map((id) => dataset.figures.get(id)!);
const langs = ['zh', 'en'] as const;
const sumViews = Object.keys(views);
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
    for (const view of sumViews)
      for (const [width, height] of everyStage) {
        const marks = at(view, width, height);
        const { side, fringe } = square(marks, data.sums[views[view]!.last]!.id);
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
    for (const view of sumViews) {
      const red = at(view).squares.filter((each) => each.red > 0);
      expect(red.map(({ key }) => key)).toEqual([view === 'all' ? 'arrears' : view]);
    }
    expect(square(at('all', 358, 380), 'arrears').side).toBeGreaterThan(4);
  });
});

describe('the words', () => {
  it('say each sum with its qualifier, and multiples as computed bounds', () => {
    for (const view of sumViews.filter((each) => each !== 'all')) {
      const figure = records[views[view]!.one]!;
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

describe('the promises for 2025', () => {
  const promise = dataset.promises.get('private-capital-projects')!;
  const figure = (id: string) => dataset.figures.get(id)!;
  const cell = records[0]!.value;
  const area = (marks: Marks, id: string, share = 1) =>
    ((square(marks, id).side * share) / marks.scale) ** 2 * cell;
  const largest = (marks: Marks) =>
    Math.max(...square(marks, 'known').rings!.flatMap(([share, , look]) => (look === 'one' ? share : [])));

  it('have squares as large as their sums, of the scale of 2024’s, at every size', () => {
    for (const view of promiseViews)
      for (const [width, height] of everyStage) {
        const marks = at(view, width, height);
        expect(area(marks, 'offered') / 2.7e11).toBeCloseTo(1, 6);
        expect(area(marks, 'arrears')).toBeCloseTo(cell, 3);
        const floor = view === '2025' ? 'promised' : 'known';
        expect(area(marks, floor) / figure('private-capital-projects-2025').value).toBeCloseTo(1, 4);
        expect(area(marks, 'subcentre') / figure('subcentre-investment-2025').value).toBeCloseTo(1, 4);
      }
  });

  it('have a red square as large as what the later report says, its edge as soft as its word', () => {
    const marks = at('2025;known=today');
    expect(promise.outcome!.qualifier).toBe('about');
    const soft = largest(marks);
    expect(area(marks, 'known', soft / 1.012) / promise.outcome!.value).toBeCloseTo(1, 3);
    expect(square(at('2025'), 'promised').rings!.some(([, , look]) => look === 'one')).toBe(false);
    expect(at('2025').squares.some(({ key }) => key === 'known')).toBe(false);
  });

  it('are outlined: a floor closed below and open above, an order of magnitude closed nowhere', () => {
    const floor = square(at('2025'), 'promised').rings!;
    expect(figure('private-capital-projects-2025').qualifier).toBe('at-least');
    expect(floor.filter(([, seen]) => seen === 1)).toEqual([[1, 1]]);
    expect(Math.min(...floor.map(([share]) => share))).toBe(1);
    const order = square(at('2025'), 'subcentre').rings!;
    expect(order.every(([, seen]) => seen < 1)).toBe(true);
    const shares = order.map(([share]) => share - 1);
    expect(Math.min(...shares)).toBeCloseTo(-Math.max(...shares), 6);
  });

  it('leave only the sum of 2024 and the cell of all the sums that were done', () => {
    for (const view of promiseViews) {
      const done = at(view).squares.filter(({ opacity, rings }) => opacity > 0 && !rings);
      expect(done.map(({ key }) => key)).toEqual(['offered', 'arrears']);
      expect(done.every(({ red }) => red === 0)).toBe(true);
    }
  });

  it('stand clear of each other, on the stage', () => {
    for (const view of promiseViews)
      for (const [width, height] of everyStage) {
        const { squares, window } = at(view, width, height);
        const seen = squares.filter(({ opacity, key }) => opacity > 0 && key !== 'arrears');
        const spans = seen
          .map(({ x, side, rings, fringe }) => {
            const half = (side * Math.max(1, ...(rings ?? []).map(([share]) => share))) / 2 + fringe;
            return [window.width / 2 + x - half, window.width / 2 + x + half] as const;
          })
          .sort((a, b) => a[0] - b[0]);
        expect(spans[0]![0]).toBeGreaterThan(0);
        expect(spans.at(-1)![1]).toBeLessThan(window.width);
        for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThan(spans[i - 1]![1]);
      }
  });

  it('print no difference and no judgement, and say that nothing is invested', () => {
    expect([promise.comparable, promise.difference]).toEqual(['same', false]);
    for (const view of promiseViews)
      for (const lang of langs) {
        const alt = definition.alt(data, view, lang);
        const said = [alt, ...seen(at(view, 680, 640, lang)).map(({ text }) => text)].join(' ');
        expect(said).not.toMatch(/完成|达标|超额|相差|减少|少了|met\b|missed|exceed|fell|less by|万亿/);
        expect(alt).toMatch(/不是已投入的钱|not money invested/);
        expect(alt).toMatch(/量级|magnitude/);
        for (const id of [
          'private-capital-offered',
          'private-capital-projects-2025',
          'subcentre-investment-2025',
        ])
          expect(alt).toContain(formatFigure(figure(id), lang));
        expect(/2026/.test(said)).toBe(view !== '2025');
        expect(said.includes(formatFigure(promise.outcome!, lang))).toBe(view !== '2025');
        expect(definition.table(data, view, lang, dataset).rows).toHaveLength(view === '2025' ? 3 : 4);
      }
  });

  it('move out of the picture of 2024: the square of what was offered goes aside and keeps its scale', () => {
    const [from, to] = [at('offered'), at('2025')];
    const half = interpolate(from, to)(0.5);
    for (const id of ['offered', 'arrears']) {
      const { side, cells, x, opacity } = square(half, id);
      expect(side / cells).toBeCloseTo(half.scale, 6);
      expect(x).toBeLessThan(0);
      expect(opacity).toBe(1);
    }
    expect(interpolate(from, to)(0)).toEqual(from);
    expect(interpolate(from, to)(1)).toEqual(to);
    const later = interpolate(to, at('2025;known=today'))(0.5);
    expect([square(later, 'promised').opacity, square(later, 'known').opacity]).toEqual([0.5, 0.5]);
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
    expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThanOrEqual(1300);
  });
});
