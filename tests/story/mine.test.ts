import { describe, expect, it } from 'vitest';
import { askedDistrict } from '../../src/story/mine.ts';

const slugs = ['haidian', 'tongzhou'];

describe('the district asked for', () => {
  it('is that of the address before that of the store', () => {
    expect(askedDistrict('haidian', 'tongzhou', slugs)).toEqual({ slug: 'haidian', bad: false });
    expect(askedDistrict(null, 'tongzhou', slugs)).toEqual({ slug: 'tongzhou', bad: false });
  });

  it('is none where nothing names one, or the store is spoilt or emptied', () => {
    for (const stored of [null, '', 'atlantis'])
      expect(askedDistrict(null, stored, slugs)).toEqual({ slug: null, bad: false });
  });

  it('is none where the address is bad, whatever is stored, and that is told', () => {
    for (const address of ['', 'Haidian', '海淀', '__proto__', 'haidian/'])
      expect(askedDistrict(address, 'tongzhou', slugs)).toEqual({ slug: null, bad: true });
  });
});
