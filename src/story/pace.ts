/**
 * Whether a picture moves or is set. A first step waits until the reader has rested; one that comes while another waits
 * is set at once, so a fling never animates.
 */
export interface Pace {
  /** When a step came last, ms, or null after a rest. */
  readonly waitingSince: number | null;
}

export const resting: Pace = { waitingSince: null };

export type Arrival = 'wait' | 'set';

/** What to do with a step that comes at `now`, and the pace after it. */
export function arrive(pace: Pace, now: number): { arrival: Arrival; pace: Pace } {
  return { arrival: pace.waitingSince === null ? 'wait' : 'set', pace: { waitingSince: now } };
}
