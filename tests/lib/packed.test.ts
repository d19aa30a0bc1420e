import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/lib/packed.ts';

describe('a packed value', () => {
  it('comes back as it was, Chinese and all, in letters that an address leaves alone', () => {
    const value = {
      title: '给各位的十分钟 “/?&=+',
      slides: { 3: { notes: '先说PM2.5，再说天数。'.repeat(20) } },
    };
    const word = pack(value);
    expect(word).toMatch(/^[\w-]+$/);
    expect(unpack(word)).toEqual(value);
    expect(word.length).toBeLessThan(encodeURIComponent(JSON.stringify(value)).length / 8);
  });

  it('is undefined where the word is cut short, spoilt or empty', () => {
    const word = pack({ title: '十分钟' });
    for (const bad of ['', '%', '一', word.slice(0, -4), `${word.slice(0, 3)}x${word.slice(5)}`])
      expect(unpack(bad)).toBeUndefined();
  });
});
