import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Park, ParksMarks } from './geometry.ts';
import { unitShare, type Row } from './words.ts';

/** Width of a wall in pixels, in keeping with its circle. */
export function wallWidth({ wall }: Park): number {
  return Math.max(0.7, Math.min(2, wall * 0.16));
}

/** The words; in a still the parks too, which on the page `paint` puts on the canvas. */
export function draw({ parks, keys, words }: ParksMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`${layer === 'still' ? dots(parks) : ''}${keys.map((key) => svg`<g opacity=${n(key.opacity, 3)}>${dots([key])}</g>`)}${words.map(text)}`;
}

/** Parks alike are one path: zero-length strokes with round ends, laid over each other for wall, ground and dot. */
function dots(parks: readonly Park[]): SVGTemplateResult[] {
  const groups = new Map<string, Park[]>();
  for (const park of parks) {
    const like = `${n(park.dot, 2)} ${park.gap < 1 ? 1 : 0} ${Math.round(park.red)}`;
    groups.set(like, [...(groups.get(like) ?? []), park]);
  }
  return [...groups.values()].map((members) => {
    const park = members[0]!;
    const d = places(members);
    const layer = (name: string, radius: number) =>
      svg`<path class="dots ${name}" d=${d} stroke-width=${n(radius * 2, 2)}/>`;
    const half = wallWidth(park) / 2;
    return svg`${park.gap < 1 ? [layer('wall', park.wall + half), layer('ground', park.wall - half)] : ''}${layer(park.red > 0.5 ? 'red' : 'park', park.dot)}`;
  });
}

/** Relative moves in tenths of a pixel, from rounded place to rounded place. */
function places(parks: readonly Park[]): string {
  let [x, y] = [0, 0];
  return parks
    .map((park) => {
      const [dx, dy] = [n(n(park.x) - x), n(n(park.y) - y)];
      [x, y] = [n(park.x), n(park.y)];
      return `m${dx}${dy < 0 ? '' : ' '}${dy}h0`;
    })
    .join('');
}

function text({ x, y, size, text, unit, kind, opacity }: Row): SVGTemplateResult {
  const small =
    unit === ''
      ? ''
      : svg`<tspan class="unit" dx=${n(size * 0.06)} font-size=${n(size * unitShare)}>${unit}</tspan>`;
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="sized ${kind}" x=${n(x)} y=${n(y)}
    >${text}${small}</text></g>`;
}
