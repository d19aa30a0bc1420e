import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { templateToString } from '../../../src/build/render-svg.ts';
import { along, lengthOf } from '../../../src/charts/greenways/course.ts';
import { definition } from '../../../src/charts/greenways/definition.ts';
import { geometry, greenwaysViews, interpolate } from '../../../src/charts/greenways/geometry.ts';
import type { Point } from '../../../src/charts/shared/project.ts';
import { everyStage, frame, stageSizes } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
/** All but the flattest, where the corner's words reach onto the map. */
const stages = [...stageSizes, ...everyStage.filter(([width, height]) => width < height * 7)];
const planned = geometry(data, 'planned', frame(640, 680));
const ribbon = (marks: typeof planned, key: string) => marks.ribbons.find((each) => each.key === key)!;

describe('the ribbons of greenway', () => {
  for (const [width, height] of stageSizes)
    it(`are as long as their kilometres at the map’s scale, ${width} by ${height}`, () => {
      const marks = geometry(data, 'planned', frame(width, height));
      expect(lengthOf(ribbon(marks, 'built').points) / marks.pixelsPerKm).toBeCloseTo(500, 6);
      expect(lengthOf(ribbon(marks, 'planned').points) / marks.pixelsPerKm).toBeCloseTo(1000, 6);
      const ring = ribbon(geometry(data, 'ring', frame(width, height)), 'ring');
      expect(lengthOf(ring.points) / marks.pixelsPerKm).toBeCloseTo(80, 6);
    });

  it('share the scale of the map they lie on, within a half percent everywhere', () => {
    const step = 40;
    for (let i = 0; i + step < data.outline.length; i += step) {
      const [a, b] = [data.outline[i]!, data.outline[i + step]!];
      const km = geoDistance([...a], [...b]) * 6371.0088;
      const [p, q] = [planned.land[i]!, planned.land[i + step]!];
      expect(Math.hypot(q[0] - p[0], q[1] - p[1]) / planned.pixelsPerKm / km).toBeCloseTo(1, 2);
    }
  });

  it('begin side by side and never cross', () => {
    const [built, promised] = [ribbon(planned, 'built'), ribbon(planned, 'planned')];
    expect(promised.points[0]![0]).toBeCloseTo(built.points[0]![0], 6);
    for (const [x, y] of built.points)
      for (let i = 1; i < promised.points.length; i++)
        expect(distance([x, y], promised.points[i - 1]!, promised.points[i]!)).toBeGreaterThan(built.width);
  });

  it('are solid where built and outlined where promised', () => {
    expect(ribbon(planned, 'built').hollow).toEqual([]);
    const { hollow, rim, km, pixelsPerKm } = ribbon(planned, 'planned');
    expect(lengthOf(hollow)).toBeCloseTo(km * pixelsPerKm - 2 * rim, 6);
  });

  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of stages)
      for (const view of greenwaysViews)
        it(`keep ${view} within ${width} by ${height}, no word on the map (${lang})`, () => {
          const { land, ribbons, words } = geometry(data, view, frame(width, height, lang));
          for (const { points, width: wide } of ribbons)
            for (const [x, y] of points) {
              expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(wide / 2);
            }
          for (const [x, y] of land) expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(0);
          for (const word of words) {
            const left = word.anchor === 'start' ? word.x : word.x - Math.max(word.width, word.bar);
            const right = left + Math.max(word.width, word.bar);
            expect(word.size).toBeGreaterThanOrEqual(12);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(word.y - word.size * 0.8).toBeGreaterThanOrEqual(0);
            expect(word.y).toBeLessThan(height - 3);
            const hit = land.some(
              ([x, y]) => x > left && x < right && y < word.y && y > word.y - word.size * 0.8,
            );
            expect(hit, word.text).toBe(false);
          }
        });
});

function distance([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const square = (x1 - x0) ** 2 + (y1 - y0) ** 2 || 1;
  const t = Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square));
  return Math.hypot(x0 + t * (x1 - x0) - x, y0 + t * (y1 - y0) - y);
}

