import { describe, expect, it } from 'vitest';
import { fitTable } from '../../../src/build/pptx/table.ts';

describe('a table in a box', () => {
  const row = (n: number) => [`地方${n}`, '', '2024年', '报告原文很长'.repeat(8)];
  const table = {
    caption: '',
    head: ['地方', '区', '时间', '原文'],
    rows: Array.from({ length: 20 }, (_, i) => row(i)),
  };

  it('leaves out what is empty or finds no room, and says how much', () => {
    const fitted = fitTable(table, { w: 4, h: 3 })!;
    expect(fitted.head).toEqual(['地方', '时间']);
    expect(fitted.rows.length + fitted.left).toBe(20);
    expect(fitted.height).toBeLessThanOrEqual(3);
    expect(fitted.widths.reduce((a, b) => a + b)).toBeCloseTo(4);
  });

  it('is not begun where one row of many would stand alone', () => {
    expect(fitTable(table, { w: 4, h: 0.9 })).toBeNull();
  });

  it('keeps all that fits', () => {
    const fitted = fitTable({ ...table, rows: table.rows.slice(0, 2) }, { w: 6, h: 4 });
    expect(fitted).toMatchObject({ head: ['地方', '时间', '原文'], left: 0 });
  });
});
