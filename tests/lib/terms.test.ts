import { describe, expect, it } from 'vitest';
import { queryTermsOf, termsOf } from '../../src/lib/terms.ts';

describe('the terms of a text', () => {
  it('are of Chinese every sign and every pair of neighbours', () => {
    expect(termsOf('新公园')).toEqual(['新', '公', '园', '新公', '公园']);
  });

  it('do not pair signs across a space, a digit or a stop', () => {
    expect(termsOf('公园，1100个').filter((term) => term.length === 2)).toEqual(['公园']);
  });

  it('are of English its words in lower case', () => {
    expect(termsOf('New Parks in-town')).toEqual(['new', 'parks', 'in', 'town']);
  });

  it.each([
    ['30.5', ['30.5']],
    ['PM2.5', ['pm2.5']],
    ['1,100', ['1100']],
    ['1∶3.4', ['1∶3.4']],
    ['３０．５', ['30.5']],
    ['5.2%', ['5.2%', '5.2']],
    ['µg', ['μg']],
    ['Xi’an', ['xian']],
  ])('hold %s whole', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('are none of punctuation alone', () => {
    expect(termsOf('……（）!')).toEqual([]);
  });
});

describe('the terms of a query', () => {
  it('are pairs where there is one: 公园 does not ask for 公', () => {
    expect(queryTermsOf('公园')).toEqual(['公园']);
    expect(queryTermsOf('公')).toEqual(['公']);
    expect(queryTermsOf('3万 公园')).toEqual(['3', '万', '公园']);
  });
});
