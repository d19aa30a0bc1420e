import { describe, expect, it } from 'vitest';
import { checkCorrections } from '../../src/build/check-corrections.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import type { Correction } from '../../src/model/edition.ts';

const { figures } = loadDataset();
const good: Correction = {
  figure: 'parks-total',
  field: 'value',
  from: '1065',
  to: '1100',
  reason: { zh: '原因', en: 'reason' },
  date: '2026-12-01',
};

function findings(...corrections: Correction[]): string[] {
  const found: string[] = [];
  checkCorrections({ corrections, figures }, (file, id, reason) => found.push(`${file}: ${id}: ${reason}`));
  return found;
}

describe('corrections', () => {
  it('pass where the newest is what the record says, and each begins where the one before ended', () => {
    expect(findings(good, { ...good, from: '1000', to: '1065', date: '2026-11-30' })).toEqual([]);
    expect(findings({ ...good, field: 'year', from: 'null', to: '2024' })).toEqual([]);
  });

  it.each<[string, Correction[], RegExp]>([
    ['of no figure', [{ ...good, figure: 'parks' }], /CHANGELOG\.md: parks: is no figure/],
    ['of no field', [{ ...good, field: 'colour' }], /parks-total: a figure has no field "colour"/],
    ['of an id, which never changes', [{ ...good, field: 'id' }], /no field "id"/],
    ['of what the record does not say', [{ ...good, to: '1200' }], /value is not 1200/],
    ['from what is no number', [{ ...good, from: '1065个' }], /value cannot have been 1065个: .*number/],
    [
      'from what is no qualifier',
      [{ ...good, field: 'qualifier', from: 'some', to: 'exact' }],
      /cannot have been some/,
    ],
    [
      'of a field with parts',
      [{ ...good, field: 'label', from: '公园', to: '公园总数' }],
      /label cannot have been 公园/,
    ],
    [
      'with a gap',
      [good, { ...good, from: '1000', to: '1050' }],
      /became 1050, but the next correction starts from 1065/,
    ],
  ])('fail that are %s', (_, corrections, reason) => {
    expect(findings(...corrections).join('\n')).toMatch(reason);
  });
});
