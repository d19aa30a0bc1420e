import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { RankMarks } from './geometry.ts';

/** The stones, what stands on them, the leap, then words. */
export function draw({ size, ground, stones, leaps, halls, labels }: RankMarks): SVGTemplateResult {
  return svg`
    ${stones.map(
      ({ x, y, width, open }) => svg`
        <rect class="brick" x=${n(x)} y=${n(y)} width=${n(width)} height=${n(ground - y)}/>
        <path class="open" d="M${n(x)},${n((open + y) / 2)}h${n(width)}" stroke-width=${n(y - open)}/>`,
    )}
    <path class="axis" d="M0,${n(ground)}H${size.width}"/>
    ${halls.map(
      ({ x, y, width, opacity }) =>
        svg`<path opacity=${n(opacity, 3)} d="M-4,0V-4L-5,-4.4L0,-7.4L5,-4.4L4,-4V0" transform="translate(${n(x)} ${n(y)}) scale(${n(width / 10, 3)})"/>`,
    )}
    ${leaps.map(
      ({ x0, y0, x1, y1, opacity }) => svg`<g opacity=${n(opacity, 3)}>
        <path class="derived leap" pathLength="100" d="M${n(x0)},${n(y0)}Q${n(x0)},${n(y1)} ${n(x1)},${n(y1)}"/>
        <circle class="derived" cx=${n(x0)} cy=${n(y0)} r="6"/>
        <circle class="one" cx=${n(x1)} cy=${n(y1)} r="6"/>
      </g>`,
    )}
    ${labels.map(
      (label) => svg`<g font-size=${n(label.size)} opacity=${n(label.opacity, 3)}>
        <text class=${label.look} x=${n(label.x)} y=${n(label.y)}>${label.text}</text></g>`,
    )}`;
}
