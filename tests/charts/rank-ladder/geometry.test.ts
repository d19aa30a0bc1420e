import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/rank-ladder/definition.ts';
import { geometry, interpolate, type RankView } from '../../../src/charts/rank-ladder/geometry.ts';
import { boxOf, overlap, type Box, type Label } from '../../../src/charts/shared/label.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const figure = (id: string) => dataset.figures.get(id)!;
const langs = ['zh', 'en'] as const;
const at = (view: RankView, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, view, frame(width, height, lang));
/** The room a label takes; what is carved runs down its stone. */
const room = (label: Label): Box => {
  if (!label.look.includes('up')) return boxOf(label, frame(1, 1));
  const { x, y, size, text, anchor } = label;
  const long = measureText(text, size);
  const top = anchor === 'middle' ? y - long / 2 : y;
  return { left: x - size / 2, right: x + size / 2, top, bottom: top + long };
};
const texts = (labels: readonly Label[]) => labels.map(({ text }) => text);

describe('the wall', () => {
  it('has a step a rank, all of one height, the first at the top', () => {
    for (const view of ['tianzhu', 'heritage'] as const)
      for (const [width, height] of everyStage) {
        const tops = at(view, width, height).stones.map(({ y }) => y);
        const step = tops[0]! - tops[1]!;
        expect(step).toBeGreaterThan(12);
        tops.slice(1).forEach((y, i) => expect(tops[i]! - y).toBeCloseTo(step, 6));
        expect(tops).toHaveLength(figure('tianzhu-rank-before').value);
      }
  });

  it('is as high as every stated rank, on the scale of the steps', () => {
    const [steps, stated] = [at('tianzhu').stones, at('firsts').stones];
    definition.figures.slice(3).forEach((id, i) => {
      const { value } = figure(id);
      expect(stated[i]!.y, id).toBeCloseTo(steps[steps.length - value]!.y, 6);
    });
  });

  it('is open up to the first where only the first three are spoken of, and nowhere else', () => {
    const { stones } = at('firsts');
    const open = stones.filter((stone) => stone.open < stone.y);
    expect(open.map(({ key }) => definition.figures[3 + Number(key)])).toEqual(['science-cluster-rank']);
    expect(open[0]!.open).toBe(stones[0]!.y);
  });

  it('stays inside the frame', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage)
        for (const { x, width: own, open } of at(view, width, height).stones) {
          expect(x).toBeGreaterThan(0);
          expect(x + own).toBeLessThan(width);
          expect(own).toBeGreaterThan(8);
          expect(open).toBeGreaterThan(0);
        }
  });
});

describe('what happens on it', () => {
  it('is a leap from above the earlier rank to above the later one', () => {
    const { leaps, stones } = at('tianzhu');
    const [from, to] = [stones[0]!, stones[7]!];
    expect(leaps).toHaveLength(1);
    expect(leaps[0]!.x0).toBeCloseTo(from.x + from.width / 2, 6);
    expect(leaps[0]!.x1).toBeCloseTo(to.x + to.width / 2, 6);
    expect(from.y - leaps[0]!.y0).toBeCloseTo(to.y - leaps[0]!.y1, 6);
    expect(texts(at('tianzhu').labels).join()).toContain('原为第9位，年份未写明');
  });

  it('is as many halls as there are sites, all on the highest step', () => {
    const { halls, stones } = at('heritage', 280, 260);
    const best = stones.at(-1)!;
    expect(halls).toHaveLength(figure('world-heritage-sites').value);
    for (const hall of halls) {
      expect(hall.y).toBe(best.y);
      expect(hall.x - hall.width / 2).toBeGreaterThan(best.x);
      expect(hall.x + hall.width / 2).toBeLessThan(best.x + best.width);
    }
  });
});

describe('the words', () => {
  it('say ranks as the records do', () => {
    for (const lang of langs) {
      expect(texts(at('tianzhu', 680, 640, lang).labels)).toContain(
        formatFigure(figure('tianzhu-rank'), lang),
      );
      const heritage = texts(at('heritage', 680, 640, lang).labels);
      expect(heritage).toContain(formatFigure(figure('world-heritage-rank'), lang));
      expect(heritage).toContain(formatFigure(figure('world-heritage-sites'), lang));
      const firsts = texts(at('firsts', 680, 640, lang).labels);
      expect(firsts).toContain(formatFigure(figure('science-cluster-rank'), lang));
    }
  });

  it('name every stated rank on its stone', () => {
    for (const lang of langs) {
      const carved = at('firsts', 358, 380, lang).labels.filter(({ look }) => look.includes('on up'));
      expect(carved).toHaveLength(9);
      expect(new Set(texts(carved)).size).toBe(9);
    }
  });

  it('are neither cut nor laid over each other, at any size and in either language', () => {
    for (const view of definition.views)
      for (const [width, height] of everyStage)
        for (const lang of langs) {
          const { labels, stones, ground } = at(view, width, height, lang);
          const boxes = labels.map(room);
          boxes.forEach((box, i) => {
            const { text, size, look } = labels[i]!;
            const here = `${view} ${width}×${height} ${lang} ${text}`;
            expect(size, here).toBeGreaterThanOrEqual(12);
            expect(box.left, here).toBeGreaterThanOrEqual(2);
            expect(box.right, here).toBeLessThanOrEqual(width - 2);
            expect(box.top, here).toBeGreaterThanOrEqual(0);
            expect(box.bottom, here).toBeLessThanOrEqual(look.includes('up') ? ground : height);
            boxes.slice(i + 1).forEach((other, j) => {
              expect(overlap(box, other), `${here} / ${labels[i + 1 + j]!.text}`).toBe(false);
            });
            if (!look.includes('on up')) return;
            const stone = stones.find(({ x, width }) => box.left >= x && box.right <= x + width);
            expect(box.top, here).toBeGreaterThan(stone!.y);
          });
        }
  });

  it('tell the same in the sentence', () => {
    expect(definition.alt(data, 'tianzhu', 'zh')).toBe(
      '天竺综保区，国家绩效评估：第2位。原为第9位，年份未写明。',
    );
    expect(definition.alt(data, 'firsts', 'en')).toContain('Science clusters top 3');
  });
});

describe('the way between two views', () => {
  const [from, to] = [at('tianzhu'), at('firsts')];
  const move = interpolate(from, to);

  it('begins at the first, ends at the second', () => {
    expect(move(0)).toEqual(from);
    expect(move(1)).toEqual(to);
  });

  it('raises the stones, and lets the old words go before the new come', () => {
    const half = move(0.5);
    half.stones.forEach((stone, i) => {
      expect(stone.y).toBeCloseTo((from.stones[i]!.y + to.stones[i]!.y) / 2, 6);
    });
    expect(half.labels.every(({ opacity }) => opacity === 0)).toBe(true);
    expect(half.leaps[0]!.opacity).toBeCloseTo(0.5);
  });
});
