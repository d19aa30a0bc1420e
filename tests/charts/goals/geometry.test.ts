import { describe, expect, it } from 'vitest';
import { geometry, interpolate } from '../../../src/charts/goals/geometry.ts';
import { frame } from '../../helpers/frame.ts';

const data = {
  values: [
    { id: 'a', value: 10, said: '10' },
    { id: 'b', value: 5, said: '5' },
  ],
};

describe('the marks of goals', () => {
  it('stay inside the picture at every width', () => {
    for (const width of [280, 640, 1920]) {
      for (const mark of geometry(data, { focus: null }, frame(width, 400)).marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(width);
      }
    }
  });

  it('go from one view to another and arrive', () => {
    const from = geometry(data, { focus: null }, frame(640, 400));
    const to = geometry(data, { focus: 'a' }, frame(640, 400));
    expect(interpolate(from, to)(0).marks).toEqual(from.marks);
    expect(interpolate(from, to)(1)).toEqual(to);
  });
});
