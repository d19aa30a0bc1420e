import { describe, expect, it } from 'vitest';
import { sourceRows } from '../../src/flat/source-rows.ts';
import { mapNotice } from '../../src/model/map-notice.ts';
import { balancedRows, leadingSentences, plainRows, sentencesOf } from '../../src/flat/text.ts';

describe('text on cards', () => {
  it('parts into sentences, not at decimals', () => {
    expect(sentencesOf('降到30.5微克。其余（推算）。')).toEqual(['降到30.5微克。', '其余（推算）。']);
    expect(sentencesOf('It fell to 30.5 in 2024. No more')).toEqual(['It fell to 30.5 in 2024. ', 'No more']);
  });

  it('breaks between words, and keeps a number with its qualifier and unit', () => {
    const text = '2024年新增中小学学位近3.9万个；细颗粒物降到30.5微克/立方米';
    for (let width = 120; width < 600; width += 10) {
      const rows = plainRows(text, width, 20);
      expect(rows.join('')).toBe(text);
      for (const whole of ['2024年', '近3.9万个；', '30.5微克/立方米', '细颗粒物'])
        expect(
          rows.filter((row) => row.includes(whole)),
          `${width}: ${rows.join('|')}`,
        ).toHaveLength(1);
      for (const row of rows) expect(row).not.toMatch(/^[，。；：）]/);
    }
  });

  it('sets rows of like length', () => {
    const text = 'What the report tells of comes down to 16 places in Haidian';
    const rows = balancedRows(text, 460, 40);
    expect(rows).toHaveLength(plainRows(text, 460, 40).length);
    const lengths = rows.map((row) => row.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(8);
  });

  it('takes whole sentences or none', () => {
    expect(leadingSentences('一二三。四五六。', (text) => text.length <= 5)).toBe('一二三。');
    expect(leadingSentences('一二三。', (text) => text.length <= 3)).toBe('');
  });

  it('never leaves out of a source what a map must say, nor what was corrected', () => {
    const notice = mapNotice('').whole.zh;
    const source = `政府工作报告。${'各项不相加，'.repeat(30)}位置为示意。示意图，不作为划界依据；未经审图。公园：2026-01-01更正，原为1065个。`;
    const rows = sourceRows(source, { notice, width: 300, size: 15, rows: 2 });
    expect(rows.join('')).toBe(
      '政府工作报告。示意图，不作为划界依据；未经审图。公园：2026-01-01更正，原为1065个。',
    );
  });
});
