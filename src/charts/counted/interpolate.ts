import { clamp } from '../../lib/clamp.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import type { CountedMarks, Thing } from './marks.ts';

/** The last thing sets out when this much of the first one's way is added: they are counted one by one. */
const stagger = 1.5;

/** A thing's own time: the first of a field before the last. */
function own(order: number, t: number): number {
  return clamp(t * (1 + stagger) - order * stagger, 0, 1);
}

/** Things keep their numbers: they move and turn into each other, more are counted on, and what is too many is counted off from the end. */
export function interpolate(from: CountedMarks, to: CountedMarks): (t: number) => CountedMarks {
  const old = new Map(from.things.map((thing) => [thing.key, thing]));
  const kept = new Set(to.things.map(({ key }) => key));
  const leaving = from.things.filter(({ key }) => !kept.has(key));
  const frames = interpolateKeyed(from.frames, to.frames, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  const things = (t: number): Thing[] => [
    ...leaving.map((thing) => ({ ...thing, opacity: 1 - own(1 - thing.order, t) })),
    ...to.things.flatMap((thing) => {
      const before = old.get(thing.key);
      const along = own(thing.order, t);
      if (!before) return { ...thing, opacity: along };
      const now = {
        x: mix(before.x, thing.x, along),
        y: mix(before.y, thing.y, along),
        scale: mix(before.scale, thing.scale, along),
      };
      if (before.glyph === thing.glyph && before.look === thing.look) return { ...thing, ...now };
      return [
        { ...before, ...now, opacity: 1 - along },
        { ...thing, ...now, opacity: along },
      ];
    }),
  ];
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return {
      ...to,
      weight: mix(from.weight, to.weight, t),
      things: things(t),
      frames: frames(t),
      words: words(t),
    };
  };
}
