import type { Mark, Pair, Role, Said, Strip } from './marks.ts';

/** The room of a strip: its ends, its height in the picture, and the radius of a promise's mark, pixels. */
export interface Room {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly r: number;
}

/** A dot lies within the ring, and the later one within the dot, so that equal numbers are all seen. */
const sizes: Readonly<Record<Role, number>> = { planned: 1, done: 0.7, one: 0.48 };

/** A strip goes a quarter beyond the greater number, which leaves room for what is open; one of large shares ends at 100. */
function endOf({ share }: Pair, said: ReadonlyArray<Said | null>, later: Said | null = null): number {
  const most = Math.max(...said.map((each) => each?.value ?? 0));
  return share && most > 20 ? 100 : Math.max(most * 1.25, (later?.value ?? 0) * 1.02);
}

/**
 * A pair's marks on its own zero-based strip. `torn` gives each side a strip and a scale of its own, with a gap that no
 * eye can measure across.
 */
export function stripOf(
  pair: Pair,
  { x0, x1, y, r }: Room,
  today: boolean,
  torn: boolean,
): { readonly strips: readonly Strip[]; readonly marks: readonly Mark[] } {
  const { id, done, promised, later } = pair;
  const gap = torn ? (x1 - x0) / 2 + 3 * r : 0;
  const end = endOf(pair, torn ? [promised] : [done, promised], today ? later : null);
  const place = (role: Role, said: Said | null, from: number, to: number, top: number): Mark[] =>
    said
      ? [
          {
            key: `${id} ${role}`,
            opacity: 1,
            role,
            word: said.word,
            x: from + (said.value / top) * (to - from),
            y,
            r: r * sizes[role],
            x0: from,
          },
        ]
      : [];
  const strip = (side: string, from: number, to: number): Strip => ({
    key: id + side,
    opacity: 1,
    x0: from,
    x1: to,
    y,
  });
  const right = x0 + gap;
  return {
    strips: [strip('', right, x1), ...(torn && done ? [strip(' done', x0, x1 - gap)] : [])],
    marks: [
      ...place('done', done, x0, x1 - gap, torn ? endOf(pair, [done]) : end),
      ...place('planned', promised, right, x1, end),
      ...place('one', today ? later : null, right, x1, end),
    ],
  };
}
