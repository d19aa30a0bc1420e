import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/faces/embed/query.ts';
import { scriptWords } from '../../src/faces/embed/words.ts';

const words = scriptWords.en;
const read = (search: string, districts: string[] | null = ['haidian']) =>
  readQuery(search, { words, knows: (view) => view === 'limits', districts });

describe('an embed’s address', () => {
  it('asks for nothing where it says nothing', () => {
    expect(read('')).toEqual({ view: null, district: null, motion: true, notes: [] });
    expect(read('?view=&theme=&utm_source=x').notes).toEqual([]);
  });

  it('asks for view, district and motion', () => {
    expect(read('?view=limits&district=haidian&motion=off&theme=dark&lang=zh')).toEqual({
      view: 'limits',
      district: 'haidian',
      motion: false,
      notes: [],
    });
  });

  it('says of each bad value that it is one, and counts it as not given', () => {
    expect(read('?view=x&district=y&motion=z&theme=pink&lang=fr')).toEqual({
      view: null,
      district: null,
      motion: true,
      notes: ['view=x', 'district=y', 'theme=pink', 'lang=fr', 'motion=z'].map((part) =>
        words.bad.replace('*', part),
      ),
    });
  });

  it('passes a district over where the chart shows none: a host may give it to all its embeds', () => {
    expect(read('?district=haidian', null)).toMatchObject({ district: null, notes: [] });
    expect(read('?district=nowhere', null).notes).toEqual([]);
  });
});
