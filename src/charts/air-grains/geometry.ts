import { max } from 'd3-array';
import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { arrange, type Block } from './arrange.ts';
import { cube, scatter } from './cube.ts';
import { grainsOf, type AirData, type AirMarks, type AirView, type Grain } from './marks.ts';
import { line, said, worth } from './words.ts';

/** The year's grains are the first of one fixed scatter, so that a cleaner year keeps grains of a dirtier one. */
export function geometry(data: AirData, { years }: AirView, frame: Frame): AirMarks {
  const { size, lang } = frame;
  const small = Math.round(clamp(Math.min(size.width, size.height) / 40, 12, 18));
  const shown = years.map((year) => data.values.find((each) => each.year === year)!);
  const most = grainsOf(max(data.values, (each) => each.value) ?? 0);
  const blocks = arrange(shown.length, size, small * 2.4, small);
  // The last year's cube is the one that every view shows; an earlier year beside it is another.
  const keys = shown.map((_, i) => (i === shown.length - 1 ? 'now' : 'then'));
  return {
    size,
    cubes: blocks.map(({ x, y, edge }, i) => ({ key: keys[i]!, opacity: 1, x, y, edge })),
    grains: blocks.flatMap((block, i) => grainsIn(block, keys[i]!, grainsOf(shown[i]!.value), most)),
    lines: [
      ...blocks.flatMap((block, i) => said(shown[i]!, block, data.unit, small, frame, shown.length > 1)),
      ...blocks.map(({ x, y, edge }, i) => {
        const { from, to } = cube.edge;
        const at = { x: x + ((from.x + to.x) / 2) * edge, y: y + ((from.y + to.y) / 2) * edge + small * 1.3 };
        return line(`edge-${keys[i]!}`, lang === 'zh' ? '1米' : '1 m', { ...at, size: 12, anchor: 'middle' });
      }),
      worth(shown, data.unit, small, frame),
    ],
  };
}

const seed = 2013;
/** How far a vanishing grain drifts, in edges of the cube. */
const drift = 0.07;

function grainsIn({ x, y, edge }: Block, key: string, count: number, most: number): Grain[] {
  const grains = scatter(most, seed).map((seen, i) => {
    const there = i < count;
    // A vanished grain has drifted upwards and outwards.
    const away = there ? 0 : drift;
    return {
      key: `${key}-${i}`,
      opacity: there ? 0.38 + 0.62 * seen.near : 0,
      x: x + edge * seen.x * (1 + away),
      y: y + edge * (seen.y - away),
      radius: Math.max(0.7, edge * 0.0034) + edge * 0.0058 * seen.near ** 1.6,
    };
  });
  return grains.sort((a, b) => a.radius - b.radius);
}

/** Between two of them, opacity included. */
function mixGrain(a: Grain, b: Grain, t: number): Grain {
  return {
    key: b.key,
    opacity: mix(a.opacity, b.opacity, t),
    x: mix(a.x, b.x, t),
    y: mix(a.y, b.y, t),
    radius: mix(a.radius, b.radius, t),
  };
}

export function interpolate(from: AirMarks, to: AirMarks): (t: number) => AirMarks {
  const cubes = interpolateKeyed(from.cubes, to.cubes, mixFields);
  const grains = interpolateKeyed(from.grains, to.grains, mixGrain);
  const lines = interpolateKeyed(from.lines, to.lines, mixFields);
  return (t) => ({ ...to, cubes: cubes(t), grains: grains(t), lines: lines(t) });
}
