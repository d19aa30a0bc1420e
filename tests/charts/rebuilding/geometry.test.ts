import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/rebuilding/definition.ts';
import {
  geometry,
  interpolate,
  views,
  type Group,
  type RebuildingView,
  type Row,
} from '../../../src/charts/rebuilding/geometry.ts';
import { affix } from '../../../src/charts/rebuilding/words.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const data = definition.select(loadDataset());
const at = (view: RebuildingView, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, view, frame(width, height, lang));
const seen = (groups: readonly Group[]) => groups.filter((group) => group.opacity > 0);
const group = (view: RebuildingView, key: string) => at(view).groups.find((each) => each.key === key)!;
const strokes = new Set(['ground', 'past', 'more']);

function boxOf({ x, y, size, said: [before, text, after] }: Row): Box {
  const width = measureText(text, size) + measureText(before + after, Math.max(12, size * affix));
  // A number has no descenders.
  return { left: x, right: x + width, top: y - size * 0.85, bottom: y + size * (size > 20 ? 0.16 : 0.25) };
}

/** The room each mark of a group takes. */
function inks({ key, at, cell }: Group): Box[] {
  const boxes: Box[] = [];
  if (strokes.has(key))
    for (let i = 0; i < at.length; i += 4) {
      const [x0, y0, x1, y1] = at.slice(i, i + 4) as [number, number, number, number];
      boxes.push({
        left: Math.min(x0, x1),
        right: Math.max(x0, x1),
        top: Math.min(y0, y1),
        bottom: Math.max(y0, y1),
      });
    }
  else
    for (let i = 0; i < at.length; i += 2)
      boxes.push({
        left: at[i]! - cell * 0.38,
        right: at[i]! + cell * 0.38,
        top: at[i + 1]! - cell * 0.84,
        bottom: at[i + 1]!,
      });
  return boxes;
}

describe('the rain', () => {
  const [past, more] = [group('rain', 'past').at, group('rain', 'more').at];
  const level = past.slice(-4);

  it('has a hundred strokes for a normal year and one for every per cent more', () => {
    expect([past.length / 4 - 1, more.length / 4]).toEqual([100, 60]);
    expect(at('rain').rows[0]!.said).toEqual(['偏多', '60', '%']);
  });

  it('lies in the field as in a gauge, what is more above the level of a normal year, to scale', () => {
    const heights = (strokes: readonly number[]) => strokes.filter((_, i) => i % 2 === 1);
    expect(level[1]).toBe(level[3]);
    expect(Math.min(...heights(past.slice(0, -4)))).toBeGreaterThan(level[1]!);
    expect(Math.max(...heights(more))).toBeLessThanOrEqual(level[1]!);
    const foot = Math.max(...heights(past));
    expect((foot - Math.min(...heights(more))) / (foot - level[1]!)).toBeCloseTo(1.6, 1);
  });

  it('becomes the ground that the houses stand on, stroke by stroke', () => {
    const ground = group('restored', 'ground').at;
    expect(ground.length).toBe(160 * 4);
    for (let i = 0; i < ground.length; i += 4)
      expect(Math.abs(ground[i + 3]! - ground[i + 1]!)).toBeLessThan(ground[i + 2]! - ground[i]!);
  });
});

describe('houses, foundations and doors', () => {
  it('are as many as the report says, each in its own view, the houses kept beside the foundations', () => {
    const counted = (view: RebuildingView) =>
      seen(at(view).groups)
        .filter(({ key }) => !strokes.has(key))
        .map(({ key, at }) => [key, at.length / 2]);
    expect(counted('restored')).toEqual([['house done', 168]]);
    expect(counted('begun')).toEqual([
      ['house done', 168],
      ['frame', 344],
    ]);
    expect(counted('exits')[0]).toEqual(['door done 0', 320]);
  });

  it('have one size, and foundations stand below the last house with a row between', () => {
    const [houses, frames] = [group('begun', 'house done'), group('begun', 'frame')];
    expect(houses.cell).toBe(frames.cell);
    const left = (marks: Group) =>
      inks(marks)
        .filter((box) => box.left < 60)
        .map((box) => box.bottom);
    expect(Math.min(...left(frames)) - Math.max(...left(houses))).toBeGreaterThan(frames.cell);
  });

  it('end openly where the report says more than: the last doors fade', () => {
    const doors = seen(at('exits').groups).map(({ opacity }) => opacity);
    expect(doors).toEqual([1, 0.5, 0.25, 0.1]);
  });

  it('do not add up the two programmes', () => {
    const said = views.flatMap((view) =>
      (['zh', 'en'] as const).flatMap((lang) => [
        definition.alt(data, view, lang),
        ...at(view, 680, 640, lang).rows.map((row) => row.said.join('')),
      ]),
    );
    expect(said.join(' ')).not.toContain('512');
  });
});

for (const lang of ['zh', 'en'] as const)
  for (const [width, height] of everyStage)
    for (const view of views)
      it(`${view} keeps within ${width} by ${height}, no text over another or over marks (${lang})`, () => {
        const { groups, rows } = at(view, width, height, lang);
        const boxes = rows.map(boxOf);
        const marks = seen(groups).flatMap(inks);
        boxes.forEach((box, i) => {
          expect(rows[i]!.size).toBeGreaterThanOrEqual(12);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          for (const mark of marks) expect(overlap(box, mark), rows[i]!.said.join('')).toBe(false);
        });
        for (const mark of marks) {
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(mark.right).toBeLessThanOrEqual(width);
          expect(mark.bottom).toBeLessThanOrEqual(height);
        }
      });

describe('the way between two views', () => {
  const [from, to] = [at('rain'), at('restored')];
  const way = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(way(0)).toEqual(from);
    expect(way(1)).toEqual(to);
  });

  it('lets every drop fall half way, solid turning to ground', () => {
    const middle = way(0.5);
    const [ground, , more] = middle.groups;
    expect(ground!.at[1]).toBeCloseTo((from.groups[0]!.at[1]! + to.groups[0]!.at[1]!) / 2);
    expect([ground!.opacity, more!.opacity]).toEqual([0.5, 0.5]);
  });

  it('moves the houses up the hill while the foundations appear', () => {
    const on = interpolate(to, at('begun'))(0.5);
    expect(on.groups.find(({ key }) => key === 'house done')!.opacity).toBe(1);
    expect(on.groups.find(({ key }) => key === 'frame')!.opacity).toBe(0.5);
  });
});

describe('what is said', () => {
  it('keeps qualifiers, and says what the rain is compared with and that begun is not finished', () => {
    expect(definition.alt(data, 'rain', 'zh')).toBe(
      '汛期降雨与常年相比偏多60%：与常年相比，不是与上年相比。',
    );
    expect(definition.alt(data, 'exits', 'zh')).toContain('3.2万余处');
    expect(definition.alt(data, 'exits', 'en')).toContain('more than 32,000 routes and exits');
    expect(definition.alt(data, 'begun', 'en')).toContain('starts, not completions');
  });
});
