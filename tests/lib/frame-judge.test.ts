import { describe, expect, it } from 'vitest';
import { FrameJudge } from '../../src/lib/frame-judge.ts';

/** The frame, from 1, at which the machine is found not to keep up; null where it always does. */
function endedAt(gaps: readonly number[], judge = new FrameJudge()): number | null {
  const keepsUp = judge.begin();
  const at = gaps.findIndex((gap) => !keepsUp(gap));
  return at < 0 ? null : at + 1;
}
const often = (gaps: readonly number[], times: number) => Array.from({ length: times }, () => gaps).flat();

describe('a motion', () => {
  it('goes on while single frames come late', () => {
    expect(endedAt(often([16.7], 54))).toBeNull();
    expect(endedAt([16.7, 50, ...often([16.7], 20), 120, ...often([16.7], 30)])).toBeNull();
  });

  it('ends with two late frames in a row, or three close together', () => {
    expect(endedAt([16.7, 33.4, 33.4])).toBe(3);
    expect(endedAt(often([16.7, 16.7, 16.7, 33.4], 5))).toBe(12);
  });

  it('is held to what its screen has shown, and to no more than 60 frames a second', () => {
    expect(endedAt(often([33.3], 30))).toBeNull();
    expect(endedAt([8.3, ...often([16.7], 50)])).toBeNull();
    const judge = new FrameJudge();
    endedAt([16.7], judge);
    expect(endedAt(often([33.3], 30), judge)).toBe(2);
  });
});
