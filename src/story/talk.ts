import { clamp } from '../lib/clamp.ts';

/** Where a talk is: the slide and its step, from 0. All that a slide shows follows from it. */
export interface TalkPlace {
  readonly slide: number;
  readonly step: number;
}

/**
 * The place some steps on or, negative, back, kept within the deck.
 * @param counts the number of steps of every slide, each at least 1
 */
export function advance({ slide, step }: TalkPlace, by: number, counts: readonly number[]): TalkPlace {
  const before = counts.slice(0, slide).reduce((sum, count) => sum + count, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let rest = clamp(before + step + by, 0, total - 1);
  let at = 0;
  while (rest >= counts[at]!) rest -= counts[at++]!;
  return { slide: at, step: rest };
}

/** A place within the deck, whatever is asked for. */
export function keepWithin({ slide, step }: TalkPlace, counts: readonly number[]): TalkPlace {
  const at = clamp(Math.trunc(slide) || 0, 0, counts.length - 1);
  return { slide: at, step: clamp(Math.trunc(step) || 0, 0, counts[at]! - 1) };
}

/** A place as it stands in the address, counted from 1: `12`, and `12.3` for the slide's third step. */
export function formatPlace({ slide, step }: TalkPlace): string {
  return step === 0 ? String(slide + 1) : `${slide + 1}.${step + 1}`;
}

/** The place of an address, or null where it names none of this deck. */
export function parsePlace(hash: string, counts: readonly number[]): TalkPlace | null {
  const [, slide, step = '1'] = /^#?(\d{1,4})(?:\.(\d{1,3}))?$/.exec(hash) ?? [];
  const place = { slide: Number(slide) - 1, step: Number(step) - 1 };
  const count = counts[place.slide];
  return slide !== undefined && count !== undefined && place.step >= 0 && place.step < count ? place : null;
}

/** How a talk keeps to its time. Steps take equal shares of it. */
export interface Pacing {
  /** Steps done that should not be yet, negative for steps behind. */
  readonly ahead: number;
  /** Seconds until the time is over, negative after it. */
  readonly left: number;
}

/**
 * @param elapsed seconds since the talk began
 * @param duration seconds it is to take
 */
export function pacing(
  { slide, step }: TalkPlace,
  counts: readonly number[],
  elapsed: number,
  duration: number,
): Pacing {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const done = counts.slice(0, slide).reduce((sum, count) => sum + count, 0) + step;
  const due = Math.min(total - 1, Math.floor((elapsed / duration) * total));
  return { ahead: done - due, left: duration - elapsed };
}
