import { describe, expect, it } from 'vitest';
import {
  geometry,
  interpolate,
  parksViews,
  type Park,
  type ParksData,
} from '../../../src/charts/parks-field/geometry.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const unit = { zh: '个', en: 'parks' };
const exact = { unit, qualifier: 'exact', qualifierWord: null, direction: null } as const;
const data: ParksData = {
  year: 2024,
  total: { ...exact, value: 1100, kind: 'count', label: { zh: '全市公园总数', en: 'Parks in the city' } },
  added: {
    ...exact,
    value: 35,
    kind: 'change-absolute',
    direction: 'up',
    label: { zh: '新增公园', en: 'New parks' },
  },
  before: { value: 1065, confirmed: true },
  borderless: {
    ...exact,
    unit: { zh: '%', en: '%' },
    value: 66.67,
    kind: 'share',
    label: { zh: '占比', en: 'Share' },
  },
  open: 733,
};
describe('the field of parks', () => {
  const all = geometry(data, 'all', frame(640, 680)).parks;

  it('has a circle for every park', () => {
    expect(new Set(all.map((park) => park.key)).size).toBe(1100);
  });

  it('gives every park the same area and lets none touch another', () => {
    const nearest = (parks: readonly Park[]) => {
      let least = Infinity;
      parks.forEach((a, i) => {
        for (const b of parks.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
      });
      return least;
    };
    const open = geometry(data, 'borderless', frame(640, 680)).parks.filter((park) => park.gap === 1);
    expect(nearest(all)).toBeGreaterThan(2 * all[0]!.wall);
    expect(nearest(open)).toBeGreaterThan(2 * open[0]!.dot);
    expect(new Set(all.map((park) => park.dot)).size).toBe(1);
  });

  it('sets apart in red the parks added, around those that were there', () => {
    const { parks } = geometry(data, 'added', frame(640, 680));
    const [red, rest] = [parks.filter((park) => park.red === 1), parks.filter((park) => park.red === 0)];
    const mean = (of: 'x' | 'y') => red.reduce((sum, park) => sum + park[of], 0) / red.length;
    const away = (park: Park) => Math.hypot(park.x - mean('x'), park.y - mean('y'));
    expect([red.length, rest.length]).toEqual([35, 1065]);
    expect(Math.min(...red.map((park) => away(park) - park.dot))).toBeGreaterThan(
      Math.max(...rest.map((park) => away(park) + park.wall)),
    );
  });

  it('opens the walls of two thirds', () => {
    const { parks } = geometry(data, 'borderless', frame(640, 680));
    expect(parks.filter((park) => park.gap === 1)).toHaveLength(733);
  });

  it('leaves the other parks where they are from view to view', () => {
    for (const view of parksViews) {
      const { parks } = geometry(data, view, frame(640, 680));
      for (const [i, park] of parks.entries())
        if (park.red === 0) expect([park.x, park.y]).toEqual([all[i]!.x, all[i]!.y]);
    }
  });

  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of stageSizes)
      for (const view of parksViews)
        it(`keeps ${view} within ${width} by ${height}, its words off the parks (${lang})`, () => {
          const { parks, words } = geometry(data, view, frame(width, height, lang));
          const reach = (park: Park) => Math.max(park.dot, park.wall);
          for (const park of parks) {
            expect(park.x - reach(park)).toBeGreaterThan(0);
            expect(park.y - reach(park)).toBeGreaterThan(0);
            expect(park.x + reach(park)).toBeLessThan(width);
            expect(park.y + reach(park)).toBeLessThan(height);
          }
          for (const row of words) {
            expect(row.size).toBeGreaterThanOrEqual(12);
            expect(row.x + row.width).toBeLessThan(width);
            const hit = parks.some(
              (park) =>
                Math.hypot(Math.max(0, park.x - row.x - row.width), Math.max(0, park.y - row.y)) <
                reach(park) - 1,
            );
            expect(hit, row.text).toBe(false);
          }
        });
});

describe('the way between two views', () => {
  const from = geometry(data, 'all', frame(640, 680));
  const to = geometry(data, 'borderless', frame(640, 680));
  const at = interpolate(from, to);

  it('begins at the first and ends at the second', () => {
    expect(at(0).parks).toEqual(from.parks);
    expect(at(0).words).toEqual(from.words);
    expect(at(1)).toEqual(to);
  });

  it('opens the rim first', () => {
    const { parks } = at(0.5);
    const gap = (i: number) => parks.find((park) => park.key === String(i))!.gap;
    expect(gap(1099)).toBeGreaterThan(gap(400));
    expect(gap(400)).toBeGreaterThan(0);
    expect(gap(10)).toBe(0);
  });
});
