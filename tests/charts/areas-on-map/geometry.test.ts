import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { templateToString } from '../../../src/build/render-svg.ts';
import { areaKeys, figureOf, inSquareKm, squareKmOf } from '../../../src/charts/areas-on-map/areas.ts';
import { definition } from '../../../src/charts/areas-on-map/definition.ts';
import { geometry, interpolate } from '../../../src/charts/areas-on-map/geometry.ts';
import type { AreasMarks } from '../../../src/charts/areas-on-map/marks.ts';
import { areasViews } from '../../../src/charts/areas-on-map/picture.ts';
import type { Point } from '../../../src/charts/shared/project.ts';
import type { Word } from '../../../src/charts/shared/project-words.ts';
import { readBack } from '../../../src/model/read-back.ts';
import { frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const widths = [280, 358, 480, 680, 1280, 1920] as const;
const sizes = widths.flatMap((width) => [
  [width, definition.height(width)] as const,
  ...(width === 280 ? [[280, 300] as const, [280, 260] as const] : []),
  ...(width === 358 ? [[358, 380] as const] : []),
  ...(width > 680 ? [[width, 720] as const] : []),
]);

const seen = (marks: AreasMarks) => marks.blocks.filter((block) => block.opacity > 0);

/** The room a word takes. */
function boxOf({ x, y, size, width, anchor, bar }: Word) {
  const wide = Math.max(width, bar);
  const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
  return { left, right: left + wide, top: y - size * (bar ? 1.6 : 0.8), bottom: y + Math.min(5, size * 0.2) };
}

/** Whether a point lies within a ring. */
function within([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  });
  return inside;
}

describe('the areas', () => {
  for (const view of areasViews)
    for (const [width, height] of [
      [358, 380],
      [680, 640],
    ] as const)
      it(`of ${view} are as large as their records say at the map’s scale, ${width} by ${height}`, () => {
        const marks = geometry(data, view, frame(width, height));
        for (const { key, cells, cell } of seen(marks)) {
          const km = squareKmOf(figureOf(dataset, key as (typeof areaKeys)[number]));
          expect(cells * (cell / marks.pixelsPerKm) ** 2).toBeCloseTo(km, 3);
        }
      });

  it('are enlarged by as much as their lens is larger than its ring, and the bar is a kilometre', () => {
    for (const view of ['land', 'trees'] as const) {
      const marks = geometry(data, view, frame(680, 640));
      const shown = marks.lenses.filter((lens) => lens.opacity > 0);
      expect(shown).toHaveLength(view === 'land' ? 2 : 1);
      for (const lens of shown) {
        const times = lens.radius / lens.fromRadius;
        const small = marks.blocks.find(({ key }) => key === lens.key)!;
        const large = marks.enlarged.find(({ key }) => key === lens.key)!;
        expect(large.cell / small.cell).toBeCloseTo(times, 6);
        expect(lens.bar).toBeCloseTo(times * marks.pixelsPerKm, 6);
        expect((large.y - lens.y) / (small.y - lens.fromY)).toBeCloseTo(times, 6);
      }
    }
  });

  it('of one view under lenses share one enlargement', () => {
    const [a, b] = geometry(data, 'land', frame(680, 640)).lenses;
    expect(a!.radius / a!.fromRadius).toBeCloseTo(b!.radius / b!.fromRadius, 6);
  });

  it('that are more than what is drawn have an open edge, and no other has', () => {
    const open = data.views['land']!.areas.filter((area) => area.over).map((area) => area.key);
    expect(open).toEqual(['illegal']);
  });

  it('promised for 2025 are outlined, those of 2024 filled', () => {
    for (const area of data.views['land']!.areas) {
      const { role } = figureOf(dataset, area.key as (typeof areaKeys)[number]);
      expect(area.look === 'promised', area.key).toBe(role === 'target');
    }
  });
});

