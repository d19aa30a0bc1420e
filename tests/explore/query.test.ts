import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everything,
  facets,
  inOrder,
  parseQuery,
  printQuery,
  select,
  sorts,
  type Facet,
  type Query,
  type Row,
} from '../../src/faces/explore/query.ts';

const known: Record<Facet, Set<string>> = {
  section: new Set(['', '2024-1', '2025-1']),
  theme: new Set(['', 'culture', 'greening']),
  district: new Set(['', 'haidian']),
  role: new Set(['', 'done', 'target']),
  kind: new Set(['', 'count', 'share']),
};

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  section: '2024-1',
  theme: 'culture',
  role: 'done',
  kind: 'count',
  districts: [],
  label: id,
  unit: '个',
  value: 1,
  ...more,
});

describe('the state in the address', () => {
  it('is empty by default', () => {
    expect(printQuery(everything)).toBe('');
    expect(parseQuery('', known)).toEqual({ query: everything, unknown: [] });
  });

  it('comes back as it was written, whatever it is', () => {
    const value = (facet: Facet) => fc.constantFrom(...known[facet]);
    const queries: fc.Arbitrary<Query> = fc.record({
      section: value('section'),
      theme: value('theme'),
      district: value('district'),
      role: value('role'),
      kind: value('kind'),
      q: fc.string({ maxLength: 40 }),
      sort: fc.constantFrom(...sorts),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQuery(printQuery(query), known)).toEqual({ query, unknown: [] });
      }),
    );
  });

  it('tells of what it does not know, and leaves it at its default', () => {
    const { query, unknown } = parseQuery('?theme=none&colour=red&sort=age&role=done', known);
    expect(query).toEqual({ ...everything, role: 'done' });
    expect(unknown).toEqual(['theme=none', 'colour=red', 'sort=age']);
  });

  it('holds no more than a hundred signs of a search', () => {
    expect(parseQuery(`?q=${'a'.repeat(200)}`, known).query.q).toHaveLength(100);
  });
});

describe('the selection', () => {
  const rows = [
    row('a'),
    row('b', { theme: 'greening', districts: ['haidian', 'changping'] }),
    row('c', { role: 'target', section: '2025-1' }),
  ];

  it('is everything without a condition', () => {
    expect([...select(rows, everything, null)]).toEqual(['a', 'b', 'c']);
  });

  it('holds what meets every condition', () => {
    expect([...select(rows, { ...everything, theme: 'culture', role: 'done' }, null)]).toEqual(['a']);
    expect([...select(rows, { ...everything, district: 'haidian' }, null)]).toEqual(['b']);
    expect([...select(rows, { ...everything, theme: 'greening', role: 'target' }, null)]).toEqual([]);
  });

  it('is narrowed by what was found', () => {
    expect([...select(rows, everything, new Set(['c', 'a']))]).toEqual(['a', 'c']);
    expect([...select(rows, everything, new Set())]).toEqual([]);
  });

  it('knows every facet', () => {
    for (const facet of facets)
      expect(select([row('a')], { ...everything, [facet]: 'nothing' }, null).size).toBe(0);
  });
});

describe('the order', () => {
  const rows = [
    row('一', { label: '公园', value: 5, unit: '个' }),
    row('二', { label: '地铁', value: 900, unit: '公里' }),
    row('三', { label: '博物馆', value: 70, unit: '个' }),
  ];
  const ids = (sort: (typeof sorts)[number], lang = 'zh') => inOrder(rows, sort, lang).map(({ id }) => id);

  it('is the report’s, unless another is asked for', () => {
    expect(ids('report')).toEqual(['一', '二', '三']);
  });

  it('of Chinese names goes by their sound: bó, dì, gōng', () => {
    expect(ids('label')).toEqual(['三', '二', '一']);
  });

  it('of sizes stays within a unit, largest first: numbers of different units have no order', () => {
    const sorted = ids('size');
    expect(sorted.indexOf('一') - sorted.indexOf('三')).toBe(1);
  });

  it('leaves the rows it was given alone', () => {
    const before = rows.map(({ id }) => id);
    inOrder(rows, 'label', 'zh');
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});