describe('the promise for 2025', () => {
  const promise = dataset.promises.get('greenways')!;
  const langs = ['zh', 'en'] as const;
  const words = (view: '2025' | '2025;known=today', lang: 'zh' | 'en', width = 640) =>
    geometry(data, view, frame(width, width === 640 ? 680 : 380, lang))
      .words.map(({ text }) => text)
      .join(' ');

  it('stands beside 2024 as near, and says that the scope may differ, on a phone too', () => {
    expect([promise.done, promise.target, promise.comparable, promise.difference]).toEqual([
      'greenways-built',
      'greenways-2025',
      'near',
      false,
    ]);
    for (const width of [640, 358])
      for (const view of ['2025', '2025;known=today'] as const) {
        expect(words(view, 'zh', width)).toContain('范围可能不同');
        expect(words(view, 'en', width)).toContain('scope may differ');
      }
    expect(definition.alt(data, '2025', 'zh')).toContain('范围可能不同');
    expect(dataset.figures.get('greenways-2025')!.phrase).toContain('联山联水联社区的绿道');
    expect(words('2025', 'zh')).toContain('联山联水联社区的绿道');
  });

  it('says nothing of later reports unless asked', () => {
    for (const lang of langs) {
      const said = [words('2025', lang), definition.alt(data, '2025', lang)];
      said.push(...definition.table(data, '2025', lang).rows.flat());
      expect(said.join(' ')).not.toMatch(/2026|红/);
    }
    const { ribbons } = geometry(data, '2025', frame(640, 680));
    expect(ribbon({ ...planned, ribbons }, 'known').points).toEqual([]);
  });

  it('has what the report of January 2026 says in red, with the report named', () => {
    expect(promise.outcome!.source).toMatch(/2026-01/);
    const marks = geometry(data, '2025;known=today', frame(640, 680));
    const { points } = ribbon(marks, 'known');
    expect(lengthOf(points) / marks.pixelsPerKm).toBeCloseTo(promise.outcome!.value, 6);
    const red = marks.words.filter(({ kind }) => kind === 'one').map(({ text }) => text);
    expect(red).toEqual([String(promise.outcome!.value), '2026年1月报告：新增']);
    const svg = templateToString(definition.draw(marks));
    expect(svg.match(/class="way"/g)).toHaveLength(1);
    expect(definition.css).toContain('.way{fill:none;stroke:var(--red)}');
    expect(definition.alt(data, '2025;known=today', 'en')).toContain('report of January 2026');
    expect(definition.table(data, '2025;known=today', 'zh').rows.at(-1)![0]).toContain('2026年1月报告');
  });

  it('is judged by no word', () => {
    for (const lang of langs)
      expect(words('2025;known=today', lang) + definition.alt(data, '2025;known=today', lang)).not.toMatch(
        /完成|达标|超额|兑现|met\b|missed|exceed|beat|success|fail/,
      );
  });
});

describe('a part of a way', () => {
  const way: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];

  it('keeps the corners within it', () => {
    expect(along(way, 5, 15)).toEqual([
      [5, 0],
      [10, 0],
      [10, 5],
    ]);
  });

  it('is nothing where it ends before it begins', () => {
    expect(along(way, 3, 1)).toEqual([]);
  });
});

describe('the way between two views', () => {
  const ring = geometry(data, 'ring', frame(640, 680));
  const at = interpolate(ring, planned);

  it('begins at the first and ends at the second', () => {
    expect(at(0).ribbons).toEqual(ring.ribbons);
    expect(at(0).words).toEqual(ring.words);
    expect(at(1)).toEqual(planned);
  });

  it('lays every ribbon out along its own course', () => {
    const half = at(0.5);
    for (const [key, km] of [
      ['ring', 40],
      ['built', 250],
      ['planned', 500],
    ] as const)
      expect(lengthOf(ribbon(half, key).points) / half.pixelsPerKm).toBeCloseTo(km, 6);
  });
});
