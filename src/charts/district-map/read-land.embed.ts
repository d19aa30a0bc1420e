import { landFrom, linesOf, type Land } from './land.ts';
import type { Ring } from './project.ts';
import type { StillLand } from './thin.ts';

/**
 * The land as an embed has it: its still has drawn every border already, in kilometres, and the data say only which
 * stretches of them go round a district. Takes the place of `read-land.ts` in embeds, and of topojson with it.
 */
export function landOf(land: StillLand): Land {
  made ??= make(land);
  return made;
}

/** An embed has one map. */
let made: Land | undefined;

function make({ outline, borders, adcodes, stretches }: StillLand): Land {
  const [edges, inner] = [linesOf(outline), linesOf(borders)];
  const lines = [...edges, ...inner];
  const ring = (text: string): Ring => {
    const numbers = text.split(' ').map(Number);
    const points: Array<Ring[number]> = [];
    for (let i = 0; i < numbers.length; i += 3) {
      const [line, from, to] = [lines[numbers[i]!]!, numbers[i + 1]!, numbers[i + 2]!];
      const run = from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse();
      // Where two stretches meet they have a point in common.
      points.push(...(i === 0 ? run : run.slice(1)));
    }
    return points;
  };
  const of = stretches.split(',');
  const rings = adcodes.split(' ').map((code, i) => [`1101${code}`, of[i]!.split('/').map(ring)] as const);
  return landFrom(rings, inner, edges);
}
