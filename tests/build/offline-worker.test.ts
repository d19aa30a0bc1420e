import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../src/build/offline-worker.ts';

const base = '/news/';
const chunk = (code: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  code,
  imports,
  dynamicImports,
});
const making = {
  path: 'en/present/',
  base,
  entry: 'assets/present-1.js',
  bundle: {
    'assets/present-1.js': chunk('a', ['assets/core-1.js'], ['assets/audience-1.js']),
    'assets/audience-1.js': chunk('b', ['assets/core-1.js'], ['assets/bj-air-1.js']),
    'assets/bj-air-1.js': chunk('c'),
    'assets/core-1.js': chunk('d'),
    'assets/story-1.js': chunk('e', ['assets/core-1.js']),
  },
  files: new Map<string, string | Uint8Array>([
    [
      'en/present/',
      '<style>@font-face{src:url(/news/assets/serif.woff2)}</style><img src="/news/stills/a.svg"><img srcset="/news/stills/b.svg" data-still="/news/stills/a.svg"><a href="/news/figures/#x"></a><a href="/news/"></a><a href="/elsewhere/stills/c.svg"></a>',
    ],
    ['assets/serif.woff2', new Uint8Array(3)],
    ['stills/a.svg', '<svg/>'],
    ['stills/b.svg', '<svg id="b"/>'],
    ['stills/c.svg', '<svg/>'],
    ['figures/', 'all'],
    ['', 'the story'],
    ['present/full.pptx', 'large'],
  ]),
};
const urls = () => keptFiles(making).map(({ url }) => url);

describe('the offline copy of the briefing', () => {
  it('has the page, all code that it may load, what it names and the pages behind its numbers, and nothing else', () => {
    expect(urls().sort()).toEqual(
      [
        ...['present-1', 'core-1', 'audience-1', 'bj-air-1'].map((name) => `../../assets/${name}.js`),
        '../../assets/serif.woff2',
        '../../en/present/',
        '../../figures/',
        '../../stills/a.svg',
        '../../stills/b.svg',
      ].sort(),
    );
  });

  it('tells an edition by its content, unless the name does', () => {
    const revision = (files: typeof making.files, url: string) =>
      keptFiles({ ...making, files }).find((file) => file.url === url)!.revision;
    const changed = new Map(making.files).set('stills/a.svg', '<svg>other</svg>');
    expect(revision(changed, '../../stills/a.svg')).not.toBe(revision(making.files, '../../stills/a.svg'));
    expect(revision(changed, '../../stills/b.svg')).toBe(revision(making.files, '../../stills/b.svg'));
    expect(revision(making.files, '../../assets/core-1.js')).toBeNull();
  });

  it('is not larger than its words promise', () => {
    const files = new Map(making.files).set('stills/a.svg', 'x'.repeat(9_000_000));
    expect(() => keptFiles({ ...making, files })).toThrow('en/present/: its offline copy has 9000');
  });
});
