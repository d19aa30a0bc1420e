import { describe, expect, it, vi } from 'vitest';
import type * as DatasetFile from '../../src/build/dataset.ts';
import { compileProse, splitChapter } from '../../src/build/markdown.ts';
import { makeSite } from '../../src/build/site.ts';
import type { Correction } from '../../src/model/edition.ts';

const correction: Correction = {
  figure: 'pm25-annual-mean',
  field: 'value',
  from: '31',
  to: '30.5',
  reason: { zh: '录入有误', en: 'Typed wrongly' },
  date: '2026-12-01',
};

vi.mock('../../src/build/dataset.ts', async (original) => {
  const file = await original<typeof DatasetFile>();
  return { ...file, loadDataset: () => ({ ...file.loadDataset(), corrections: [correction] }) };
});

const note = '2026-12-01更正，原为31微克/立方米';
const noteEn = 'corrected 2026-12-01, formerly 31 µg/m³';

describe('a corrected figure', async () => {
  const { loadDataset } = await import('../../src/build/dataset.ts');
  const { pages, files } = await makeSite({ siteUrl: '', base: '/' });
  const body = (path: string) => pages.find((page) => page.path === path)!.body;

  it('says so in prose, behind the number', () => {
    const { blocks } = splitChapter('# 题\n\n## 段\n\n降到:fig[pm25-annual-mean]。', 'zh.md');
    const context = { dataset: loadDataset(), lang: 'zh', file: 'zh.md', names: [], href: String } as const;
    const { html } = compileProse(blocks.get('段')!.paragraphs, context);
    expect(html).toContain(`30.5微克/立方米</a><small class="corrected">（${note}）</small>`);
  });

  it('says so in the story: at the chapter’s opening number, in the steps and under the charts', () => {
    expect(body('')).toContain(`<small class="corrected">${note}</small>`);
    expect(body('')).toContain(`（${note}）`);
    expect(body('')).toMatch(new RegExp(`<p class="source">[^<]*${note}`));
  });

  it('says so in the explorer’s row and in its entry, in both languages', () => {
    expect(body('figures/')).toContain(`<small class="corrected">${note}</small>`);
    expect(body('figures/')).toContain(`<p class="corrected">${note}</p>`);
    expect(body('en/figures/')).toContain(`<p class="corrected">${noteEn}</p>`);
  });

  it('says so on the source line of every chart that shows it', () => {
    expect(body('charts/pm25-series/')).toMatch(new RegExp(`<p class="source">[^<]*${note}`));
    expect(body('en/charts/pm25-series/')).toContain(noteEn);
    expect(body('charts/parks-field/')).not.toContain(note);
  });

  it('is listed with its reason on the page of downloads, and as data', () => {
    expect(body('data/')).toContain('录入有误');
    expect(body('en/data/')).toContain('Typed wrongly');
    expect(JSON.parse(String(files.get('data/corrections.json')!()))).toMatchObject({
      records: [correction],
    });
  });
});
