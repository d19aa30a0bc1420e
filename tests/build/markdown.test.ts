import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { compileProse, splitChapter, type ProseContext } from '../../src/build/markdown.ts';

const context: ProseContext = {
  dataset: loadDataset(),
  lang: 'zh',
  file: 'zh.md',
  names: ['12号线'],
  href: (path) => `/${path}`,
};
const paragraphs = (prose: string) =>
  splitChapter(`# 题\n\n## 段\n\n${prose}`, 'zh.md').blocks.get('段')!.paragraphs;
const compile = (prose: string, more: Partial<ProseContext> = {}) =>
  compileProse(paragraphs(prose), { ...context, ...more });

describe('what became known after the report', () => {
  it('stands under a heading of its own, apart from prose, alt and notes', () => {
    const { blocks } = splitChapter('# 题\n\n## 段\n\n正文\n\n### later\n\n后来\n\n### alt\n\n图', 'zh.md');
    const { paragraphs, later, alt, notes } = blocks.get('段')!;
    expect([paragraphs.length, later.length, alt.length, notes.length]).toEqual([1, 1, 1, 0]);
  });

  it('is printed with its own words and leads to the promise’s target', () => {
    const { html, references, outcomes } = compile('新增:out[home-care-beds]。', { later: true });
    expect(html).toBe('<p>新增<a class="fig out" href="/figures/#home-care-beds-2025">7701张</a>。</p>');
    expect({ references, outcomes }).toEqual({ references: [], outcomes: ['home-care-beds'] });
  });

  it('is refused in the prose of January 2025: an outcome, and a value of 2025 or later', () => {
    expect(() => compile(':out[home-care-beds]')).toThrow(
      /zh\.md: line \d+: :out\[home-care-beds\].*### later/,
    );
    expect(() => compile(':fig[pm25@2025]')).toThrow(/### later/);
    expect(compile(':fig[pm25@2025]', { later: true }).html).toContain('27微克/立方米');
    expect(compile(':fig[pm25@2024]').html).toContain('30.5');
  });

  it('is refused where no later report states it, and where there is no such promise', () => {
    expect(() => compile(':out[rural-care-points]', { later: true })).toThrow(/whose outcome is known/);
    expect(() => compile(':out[no-such-promise]', { later: true })).toThrow(/no promise with this id/);
  });
});

describe('numbers in prose', () => {
  it('are refused, but for years, dates and the report’s own names', () => {
    expect(compile('2026年1月的报告，2025年1月14日，12号线').html).toContain('1月14日');
    for (const prose of ['有5个', '一共1月', '3.5万亩', '１２'])
      expect(() => compile(prose), prose).toThrow(/bare number/);
  });

  it('name the directive that is not known', () => {
    expect(() => compile(':sum[pm25-annual-mean]')).toThrow(/unknown directive ":sum"/);
  });
});
