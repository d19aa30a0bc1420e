import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/people-moving/definition.ts';
import { alongArc, mixDots } from '../../../src/charts/people-moving/dots.ts';
import { geometry, interpolate } from '../../../src/charts/people-moving/geometry.ts';
import { peopleViews } from '../../../src/charts/people-moving/marks.ts';
import { districtsOutline } from '../../../src/charts/shared/outline.ts';
import { extentOf, plane, type Point } from '../../../src/charts/shared/project.ts';
import type { Word } from '../../../src/charts/shared/project-words.ts';
import { frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const { x0, y0, x1, y1 } = extentOf(data.outline);
const onPlane = plane([(x0 + x1) / 2, (y0 + y1) / 2]);
const [core, moved, xiongan] = peopleViews.map((view) => geometry(data, view, frame(680, 640)));

function inside([x, y]: Point, ring: readonly Point[]): boolean {
  return ring.reduce((is, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !is : is;
  }, false);
}

describe('the dots', () => {
  it('stand for a hundred people each, the last of them for fewer: the number is nearly 33,000', () => {
    expect(moved!.dots).toHaveLength(330);
    expect(moved!.dots.filter((dot) => dot.solid === 1)).toHaveLength(329);
  });

  it('are all hollow before they move, for how many moved and from where the report does not say', () => {
    expect(core!.dots.every((dot) => dot.solid === 0)).toBe(true);
  });

  it('gather within 东城 and 西城, and settle within 通州', () => {
    for (const [marks, adcodes] of [
      [core!, ['110101', '110102']],
      [moved!, ['110112']],
      [xiongan!, ['110112']],
    ] as const) {
      const ring = districtsOutline(dataset.topology, adcodes).map(onPlane);
      for (const dot of marks.dots) expect(inside([dot.x, dot.y], ring), dot.key).toBe(true);
    }
  });

  it('never touch close by', () => {
    for (const { dots, camera } of [core!, moved!])
      for (const a of dots)
        for (const b of dots)
          if (a !== b)
            expect(Math.hypot(a.x - b.x, a.y - b.y) * camera.scale).toBeGreaterThan(a.radius + b.radius);
  });
});

describe('the way of a dot', () => {
  it('is an arc: at its ends at 0 and 1, and its bend north of the middle at ½', () => {
    const [a, b]: Point[] = [
      [0, 0],
      [30, 40],
    ];
    expect(alongArc(a!, b!, 0.2, 0)).toEqual([0, 0]);
    expect(alongArc(a!, b!, 0.2, 0.5)).toEqual([15, 10]);
    expect(alongArc(a!, b!, 0.2, 1)).toEqual([30, 40]);
  });

  it('begins in its turn, the easternmost first', () => {
    const first = core!.dots.reduce((a, b) => (a.order < b.order ? a : b));
    const last = core!.dots.reduce((a, b) => (a.order > b.order ? a : b));
    expect(first.x).toBeGreaterThan(last.x);
    const [goal, end] = [first, last].map((dot) => moved!.dots.find(({ key }) => key === dot.key)!);
    expect(mixDots(first, goal!, 0.2).x).toBeGreaterThan(first.x + 1);
    expect(mixDots(last, end!, 0.2).x).toBe(last.x);
  });

  it('is the same from one view to another whatever lies between', () => {
    const half = interpolate(core!, moved!)(0.5);
    for (const [i, dot] of half.dots.entries())
      expect(dot).toEqual(mixDots(core!.dots[i]!, moved!.dots[i]!, 0.5));
  });

  it('is no way at all when the camera draws back', () => {
    const half = interpolate(moved!, xiongan!)(0.5);
    for (const [i, dot] of half.dots.entries()) {
      expect(dot.x).toBeCloseTo(moved!.dots[i]!.x, 9);
      expect(dot.y).toBeCloseTo(moved!.dots[i]!.y, 9);
    }
  });
});

describe('the way between two views', () => {
  for (const [from, to] of [
    [core!, moved!],
    [moved!, xiongan!],
    [xiongan!, core!],
  ] as const)
    it('begins at the first and ends at the second', () => {
      const at = interpolate(from, to);
      expect(at(0)).toEqual(from);
      const end = at(1);
      expect({ ...end, camera: to.camera }).toEqual(to);
      for (const field of ['x', 'y', 'scale'] as const)
        expect(end.camera[field]).toBeCloseTo(to.camera[field], 9);
      expect(at(0.5).camera.scale).toBeCloseTo((from.camera.scale + to.camera.scale) / 2, 9);
    });
});

/** The room a word takes; the unit and what stands before the number are set smaller. */
function boxOf(
  { x, y, size, width, anchor, unit, text }: Word,
  measure: (text: string, size: number) => number,
) {
  const wide = Math.max(
    width,
    size > 20 ? measure(text, size) + measure(unit, Math.max(12, size * 0.32)) : 0,
  );
  const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
  return { left, right: left + wide, top: y - size * 0.8, bottom: y + Math.min(5, size * 0.2) };
}

const sizes = [280, 358, 480, 680, 1280, 1920].flatMap((width) => [
  [width, definition.height(width)] as const,
  ...(width === 280 ? [[280, 300] as const, [280, 260] as const] : []),
  ...(width === 358 ? [[358, 380] as const] : []),
  // A slide's picture at four to three.
  ...(width === 480 ? [[494, 371] as const, [560, 420] as const] : []),
  ...(width > 480 ? [[width, 640] as const] : []),
]);

for (const lang of ['zh', 'en'] as const)
  for (const view of peopleViews)
    describe(`the words of ${view} (${lang})`, () => {
      for (const [width, height] of sizes)
        it(`stay in the picture, clear of each other, of dots and of the panel’s edge, ${width} by ${height}`, () => {
          const stage = frame(width, height, lang);
          const { words, camera, dots, panel } = geometry(data, view, stage);
          const boxes = words.map((word) => [word, boxOf(word, stage.measure)] as const);
          for (const [word, box] of boxes) {
            expect(word.size).toBeGreaterThanOrEqual(12);
            expect(Math.min(box.left, box.top), word.text).toBeGreaterThanOrEqual(0);
            expect(box.right, word.text).toBeLessThanOrEqual(width);
            expect(box.bottom, word.text).toBeLessThanOrEqual(height);
            for (const [other, its] of boxes) {
              const apart =
                other === word ||
                box.right < its.left ||
                its.right < box.left ||
                box.bottom <= its.top ||
                its.bottom <= box.top;
              expect(apart, `${word.text} on ${other.text}`).toBe(true);
            }
            for (const dot of dots) {
              const [x, y] = [camera.x + dot.x * camera.scale, camera.y + dot.y * camera.scale];
              const hit = x > box.left && x < box.right && y > box.top && y < box.bottom;
              expect(hit, `${word.text} on a dot`).toBe(false);
            }
            for (const { x, y, width: wide, height: high } of panel) {
              const out = box.right < x || box.left > x + wide || box.bottom < y;
              const within = box.left > x && box.right < x + wide && box.top > y && box.bottom < y + high;
              expect(out || within, `${word.text} on the panel’s edge`).toBe(true);
            }
          }
        });
    });

describe('the numbers', () => {
  it('keep their qualifiers, and stand with what the report says of them', () => {
    expect(data.views.moved.number.zh).toEqual({ text: '近3.3万', unit: '名' });
    expect(data.views.moved.number.en).toEqual({ before: 'nearly', text: '33,000', unit: 'people' });
    expect(data.panel.facts.map(({ number }) => number.zh.text + number.zh.unit)).toEqual([
      '19万人次',
      '130家',
    ]);
  });

  it('are never said to have moved', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(definition.alt(data, 'moved', lang)).toMatch(/不是2024年搬来的人数|not those who moved in 2024/);
  });
});
