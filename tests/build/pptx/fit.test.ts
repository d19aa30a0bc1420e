import { describe, expect, it } from 'vitest';
import { fittingSize, heightOf, linesOf } from '../../../src/build/pptx/fit.ts';
import { plainText } from '../../../src/build/pptx/plain.ts';

describe('text in a box', () => {
  it('takes as many lines as it needs', () => {
    expect(linesOf('字'.repeat(10), 14, 4)).toBe(1);
    expect(linesOf('字'.repeat(40), 14, 4)).toBe(3);
  });

  it('is as large as fits, and no smaller than the last row reads', () => {
    const long = ['字'.repeat(400)];
    expect(fittingSize(['字'], { w: 4, h: 5 }, [22, 18, 14])).toBe(22);
    expect(fittingSize(long, { w: 4, h: 1 }, [22, 18, 14])).toBe(14);
    expect(heightOf(long, 14, 4)).toBeGreaterThan(1);
  });
});

describe('compiled prose as plain text', () => {
  it('is a string a paragraph, without markup', () => {
    const html = '<p>2022年降到<a class="fig" href="#x">30微克</a>。</p> <p>A &amp; B</p>';
    expect(plainText(html)).toEqual(['2022年降到30微克。', 'A & B']);
  });
});
