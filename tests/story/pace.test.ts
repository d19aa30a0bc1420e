import { expect, it } from 'vitest';
import { arrive, resting } from '../../src/story/pace.ts';

it('lets the first step wait for the reader’s rest', () => {
  expect(arrive(resting, 1000).arrival).toBe('wait');
});

it('sets every further step of a fling at once', () => {
  const { pace } = arrive(resting, 1000);
  expect(arrive(pace, 1100).arrival).toBe('set');
});
