import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/build/context.ts';
import { shareHead } from '../../src/build/share.ts';

const bare: Page = {
  path: 'en/charts/goals/',
  lang: 'en',
  title: 'What a “target” means',
  description: 'At most 5% & more',
  body: '',
  styles: [],
  entry: null,
};
const page: Page = { ...bare, card: 'goals' };
const paths = new Set(['charts/goals/', 'en/charts/goals/', '2025/']);

describe('what a page tells those who share it', () => {
  it('is absolute where the site’s origin is known', () => {
    const head = shareHead(page, { siteUrl: 'https://example.org', base: '/news/' }, paths);
    expect(head).toContain(
      '<meta property="og:image" content="https://example.org/news/cards/goals.en.png">',
    );
    expect(head).toContain('<meta property="og:url" content="https://example.org/news/en/charts/goals/">');
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(head).toContain('<meta property="og:description" content="At most 5% &amp; more">');
    expect(head).toContain('hreflang="zh-CN" href="https://example.org/news/charts/goals/"');
    expect(head).toContain('hreflang="x-default" href="https://example.org/news/charts/goals/"');
  });

  it('leaves out addresses where it is not', () => {
    const head = shareHead(page, { siteUrl: '', base: '/' }, paths);
    expect(head).toContain('og:title');
    expect(head).not.toMatch(/og:image|og:url|canonical|hreflang|twitter/);
  });

  it('names no other language where there is none, and the common card where it has none of its own', () => {
    const story: Page = { ...bare, path: '2025/', lang: 'zh' };
    const head = shareHead(story, { siteUrl: 'https://example.org', base: '/' }, paths);
    expect(head).not.toContain('hreflang');
    expect(head).toContain('/cards/default.zh.png');
    expect(head).toContain('content="zh_CN"');
  });
});
