import { csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { csvOf } from '../../src/lib/csv.ts';

it('reads back as the same cells, whatever stands in them', () => {
  const rows = [
    ['年', '浓度，“均值”', 'a "quoted", cell'],
    ['2024', '30.5微克/立方米', 'two\nlines'],
    ['', ' ', ','],
  ];
  expect(csvParseRows(csvOf(rows))).toEqual(rows);
});