describe('the road of the villages', () => {
  for (const [width, height] of sizes)
    it(`is as long as its record says at the map’s scale, on the land, ${width} by ${height}`, () => {
      const { road, land, pixelsPerKm } = geometry(data, 'village-roads-2025', frame(width, height));
      const steps = road.way
        .slice(1)
        .map(([x, y], i) => Math.hypot(x - road.way[i]![0], y - road.way[i]![1]));
      const km = steps.reduce((sum, step) => sum + step, 0) / pixelsPerKm;
      expect(km).toBeCloseTo(figureOf(dataset, 'road').value, 6);
      expect(road.km).toBe(figureOf(dataset, 'road').value);
      for (const at of road.way) expect(within(at, land), String(at)).toBe(true);
    });

  it('is outlined, with a notch every hundred kilometres, and never crosses itself', () => {
    const { road } = geometry(data, 'village-roads-2025', frame(680, 640));
    const wide = road.pixelsPerKm * 2.4;
    road.way.forEach(([x, y], i) => {
      for (const [u, v] of road.way.slice(i + 12)) expect(Math.hypot(u - x, v - y)).toBeGreaterThan(wide);
    });
    const svg = templateToString(definition.draw(geometry(data, 'village-roads-2025', frame(680, 640))));
    const [, dash, gap] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(svg)!;
    expect(Number(dash) + Number(gap)).toBeCloseTo(100, 6);
  });

  it('is laid from its beginning, and in no other view', () => {
    const [fields, roads] = (['fields-2025', 'village-roads-2025'] as const).map((view) =>
      geometry(data, view, frame(680, 640)),
    );
    const at = interpolate(fields!, roads!);
    expect([at(0).road.drawn, at(0.5).road.drawn, at(1).road.drawn]).toEqual([0, 0.5, 1]);
    for (const view of areasViews.filter((each) => each !== 'village-roads-2025'))
      expect(geometry(data, view, frame(680, 640)).road.drawn).toBe(0);
  });
});

describe('what became known later', () => {
  const views = areasViews.filter((view) => view.endsWith('-2025'));

  it('can be asked of promises, and of nothing else', () => {
    for (const view of areasViews)
      expect(definition.parseView(`${view};known=today`) === null, view).toBe(!view.endsWith('-2025'));
    expect(definition.parseView('fields-2025;known=tomorrow')).toBeNull();
  });

  it('is no number, which the picture and its sentence say without a judgement', () => {
    for (const id of ['farmland', 'orchards', 'village-roads'])
      expect(dataset.promises.get(id)!.outcome, id).toBeNull();
    for (const view of views)
      for (const lang of ['zh', 'en'] as const) {
        const asked = `${view};known=today` as const;
        const [plain, known] = [view, asked].map((each) => geometry(data, each, frame(680, 640, lang)));
        expect({ ...known, words: [] }).toEqual({ ...plain, words: [] });
        expect(known!.words.map(({ text }) => text)).toEqual(expect.arrayContaining([...data.silent[lang]]));
        const alt = definition.alt(data, asked, lang);
        expect(alt).toMatch(
          lang === 'zh' ? /后来的报告没有给出对应的数/ : /No later report gives a matching number/,
        );
        expect(definition.alt(data, view, lang)).not.toMatch(/后来|later/);
        expect(definition.table(data, asked, lang, dataset)).toEqual(
          definition.table(data, view, lang, dataset),
        );
      }
  });
});

describe('the numbers', () => {
  for (const lang of ['zh', 'en'] as const)
    it(`head each view as their records have them (${lang})`, () => {
      for (const [view, key] of [
        ['land', 'illegal'],
        ['driving', 'driving'],
        ['fields', 'fields'],
        ['trees', 'trees'],
        ['fields-2025', 'promised'],
        ['orchards-2025', 'orchards'],
        ['village-roads-2025', 'road'],
      ] as const) {
        const { before = '', text, unit } = data.views[view]!.number[lang];
        const { value, qualifier, unit: is } = figureOf(dataset, key);
        const back = readBack([before, text, unit].join(lang === 'zh' ? '' : ' ').trim(), lang);
        expect([back.value, back.qualifier, unit]).toEqual([value, qualifier, is[lang]]);
      }
    });

  it('are converted at fifteen mu to the hectare, with the qualifier kept and rounding said', () => {
    expect(squareKmOf(figureOf(dataset, 'fields'))).toBe(90);
    expect(inSquareKm(figureOf(dataset, 'illegal'), 'zh')).toBe('超20平方公里');
    expect(inSquareKm(figureOf(dataset, 'trees'), 'zh')).toBe('约6.67平方公里');
    expect(inSquareKm(figureOf(dataset, 'orchards'), 'zh')).toBe('约187平方公里');
    expect(squareKmOf(figureOf(dataset, 'orchards'))).toBeCloseTo(186.667, 3);
    const odd = { ...figureOf(dataset, 'fields'), id: 'odd', unit: { zh: '顷', en: 'qing' } };
    expect(() => squareKmOf(odd)).toThrow('odd');
  });

  it('name the years of their records', () => {
    const years = areaKeys.map((key) => figureOf(dataset, key).year);
    expect(years).toEqual([2024, 2024, 2024, 2024, 2024, 2025, 2025]);
  });
});

