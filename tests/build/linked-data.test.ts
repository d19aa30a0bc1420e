import { describe, expect, it } from 'vitest';
import { chartDataOf } from '../../src/build/chart-data.ts';
import { loadDataset } from '../../src/build/dataset.ts';
import { chartLinkedData, linkedData } from '../../src/build/linked-data.ts';
import { registry } from '../../src/charts/registry.ts';
import { langs } from '../../src/model/types.ts';

const dataset = loadDataset();
const address = (path: string) => `https://example.org/${path}`;

describe('linked data', () => {
  it('cannot end the element it stands in', () => {
    expect(linkedData({ name: '</script><b>' }).match(/<\/?\w+/g)).toEqual(['<script', '</script']);
  });

  it('of the PM2.5 chart says what is measured, when, and on what it rests', async () => {
    const { definition } = await registry['pm25-series'].definition();
    const about = chartLinkedData(definition, { dataset, lang: 'zh', address });
    expect(about).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2013/2024',
      license: 'https://opensource.org/license/mit',
      isBasedOn: { name: '《2025年北京市政府工作报告》' },
    });
    expect(JSON.stringify(about)).toContain('"value":"30.5微克/立方米"');
  });

  for (const [id, entry] of Object.entries(registry))
    it(`of ${id} points to files that there are, which hold its table and records`, async () => {
      const { definition } = await entry.definition();
      const files = chartDataOf(definition, dataset);
      for (const lang of langs) {
        const { distribution, description } = chartLinkedData(definition, { dataset, lang, address }) as {
          distribution: Array<{ contentUrl: string }>;
          description: string;
        };
        expect(description.length).toBeGreaterThan(50);
        for (const { contentUrl } of distribution)
          expect(files.has(contentUrl.slice(address('').length))).toBe(true);
      }
      const csv = files.get(`charts/${id}/data.csv`)!();
      expect(csv.startsWith('\ufeff')).toBe(true);
      const made = JSON.parse(files.get(`en/charts/${id}/data.json`)!()) as {
        table: { rows: string[][] };
        figures: Array<{ id: string; phrase: string; said_en: string }>;
      };
      expect(made.table.rows.length).toBeGreaterThan(0);
      expect(made.figures.map((figure) => figure.id)).toEqual(definition.figures);
      for (const { phrase, said_en } of made.figures) expect(phrase && said_en).not.toBe('');
    });
});
