import { describe, expect, it } from 'vitest';
import { clock, elapsed, paused, started, stopped } from '../../src/story/stopwatch.ts';

describe('a stopwatch', () => {
  it('counts while it runs, and keeps what it has while it stands', () => {
    const running = started(stopped, 1000);
    expect(elapsed(running, 4000)).toBe(3000);
    const standing = paused(running, 4000);
    expect(elapsed(standing, 9000)).toBe(3000);
    expect(elapsed(started(standing, 10_000), 11_000)).toBe(4000);
  });

  it('is not started twice, and never runs backwards', () => {
    const running = started(stopped, 1000);
    expect(started(running, 3000)).toBe(running);
    expect(elapsed(running, 500)).toBe(0);
  });

  it('shows minutes and seconds, also after the time is over', () => {
    expect([0, 9, 75, 3600, -5, -61, -0.4].map(clock)).toEqual([
      '0:00',
      '0:09',
      '1:15',
      '60:00',
      '−0:05',
      '−1:01',
      '0:00',
    ]);
  });
});
