import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, indexOfAddress, stepBy, viewAt } from '../../src/story/cursor.ts';

const tops = [0, 800, 1500, 2400];
const at = (line: number) => cursorAt(tops.length, (index) => tops[index]!, line, 3000);

describe('the cursor', () => {
  it('is the last stop that begins at or above the reading line', () => {
    expect(at(799).index).toBe(0);
    expect(at(800).index).toBe(1);
    expect(at(9999).index).toBe(3);
  });

  it('stays at the first stop above the story', () => {
    expect(at(-500)).toEqual({ index: 0, progress: 0 });
  });

  it('goes from 0 to 1 between two stops', () => {
    expect(at(400).progress).toBe(0.5);
    expect(at(2700).progress).toBe(0.5);
    expect(at(5000).progress).toBe(1);
  });

  it('depends on the line alone, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: -100, max: 60_000 }),
        (heights, line) => {
          const starts = heights.map((_, index) => heights.slice(0, index).reduce((a, b) => a + b, 0));
          const { index } = cursorAt(starts.length, (i) => starts[i]!, line, 1e6);
          expect(index).toBe(Math.max(0, starts.filter((start) => start <= line).length - 1));
        },
      ),
    );
  });
});

describe('a scene', () => {
  const views = ['a', 'b', 'c'];

  it('shows its first view before the reader is there and its last after', () => {
    expect(viewAt(0, 4, views)).toBe('a');
    expect(viewAt(5, 4, views)).toBe('b');
    expect(viewAt(99, 4, views)).toBe('c');
  });
});

describe('a step on', () => {
  it('ends at the ends of the story', () => {
    expect(stepBy({ index: 0, progress: 0 }, -1, 5)).toBe(0);
    expect(stepBy({ index: 4, progress: 0 }, 1, 5)).toBe(4);
    expect(stepBy({ index: 2, progress: 0.9 }, 1, 5)).toBe(3);
  });
});

describe('an address', () => {
  it('is found with and without its mark, and -1 where no stop has it', () => {
    const stops = [{ id: 'air' }, { id: 'air/grains/2013' }];
    expect(indexOfAddress(stops, '#air/grains/2013')).toBe(1);
    expect(indexOfAddress(stops, 'air')).toBe(0);
    expect(indexOfAddress(stops, '#nowhere')).toBe(-1);
  });
});
