import { expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { laterReport, parseKnown } from '../../../src/charts/shared/later.ts';

it('every outcome is of the report that pictures name beside it', () => {
  const outcomes = [...loadDataset().promises.values()].flatMap(({ outcome }) => outcome ?? []);
  expect(outcomes.length).toBeGreaterThan(0);
  expect([...new Set(outcomes.map(({ source }) => source))]).toEqual(['2026年北京市政府工作报告 2026-01-25']);
  expect(laterReport).toEqual({ zh: '2026年1月报告', en: 'report of January 2026' });
});

it('a view asks for later knowledge by one ending, and by that alone', () => {
  expect(parseKnown('same')).toEqual({ name: 'same', known: false });
  expect(parseKnown('same;known=today')).toEqual({ name: 'same', known: true });
  expect(parseKnown('same;known=tomorrow')).toEqual({ name: 'same;known=tomorrow', known: false });
  expect(parseKnown('same;known=today;known=today').name).toBe('same;known=today');
});
