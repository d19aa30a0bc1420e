import { describe, expect, it } from 'vitest';
import { briefingAddress } from '../../src/story/way-back.ts';

const back = (value: string) =>
  briefingAddress(new URLSearchParams(`briefing=${encodeURIComponent(value)}`), '/base/present/');

describe('the way back to a slide', () => {
  it('leads to the place a reader came from, whatever deck it was', () => {
    expect(back('?deck=ten-minutes#7.2')).toBe('/base/present/?deck=ten-minutes#7.2');
    expect(back('?scenes=air/grains:2013,title&own=q1YqLgEA#2')).toBe(
      '/base/present/?scenes=air/grains:2013,title&own=q1YqLgEA#2',
    );
    expect(back('')).toBe('/base/present/');
    expect(briefingAddress(new URLSearchParams(''), '/present/')).toBeNull();
  });

  it('leads nowhere else', () => {
    for (const bad of [
      '//elsewhere.example',
      '/',
      'x',
      '../',
      'https://elsewhere.example/',
      '#<b>',
      '?a#b#c',
    ])
      expect(back(bad), bad).toBeNull();
  });
});
