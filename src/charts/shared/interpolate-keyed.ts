/** Interpolates two lists of keyed marks: those in both move, those in one fade with `opacity`. */
export interface KeyedMark {
  readonly key: string;
  readonly opacity: number;
}

/**
 * `mix(a, b, t)` interpolates one mark. A mark only in `from` keeps its place and fades out, one only in `to` fades in.
 * At t = 0 the result is `from`, at t = 1 it is `to`, in their own orders.
 */
export function interpolateKeyed<Mark extends KeyedMark>(
  from: readonly Mark[],
  to: readonly Mark[],
  mix: (a: Mark, b: Mark, t: number) => Mark,
): (t: number) => readonly Mark[] {
  const old = new Map(from.map((mark) => [mark.key, mark]));
  const kept = new Set(to.map((mark) => mark.key));
  const leaving = from.filter((mark) => !kept.has(mark.key));
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return [
      ...leaving.map((mark) => ({ ...mark, opacity: mark.opacity * (1 - t) })),
      ...to.map((mark) => {
        const before = old.get(mark.key);
        return before ? mix(before, mark, t) : { ...mark, opacity: mark.opacity * t };
      }),
    ];
  };
}
