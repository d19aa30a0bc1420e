import { describe, expect, it } from 'vitest';
import {
  parsePromises,
  passes,
  printPromises,
  sorted,
  type PromiseRow,
  type PromisesQuery,
} from '../../src/faces/explore/promises-query.ts';

const known = {
  year: new Set(['2024']),
  known: new Set(['january']),
  group: new Set(['same', 'near', 'no']),
  section: new Set(['2025-9']),
  outcome: new Set(['yes', 'no']),
  sort: new Set(['name', 'size']),
};
const parse = (search: string) => parsePromises(search, known);

describe('the address of the promises', () => {
  it.each([
    '',
    '?year=2024&group=same',
    '?known=january&section=2025-9',
    '?q=%E5%85%BB%E8%80%81&outcome=yes&sort=size',
  ])('comes back as it was: %j', (search) => {
    const { query, unknown } = parse(search);
    expect(unknown).toEqual([]);
    expect(printPromises(query)).toBe(search);
  });

  it('names what it does not know, and uses the rest', () => {
    const { query, unknown } = parse('?group=best&colour=red&sort=name&q=');
    expect(unknown).toEqual(['group=best', 'colour=red']);
    expect(query).toMatchObject({ group: '', sort: 'name' });
  });

  it('does not use, and names, what has no meaning beside the rest', () => {
    expect(parse('?year=2024&known=january&section=2025-9')).toMatchObject({
      query: { year: '2024', known: '', section: '' },
      unknown: ['known=january', 'section=2025-9'],
    });
    expect(parse('?known=january&outcome=yes')).toMatchObject({
      query: { known: 'january', outcome: '' },
      unknown: ['outcome=yes'],
    });
  });

  it('takes at most a hundred signs of a search', () => {
    expect(parse(`?q=${'a'.repeat(500)}`).query.q).toHaveLength(100);
  });
});

const row = (id: string, more: Partial<PromiseRow> = {}): PromiseRow => ({
  id,
  year: '',
  group: 'same',
  section: '2025-9',
  outcome: 'yes',
  label: id,
  unit: '个',
  value: 1,
  ...more,
});

describe('rows', () => {
  const all = parse('').query;
  it('pass by year, search and every filter', () => {
    const asked = (more: Partial<PromisesQuery>) => ({ ...all, ...more });
    expect(passes(row('a'), all, null)).toBe(true);
    expect(passes(row('a', { year: '2024' }), all, null)).toBe(false);
    expect(passes(row('a'), asked({ group: 'near' }), null)).toBe(false);
    expect(passes(row('a'), asked({ outcome: 'yes', group: 'same' }), new Set(['a']))).toBe(true);
    expect(passes(row('a'), all, new Set(['b']))).toBe(false);
  });

  it('are sorted by size within a unit alone, those without a number last', () => {
    const rows = [
      row('none', { value: NaN, unit: '' }),
      row('a', { value: 1 }),
      row('km', { unit: '公里', value: 1000 }),
      row('b', { value: 5 }),
    ];
    expect(sorted(rows, 'size', 'zh').map(({ id }) => id)).toEqual(['b', 'a', 'km', 'none']);
    expect(sorted(rows, '', 'zh')).toEqual(rows);
  });

  it('are sorted by name as the language does', () => {
    const rows = ['养老', '公园', '地铁'].map((label) => row(label, { label }));
    expect(sorted(rows, 'name', 'zh').map(({ id }) => id)).toEqual(['地铁', '公园', '养老']);
  });
});
