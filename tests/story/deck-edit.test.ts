import { describe, expect, it } from 'vitest';
import { moved, withStep } from '../../src/story/deck-edit.ts';
import type { Slide } from '../../src/story/deck.ts';

describe('a list that is put in order', () => {
  it('moves one item and keeps the others in theirs', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('stops at its ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});

describe('the steps of a slide', () => {
  const all = ['2013', '2017', '2024'];
  const scene: Slide = { kind: 'scene', scene: 'air/grains', steps: null, notes: '' };

  it('come and go in the story’s order, and all of them are all', () => {
    const without = withStep(scene, '2017', false, all);
    expect(without).toMatchObject({ steps: ['2013', '2024'] });
    expect(withStep(without, '2017', true, all)).toMatchObject({ steps: null });
  });

  it('are never none', () => {
    const one = { ...scene, steps: ['2013'] };
    expect(withStep(one, '2013', false, all)).toEqual(one);
  });

  it('belong to scenes alone', () => {
    const title: Slide = { kind: 'title', title: '', text: '', notes: '' };
    expect(withStep(title, '2013', true, all)).toBe(title);
  });
});
