import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/nursery/definition.ts';
import {
  geometry,
  interpolate,
  scenes,
  type Lot,
  type NurseryMarks,
  type Square,
} from '../../../src/charts/nursery/geometry.ts';
import { affix } from '../../../src/charts/nursery/words.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import type { NumberWord } from '../../../src/charts/shared/number-parts.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { langs, type Lang } from '../../../src/model/types.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const today = ';known=today';
const at = (view: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const seen = <T extends { opacity: number }>(marks: readonly T[]) =>
  marks.filter(({ opacity }) => opacity > 0);
const lotOf = ({ lots }: NurseryMarks, key: string) => lots.find((lot) => lot.key === key)!;
const counted = (view: string) => seen(at(view).lots).map((lot) => [lot.key, lot.look, lot.at.length / 2]);
const said = ({ words }: NurseryMarks) =>
  words.map(({ before = '', text, after = '' }) => before + text + after).join(' ');
const alt = (view: string, lang: Lang) => definition.alt(data, definition.parseView(view)!, lang);

function boxOf({ x, y, size, text, look, before = '', after = '' }: NumberWord): Box {
  const width = measureText(text, size) + measureText(before + after, affix(size));
  const left = look.includes('middle') ? x - width / 2 : look.includes('end') ? x - width : x;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * (size > 20 ? 0.16 : 0.25) };
}

/** The room that every drawing of a lot takes, pixels. */
function inks({ at, cell, glyph }: Lot): Box[] {
  const [left, right, up, down] = {
    seedling: [0.32, 0.32, 0.5, 0.5],
    house: [0.48, 0.1, 0.29, 0.35],
    annex: [-0.14, 0.48, 0.18, 0.35],
  }[glyph] as [number, number, number, number];
  return Array.from({ length: at.length / 2 }, (_, i) => {
    const [x, y] = [at[i * 2]!, at[i * 2 + 1]!];
    return { left: x - left * cell, right: x + right * cell, top: y - up * cell, bottom: y + down * cell };
  });
}

const extent = ({ x, y, pitch, frame }: Square): Box => {
  const half = pitch * (frame ? 55 : 54);
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
};

describe('the industries', () => {
  it('are twenty seedlings, outlined, of which five have a name and the others none', () => {
    expect(counted('industries')).toEqual([['seedling', 'planned', 20]]);
    for (const lang of langs) {
      const { words } = at('industries', 680, 640, lang);
      const named = words.filter(({ look }) => /middle|end/.test(look)).map(({ text }) => text);
      expect(named.join(' ')).toBe(data[lang].names.join(' ').replace('Bio-', 'Bio- '));
    }
  });

  it('all have a plate, named or blank, where there is room for plates', () => {
    for (const [width, height] of [
      [358, 380],
      [680, 640],
      [1280, 720],
    ] as const)
      expect(at('industries', width, height).plates[0]!.d.match(/M/g)).toHaveLength(20);
  });

  it('stand on in one row below the bases', () => {
    const { at: places } = lotOf(at('bases'), 'seedling');
    expect(new Set(places.filter((_, i) => i % 2)).size).toBe(1);
    expect(said(at('bases'))).toContain('20个未来产业');
  });
});

describe('the bases', () => {
  it('are ten that exist, solid, each with what is to be added, outlined', () => {
    expect(counted('bases').slice(0, 2)).toEqual([
      ['house', 'done', 10],
      ['annex', 'planned', 10],
    ]);
  });

  it('are said to be no new ones', () => {
    expect(alt('bases', 'zh')).toContain('不是新建');
    expect(alt('bases', 'en')).toContain('none is new');
  });
});

