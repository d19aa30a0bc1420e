import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Dot, FieldMarks } from './marks.ts';

/** Width of an outline in pixels, in keeping with its circle. */
export function outline(radius: number): number {
  return Math.min(2.4, Math.max(1, radius * 0.15));
}

/** The token of a circle's colour once it is at rest. */
function colour({ red, tint, accent }: Dot): string {
  return red > 0.5 ? 'red' : tint > 0.5 ? accent : 'ink';
}

/** The words; in a still the circles too, which on the page `paint` puts on the canvas. */
export function draw(marks: FieldMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`
    ${layer === 'still' ? marks.dots.map(circle) : ''}
    ${marks.labels.map(
      (label) => svg`<g font-size=${n(label.size)} opacity=${n(label.opacity, 3)}
        ><text class="sized ${label.kind} ${label.anchor}" x=${n(label.x)} y=${n(label.y)}
        >${label.text}${label.count === '' ? '' : svg` <tspan class="strong">${label.count}</tspan>`}</text></g>`,
    )}`;
}

function circle(dot: Dot): SVGTemplateResult {
  const width = outline(dot.radius);
  const radius = n(dot.done ? dot.radius : dot.radius - width / 2, 2);
  return svg`<circle class="${dot.done ? 'solid' : 'hollow'} ${colour(dot)}" cx=${n(dot.x)} cy=${n(dot.y)} r=${radius}
    stroke-width=${n(width, 2)} opacity=${n(dot.opacity * dot.strength, 3)}/>`;
}
