import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { citation, linkToPhrase, report } from '../../src/model/report.ts';

const figures = [...loadDataset().figures.values()];
const directive = (phrase: string) => linkToPhrase(phrase).split('#:~:text=')[1]!;

describe('the link to the report’s words', () => {
  it('writes out what has a meaning of its own in a text directive', () => {
    expect(directive('“5-10”年，A&B')).not.toMatch(/[-,&，]/);
    expect(directive('a-b,c&d')).toBe('a%2Db%2Cc%26d');
  });

  it('gives back every phrase', () => {
    for (const { phrase } of figures) expect(decodeURIComponent(directive(phrase))).toBe(phrase);
    expect(decodeURIComponent(directive('a-b,c&d'))).toBe('a-b,c&d');
  });

  it('leads to the city’s own page', () => {
    expect(new URL(linkToPhrase('公园')).hostname).toBe('www.beijing.gov.cn');
    expect(linkToPhrase('公园').startsWith(report.url)).toBe(true);
  });
});

describe('a citation', () => {
  const figure = figures.find(({ id }) => id === 'pm25-annual-mean')!;
  it.each(['zh', 'en'] as const)('in %s has author, title, date, part, words and address', (lang) => {
    const text = citation(figure, '某部分', 'https://example.org/figures/#pm25-annual-mean', lang);
    for (const part of [report.author[lang], report.title[lang], report.date[lang], '某部分', figure.phrase])
      expect(text).toContain(part);
    expect(text).toMatch(/https:\/\/example\.org\/figures\/#pm25-annual-mean$/);
    // A file that knows no site has no address to give.
    expect(citation(figure, '某部分', '', lang)).toMatch(/(数说北京|Beijing in Numbers) 2025”?$/);
  });
});
