import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { placeLabels } from './labels.ts';
import type { RankData, RankMarks, RankView } from './marks.ts';

export type * from './marks.ts';

/** How much wider the top step is where sites stand on it. */
const wide = 8;

/**
 * A wall of stones on one scale of ranks, 1 at the top: stairs with a step a rank, or a stone a stated rank, as high as
 * it is.
 */
export function geometry(data: RankData, view: RankView, frame: Frame): RankMarks {
  const { size } = frame;
  const { width, height } = size;
  const { ranks, before, now, sites } = data;
  const count = ranks.length;
  const firsts = view === 'firsts';
  const heritage = view === 'heritage';
  const text = clamp(Math.min(width / 42, height / 34), 12, 20);
  const big = Math.min(text * 3, height * 0.1);
  const top = text * 1.8 + big * 1.2;
  const ground = height - text * 3.2;
  const level = (rank: number) => top + ((rank - 1) / (count + 0.3)) * (ground - top);
  // With the numerals of the ladder at the left, and a space between groups.
  const unit = (width - text * (firsts ? 5 : 2)) / (heritage ? count - 1 + wide : count);
  let x = text;
  const stones = ranks.map((rank, i) => {
    if (firsts && i % 3 === 0) x += text;
    const own = heritage && i === count - 1 ? unit * wide : unit;
    const { value, best } = firsts ? rank : { value: count - i, best: count - i };
    const stone = {
      key: String(i),
      opacity: 1,
      x: x + 1,
      width: own - 2,
      y: level(value),
      open: level(best),
    };
    x += own;
    return stone;
  });
  const middle = (i: number) => stones[i]!.x + stones[i]!.width / 2;
  const highest = stones[count - 1]!;
  const hall = highest.width / sites.count;
  return {
    size,
    ground,
    stones,
    leaps: (view === 'tianzhu' ? [before] : []).map((rank) => ({
      key: 'leap',
      opacity: 1,
      x0: middle(count - rank),
      y0: level(rank) - 8,
      x1: middle(count - now),
      y1: level(now) - 8,
    })),
    halls: Array.from({ length: heritage ? sites.count : 0 }, (_, i) => ({
      key: `${i}`,
      opacity: 1,
      x: highest.x + hall * (i + 0.5),
      y: top,
      width: Math.min(hall * 0.84, text * 2.1),
    })),
    labels: placeLabels(data, view, frame, { stones, middle, level, text, big, ground }),
  };
}

export function interpolate(from: RankMarks, to: RankMarks): (t: number) => RankMarks {
  const stones = interpolateKeyed(from.stones, to.stones, mixFields);
  const leaps = interpolateKeyed(from.leaps, to.leaps, mixFields);
  const halls = interpolateKeyed(from.halls, to.halls, mixFields);
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  return (t) => ({
    ...to,
    stones: stones(t),
    leaps: leaps(t),
    halls: halls(t),
    // One text goes before the next comes.
    labels: labels(t).map((label) => ({ ...label, opacity: Math.max(0, 2 * label.opacity - 1) })),
  });
}
