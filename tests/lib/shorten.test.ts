import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/lib/shorten.ts';

describe('a text that is too long', () => {
  const upTo = (length: number) => (text: string) => text.length <= length;

  it('loses its end until it fits, and shows that it did', () => {
    expect(shorten('北京城市副中心', upTo(5))).toBe('北京城市…');
    expect(shorten('北京', upTo(5))).toBe('北京');
  });

  it('keeps four characters where nothing fits', () => {
    expect(shorten('北京城市副中心', () => false)).toBe('北京城…');
  });
});
