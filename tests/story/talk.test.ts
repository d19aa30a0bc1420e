import { describe, expect, it } from 'vitest';
import { advance, formatPlace, keepWithin, pacing, parsePlace } from '../../src/story/talk.ts';

const counts = [1, 3, 1, 2];

describe('a talk', () => {
  it('goes through the steps of a slide, then to the next slide, and back the same way', () => {
    const way = [{ slide: 0, step: 0 }];
    for (let index = 0; index < 6; index++) way.push(advance(way.at(-1)!, 1, counts));
    expect(way.map(formatPlace)).toEqual(['1', '2', '2.2', '2.3', '3', '4', '4.2']);
    const back = [way.at(-1)!];
    for (let index = 0; index < 6; index++) back.push(advance(back.at(-1)!, -1, counts));
    expect(back).toEqual(way.toReversed());
  });

  it('stays within the deck', () => {
    expect(advance({ slide: 0, step: 0 }, -1, counts)).toEqual({ slide: 0, step: 0 });
    expect(advance({ slide: 3, step: 1 }, 5, counts)).toEqual({ slide: 3, step: 1 });
    expect(keepWithin({ slide: 9, step: 9 }, counts)).toEqual({ slide: 3, step: 1 });
    expect(keepWithin({ slide: NaN, step: -1 }, counts)).toEqual({ slide: 0, step: 0 });
  });

  it('has an address for every place, and none for others', () => {
    for (const place of [
      { slide: 0, step: 0 },
      { slide: 1, step: 2 },
    ])
      expect(parsePlace(`#${formatPlace(place)}`, counts)).toEqual(place);
    for (const bad of ['', '#', '#0', '#5', '#2.4', '#2.0', '#2.', '#-1', '#1e1', '#air'])
      expect(parsePlace(bad, counts), bad).toBeNull();
  });

  it('is ahead or behind by the steps that its time has room for', () => {
    expect(pacing({ slide: 0, step: 0 }, counts, 0, 70)).toEqual({ ahead: 0, left: 70 });
    expect(pacing({ slide: 2, step: 0 }, counts, 25, 70)).toEqual({ ahead: 2, left: 45 });
    expect(pacing({ slide: 1, step: 0 }, counts, 45, 70)).toEqual({ ahead: -3, left: 25 });
    expect(pacing({ slide: 3, step: 1 }, counts, 90, 70)).toEqual({ ahead: 0, left: -20 });
  });
});
