/** Crossings of a neighbourhood of lanes, and the footpaths in it. */
export const across = 6;
export const down = 11;
export const perWard = 10;
/** Crossings that a path passes at most. */
const longest = 9;

/**
 * Ten footpaths through a neighbourhood, each as its crossings, across and down in turn: they begin evenly spread, go
 * from crossing to crossing as `chance` has it, and never meet.
 */
export function walks(chance: () => number): number[][] {
  const taken = new Set<number>();
  const take = (node: number) => (taken.add(node), node);
  const paths = Array.from({ length: perWard }, (_, i) => [
    take(
      (i % 2) * 3 + Math.floor(chance() * 3) + across * (Math.floor(i / 2) * 2 + Math.floor(chance() * 2)),
    ),
  ]);
  for (let round = 0; round < longest * 3; round += 1)
    for (const path of paths) {
      const head = path.at(-1)!;
      const ways = [
        head % across ? head - 1 : -1,
        (head + 1) % across ? head + 1 : -1,
        head - across,
        head + across,
      ];
      const open = ways.filter((node) => node >= 0 && node < across * down && !taken.has(node));
      // A path that can go no further goes on from its other end.
      if (!open.length) path.reverse();
      else if (path.length < longest) path.push(take(open[Math.floor(chance() * open.length)]!));
    }
  return paths.map((path) => path.flatMap((node) => [node % across, Math.floor(node / across)]));
}
