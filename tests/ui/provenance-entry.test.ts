import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { templateToString } from '../../src/build/render-svg.ts';
import { provenanceEntry } from '../../src/ui/provenance-entry.ts';
import { qualifierMeaning } from '../../src/ui/provenance-words.ts';

const dataset = loadDataset();
const entry = (id: string, lang: 'zh' | 'en' = 'zh') =>
  templateToString(
    provenanceEntry(dataset.figures.get(id)!, {
      dataset,
      lang,
      href: (path) => `/${path}`,
      absolute: (path) => `https://example.org/${path}`,
    }),
  );

describe('an entry', () => {
  it('has the number, its kind, the phrase with the number marked, its part, the official link, a citation', () => {
    const html = entry('subcentre-staff');
    for (const part of [
      '<p class="value">近<b>3.3</b>万名</p>',
      '个数 · 2024年做到',
      '近<mark>3.3万</mark>名工作人员在副中心办公',
      '2024 · 首都功能',
      '#:~:text=',
      '报告写“近”：约数，不是准数。',
      'https://example.org/figures/#subcentre-staff',
    ])
      expect(html).toContain(part);
  });

  it('names a derived value so, with its year and method', () => {
    expect(entry('pm25-annual-mean')).toContain('推算（2023年）：32.5微克/立方米');
    expect(entry('pm25-annual-mean', 'en')).toContain('Derived (2023): 32.5');
  });

  it('keeps what a later report says closed and apart, with its words and date', () => {
    const html = entry('home-care-beds-2025');
    const [, before = '', later = ''] =
      /^([\s\S]*)<details class="later">([\s\S]*)<\/details>/.exec(html) ?? [];
    expect(before).not.toContain('2026');
    for (const part of ['<b>7701</b>张', '新增7701张家庭养老床位', '2026年北京市政府工作报告 2026-01-25'])
      expect(later).toContain(part);
    expect(entry('rural-care-points-2025')).not.toContain('class="later"');
  });

  it('says nothing of 2026 outside of that, in any entry', () => {
    for (const { id } of dataset.figures.values())
      for (const lang of ['zh', 'en'] as const)
        expect(entry(id, lang).replace(/<details class="later">[\s\S]*?<\/details>/, ''), id).not.toContain(
          '2026',
        );
  });

  it('says how far a result and a promise can be compared', () => {
    expect(entry('gdp-growth')).toMatch(/2025年的目标 · 口径(相同|相近)|2025年的目标 · 不能相比/);
  });

  it('says where the report gives no year', () => {
    const without = [...dataset.figures.values()].find(({ year }) => year === null)!;
    expect(entry(without.id)).toContain('年份：报告没有写明');
  });
});

describe('a qualifier', () => {
  const figure = { kind: 'flow', role: 'done', qualifier: 'over', qualifierWord: '超' } as const;
  it('is explained by what it leaves open', () => {
    expect(qualifierMeaning(figure, 'zh')).toBe('报告写“超”：比这个数多，多多少没有写。');
    expect(qualifierMeaning({ ...figure, qualifier: 'exact', qualifierWord: null }, 'en')).toBe('');
  });

  it('is a floor in a target, and in a result the least it can be', () => {
    const least = { ...figure, qualifier: 'at-least', qualifierWord: '以上' } as const;
    expect(qualifierMeaning({ ...least, role: 'target' }, 'en')).toContain('a floor');
    expect(qualifierMeaning(least, 'en')).toContain('at least this');
  });

  it('of a rank leaves the rank open, and 级 all but the power of ten', () => {
    expect(
      qualifierMeaning({ ...figure, kind: 'rank', qualifier: 'at-most', qualifierWord: '前' }, 'zh'),
    ).toContain('第几位没有写');
    expect(qualifierMeaning({ ...figure, qualifier: 'about', qualifierWord: '级' }, 'zh')).toContain(
      '数量级',
    );
  });
});
