import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { HundredMarks } from './marks.ts';

/** The sign 正 in the order of its strokes, as shares of its side: x, y, length; the second and fourth go down. */
const sign = [
  [0.08, 0.08, 0.84],
  [0.5, 0.18, 0.63],
  [0.6, 0.46, 0.32],
  [0.19, 0.4, 0.41],
  [0, 0.91, 1],
] as const;
/** Widths, dashes and gaps of the ways to draw a stroke as shares of the side, at least a pixel: first what is not written. */
const ways = {
  rest: [0.026],
  past: [0.052, 0.09, 0.08],
  gone: [0.052, 0.09, 0.08],
  open: [0.13, 0.03, 0.045],
  kept: [0.13],
  full: [0.13],
} as const;

/** Strokes alike are one path. */
export function draw({ strokes, rows }: HundredMarks): SVGTemplateResult {
  const paths: Record<string, string> = {};
  for (const way of Object.keys(ways) as Array<keyof typeof ways>)
    for (const { x, y, side, nth, cut, panel, opacity, [way]: strength } of strokes) {
      const [from, to] = 'kept full'.includes(way) ? [0, cut] : [cut, 1];
      const shown = n(strength * opacity, 2);
      if (!shown) continue;
      const alike = [
        `${way} p${panel}`,
        shown,
        ...ways[way].map((share) => Math.max(1, n(share * side, 2))),
      ].join();
      const [dx, dy, length] = sign[nth]!;
      const down = nth % 2;
      const [left, upper] = down ? [0, from * length * side] : [from * length * side, 0];
      paths[alike] =
        `${paths[alike] ?? ''}M${n(x + dx * side + left)} ${n(y + dy * side + upper)}` +
        `${down ? 'v' : 'h'}${n((to - from) * length * side)}`;
    }
  return svg`${Object.entries(paths).map(([alike, d]) => {
    const [look, shown, width, ...dashes] = alike.split(',');
    return svg`<path class=${look} opacity=${shown} stroke-width=${width} stroke-dasharray=${dashes} d=${d}/>`;
  })}${rows.map(
    ({ x, y, size, said, look, opacity }) =>
      svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class=${look} x=${n(x)} y=${n(y)}>${said.map(
        (words, i) => (i === 1 ? words : words && svg`<tspan font-size="42%">${words}</tspan>`),
      )}</text></g>`,
  )}`;
}
