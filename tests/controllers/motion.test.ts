import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MotionController } from '../../src/controllers/motion.ts';

/** The timer that the motion runs on, as the test drives it. */
let running: ((elapsed: number) => void) | undefined;
vi.mock('d3-timer', () => ({
  timer: (callback: (elapsed: number) => void) => {
    running = callback;
    return { stop: () => (running = undefined) };
  },
}));

const timeline = { currentTime: 0 };

/** Runs frames at these times after the motion's start, as long as it goes on; what is drawn in each. */
function frames(motion: MotionController<number>, times: readonly number[]): number[] {
  return times.flatMap((time) => {
    if (!running) return [];
    timeline.currentTime = time;
    running(time);
    return motion.value!;
  });
}
const every = (gap: number, until: number) => Array.from({ length: until / gap }, (_, i) => (i + 1) * gap);

describe('a motion', () => {
  let motion: MotionController<number>;
  beforeEach(() => {
    running = undefined;
    vi.stubGlobal('document', { timeline, documentElement: { getAttribute: () => null } });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const nothing = () => undefined;
    const host = {
      addController: nothing,
      removeController: nothing,
      requestUpdate: nothing,
      updateComplete: Promise.resolve(true),
    };
    motion = new MotionController<number>(host, { interpolate: (a, b) => (t) => a + (b - a) * t });
    motion.to(0, false);
  });

  it('comes from what is seen to what is asked for', () => {
    motion.to(10, true);
    const seen = frames(motion, every(16, 960));
    expect(seen.length).toBeGreaterThan(50);
    expect(seen[10]).toBeGreaterThan(0);
    expect(seen.at(-1)).toBe(10);
    expect(motion.moving).toBe(false);
  });

  it('ends with the same picture where the machine cannot keep up, does not try the next, and tries again', () => {
    motion.to(10, true);
    const seen = frames(motion, every(80, 960));
    expect(seen.length).toBe(3);
    expect(seen.at(-1)).toBe(10);
    expect(motion.moving).toBe(false);

    motion.to(20, true);
    expect(motion.value).toBe(20);
    expect(motion.moving).toBe(false);

    motion.to(30, true);
    expect(motion.moving).toBe(true);
    expect(frames(motion, every(16, 960)).at(-1)).toBe(30);
  });
});
