import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { sourceRow } from '../../src/build/source-row.ts';

const dataset = loadDataset();

describe('a number’s line in a list of sources', () => {
  it('has a figure’s words and its part of the report', () => {
    expect(sourceRow('school-places-added', dataset, 'zh')).toMatchObject({
      value: '近3.9万个',
      words: '新增中小学学位近3.9万个',
      where: expect.stringContaining('《2025年北京市政府工作报告》“') as string,
    });
  });

  it('has a year’s value with its source, and says what is derived', () => {
    expect(sourceRow('pm25@2013', dataset, 'zh')).toMatchObject({
      value: '89.5微克/立方米',
      where: '新京报 2014-01-06',
    });
    expect(sourceRow('good-air-days@2023', dataset, 'zh').value).toBe('271天（推算）');
  });

  it('has a limit’s value and where it is set', () => {
    expect(sourceRow('pm25@who-2021', dataset, 'en')).toMatchObject({ value: '5 µg/m³' });
  });

  it('names the file and the place of what is not there', () => {
    expect(() => sourceRow('pm25@1999', dataset, 'zh')).toThrow(
      'context/pm25.json: no value or limit "1999"',
    );
  });
});
