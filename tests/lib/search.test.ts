import { describe, expect, it } from 'vitest';
import { searchOf } from '../../src/lib/search.ts';

const search = await searchOf(
  new Map([
    ['parks', '全市公园总数达1100个 1100个 Parks in the city'],
    ['roads', '新增公里数 6.2% added road length'],
    ['air', '细颗粒物年均浓度30.5微克/立方米 PM2.5, annual mean µg/m³'],
  ]),
);
const found = (query: string) => [...search(query)].sort();

describe('the search', () => {
  it.each([
    ['公园', ['parks']],
    ['公', ['parks', 'roads']],
    ['公园总数', ['parks']],
    ['颗粒物 浓度', ['air']],
    ['30.5', ['air']],
    ['1,100', ['parks']],
    ['6.2', ['roads']],
    ['6.2%', ['roads']],
    ['PM2.5', ['air']],
    ['pm', ['air']],
    ['Park', ['parks']],
    ['the city', ['parks']],
    ['µg', ['air']],
  ])('finds %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['公园 浓度', 'words that stand apart'],
    ['园公', 'a pair turned round'],
    ['110', 'the beginning of a number'],
    ['。', 'a stop'],
  ])('does not find %s: %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});
