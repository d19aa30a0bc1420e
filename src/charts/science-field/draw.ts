import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Dot, ScienceMarks } from './geometry.ts';

/** The words; in a still the dots too, which on the page `paint` puts on the canvas. */
export function draw({ dots, rows }: ScienceMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`${
    layer === 'still' && [
      path(
        'dot',
        dots.filter(({ red, dashed }) => !red && !dashed),
      ),
      path(
        'dot red',
        dots.filter(({ red }) => red),
      ),
      path(
        'ring',
        dots.filter(({ dashed }) => dashed),
      ),
    ]
  }${rows.map(
    ({ x, y, size, text, unit, look, opacity }) =>
      svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class=${look} x=${n(x)} y=${n(y)}>${text}${
        unit && svg`<tspan dx="4" font-size="36%">${unit}</tspan>`
      }</text></g>`,
  )}`;
}

/** Circles as one path. */
function path(look: string, dots: readonly Dot[]): SVGTemplateResult | '' {
  if (!dots[0]) return '';
  const r = n(dots[0].radius, 2);
  const d = dots.map(
    ({ x, y }) => `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  );
  return svg`<path class=${look} stroke-dasharray=${n((r * Math.PI) / 8, 2)} d=${d.join('')}/>`;
}
