/** A point of a function: where, and how much. */
export type Corner = readonly [at: number, value: number];

/**
 * The corners of a function that is straight in pieces, between two whole numbers: straight lines between them are
 * within one of the function wherever it is asked at a whole number.
 */
export function corners(of: (at: number) => number, from: number, to: number): Corner[] {
  const ends: Corner[] = [
    [from, of(from)],
    [to, of(to)],
  ];
  let [worst, where] = [1, from];
  for (let at = from + 1; at < to; at++) {
    const off = Math.abs(of(at) - between(ends, at));
    if (off > worst) [worst, where] = [off, at];
  }
  if (where === from) return ends;
  return [...corners(of, from, where).slice(0, -1), ...corners(of, where, to)];
}

/** The value at a place on the straight lines between corners, in whole numbers; beyond their ends as at the end. */
export function between(of: readonly Corner[], at: number): number {
  const after = of.findIndex(([corner]) => corner >= at);
  if (after === -1) return of.at(-1)![1];
  const [next, high] = of[after]!;
  const [last, low] = of[Math.max(0, after - 1)]!;
  return next === last ? high : Math.round(low + ((high - low) * (at - last)) / (next - last));
}