describe('the squares', () => {
  it('are two computing clusters, each closed, with no number of cards said but ten thousand as a class', () => {
    const squares = seen(at('clusters').squares);
    expect(squares.map(({ opacity, frame }) => [opacity, frame])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(alt('clusters', 'zh')).not.toMatch(/10000|2万|两万/);
    expect(said(at('clusters'))).not.toMatch(/10000|2万/);
  });

  it('become an order of magnitude: open, and as many as fade away, for the report does not count them', () => {
    const squares = seen(at('scale').squares);
    expect(squares.every(({ frame }) => frame === 0)).toBe(true);
    const strengths = squares.map(({ opacity }) => opacity);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(strengths.at(-1)).toBeLessThanOrEqual(0.1);
    expect(said(at('scale'))).toContain('万亿级');
    expect(alt('scale', 'en')).toContain('of the order of 1 trillion yuan');
  });

  it('are not set beside anything of 2024', () => {
    for (const view of ['scale', `scale${today}`]) {
      const parsed = definition.parseView(view)!;
      const told = [
        alt(view, 'zh'),
        said(at(view)),
        ...definition.table(data, parsed, 'zh', dataset).rows.flat(),
      ];
      expect(told.join()).not.toMatch(/2024|医药|突破/);
    }
  });
});

describe('what came later', () => {
  it('is said to be missing in every view, which draws the same', () => {
    for (const view of scenes) {
      const [plain, known] = [at(view), at(view + today)];
      expect(said(plain)).not.toContain('后来的报告');
      expect(said(known)).toContain('后来的报告没有给出对应的数');
      expect(seen(known.lots).map(({ key, at }) => [key, at.length])).toEqual(
        seen(plain.lots).map(({ key, at }) => [key, at.length]),
      );
      expect(seen(known.squares).map(({ key }) => key)).toEqual(seen(plain.squares).map(({ key }) => key));
      expect(alt(view + today, 'en')).toContain('No later report gives a matching number.');
    }
  });
});

for (const lang of langs)
  for (const [width, height] of everyStage)
    for (const view of scenes.flatMap((scene) => [scene, `${scene}${today}`]))
      it(`${view} keeps within ${width} by ${height}, no text over another or over marks (${lang})`, () => {
        const marks = at(view, width, height, lang);
        const boxes = marks.words.map(boxOf);
        const drawn = [...seen(marks.lots).flatMap(inks), ...seen(marks.squares).map(extent)];
        boxes.forEach((box, i) => {
          const { text, size } = marks.words[i]!;
          expect(size).toBeGreaterThanOrEqual(12);
          expect(box.left, text).toBeGreaterThanOrEqual(0);
          expect(box.right, text).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom, text).toBeLessThanOrEqual(height);
          for (const [k, other] of boxes.entries())
            if (k > i) expect(overlap(box, other), `${text} ${marks.words[k]!.text}`).toBe(false);
          for (const mark of drawn) expect(overlap(box, mark), text).toBe(false);
        });
        drawn.forEach((mark, i) => {
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(mark.right).toBeLessThanOrEqual(width);
          expect(mark.top).toBeGreaterThanOrEqual(0);
          expect(mark.bottom).toBeLessThanOrEqual(height);
          for (const other of drawn.slice(i + 1)) expect(overlap(mark, other)).toBe(false);
        });
        for (const { pitch } of seen(marks.squares)) expect(pitch).toBeGreaterThanOrEqual(0.5);
      });

describe('the way between two views', () => {
  const [from, to] = [at('industries'), at('bases')];
  const way = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(way(0)).toEqual(from);
    expect(way(1)).toEqual(to);
  });

  it('keeps a seedling the same seedling, half way in place and size, while plates go and houses come', () => {
    const half = way(0.5);
    const [a, b, m] = [from, to, half].map((marks) => lotOf(marks, 'seedling')) as [Lot, Lot, Lot];
    expect(m.at[7]).toBeCloseTo((a.at[7]! + b.at[7]!) / 2);
    expect(m.cell).toBeCloseTo((a.cell + b.cell) / 2);
    expect([m.opacity, half.plates[0]!.opacity, lotOf(half, 'house').opacity]).toEqual([1, 0.5, 0.5]);
  });

  it('keeps two squares the same squares when their frames open', () => {
    const half = interpolate(at('clusters'), at('scale'))(0.5);
    expect([half.squares[0]!.opacity, half.squares[0]!.frame]).toEqual([1, 0.5]);
  });
});

describe('a view', () => {
  it('is one of those there are', () => {
    for (const raw of ['', 'seedlings', 'scale;known=then', `scale${today}${today}`, 'toString'])
      expect(definition.parseView(raw)).toBeNull();
  });
});