const everyView = [
  ...areasViews,
  ...areasViews.filter((view) => view.endsWith('-2025')).map((view) => `${view};known=today` as const),
];

for (const lang of ['zh', 'en'] as const)
  for (const view of everyView)
    describe(`the words of ${view} (${lang})`, () => {
      for (const [width, height] of sizes)
        it(`stay in the picture and clear of each other, ${width} by ${height}`, () => {
          const { words, land, lenses, blocks, road } = geometry(data, view, frame(width, height, lang));
          const boxes = words.map((word) => [word, boxOf(word)] as const);
          for (const [word, box] of boxes) {
            expect(word.size).toBeGreaterThanOrEqual(12);
            expect(Math.min(box.left, box.top), word.text).toBeGreaterThanOrEqual(0);
            expect(box.right, word.text).toBeLessThanOrEqual(width);
            expect(box.bottom, word.text).toBeLessThanOrEqual(height);
            const hit = land.filter(
              ([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom,
            );
            expect(hit, `${word.text} on the outline`).toEqual([]);
            for (const [other, its] of boxes)
              if (other !== word) {
                const apart =
                  box.right < its.left ||
                  its.right < box.left ||
                  box.bottom <= its.top ||
                  its.bottom <= box.top;
                expect(apart, `${word.text} on ${other.text}`).toBe(true);
              }
            for (const { x, y, cell, columns, cells, opacity } of blocks) {
              if (opacity === 0) continue;
              const [dx, dy] = [(columns * cell) / 2, (Math.ceil(cells / columns) * cell) / 2];
              const clear =
                box.right < x - dx || box.left > x + dx || box.bottom < y - dy || box.top > y + dy;
              expect(clear, `${word.text} on a block`).toBe(true);
            }
            if (road.drawn > 0)
              for (const [x, y] of road.way) {
                const clear = x < box.left - 6 || x > box.right + 6 || y < box.top - 6 || y > box.bottom + 6;
                expect(clear, `${word.text} on the road`).toBe(true);
              }
          }
          for (const { x, y, radius, opacity } of lenses)
            if (opacity > 0) expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(radius);
        });
    });

describe('the way between two views', () => {
  const [from, to] = [
    geometry(data, 'land', frame(680, 640)),
    geometry(data, 'fields-2025', frame(680, 640)),
  ];
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(at(0).blocks).toEqual(from.blocks);
    expect(at(0).lenses).toEqual(from.lenses);
    expect(at(0).words).toEqual(from.words);
    expect(at(1)).toEqual(to);
  });

  it('closes lenses onto the spots they enlarged, and keeps every block', () => {
    const half = at(0.5);
    expect(half.blocks.map(({ key }) => key)).toEqual(to.blocks.map(({ key }) => key));
    for (const lens of half.lenses) {
      const old = from.lenses.find(({ key }) => key === lens.key)!;
      const gone = to.lenses.find(({ key }) => key === lens.key)!;
      expect(lens.radius).toBeCloseTo((old.radius + gone.radius) / 2, 6);
      expect(gone.radius).toBeCloseTo(gone.fromRadius, 6);
    }
  });

  it('carries the fields of 2024 from one view to the other', () => {
    const fields = geometry(data, 'fields', frame(680, 640));
    const [a, b] = [fields, to].map((marks) => marks.blocks.find(({ key }) => key === 'fields')!);
    const middle = interpolate(fields, to)(0.5).blocks.find(({ key }) => key === 'fields')!;
    expect([a!.opacity, middle.opacity, b!.opacity]).toEqual([1, 1, 1]);
    expect(middle.x).toBeCloseTo((a!.x + b!.x) / 2, 6);
  });
});
