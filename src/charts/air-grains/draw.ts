import { groups } from 'd3-array';
import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { cube } from './cube.ts';
import type { AirMarks, Cube, Grain } from './marks.ts';

/** Cubes and words; in a still the grains too, which on the page `paint` puts on the canvas. */
export function draw(marks: AirMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`
    ${marks.cubes.map(glass)}
    ${layer === 'still' ? dots(marks.grains) : ''}
    ${marks.cubes.map((each) => svg`<path class="front" opacity=${n(each.opacity, 3)} transform=${place(each)} d=${cube.before}/>`)}
    ${marks.lines.map(
      (line) => svg`<g font-size=${n(line.size)} opacity=${n(line.opacity, 3)}
        ><text class="sized ${line.kind} ${line.anchor}" x=${n(line.x)} y=${n(line.y)}>${line.text}</text></g>`,
    )}`;
}

function place({ x, y, edge }: Cube): string {
  return `translate(${n(x)} ${n(y)}) scale(${n(edge, 2)})`;
}

/** What of a cube is behind its grains. */
function glass(each: Cube): SVGTemplateResult {
  return svg`<g opacity=${n(each.opacity, 3)} transform=${place(each)}>
    ${cube.walls.map((wall) => svg`<path class="wall" d=${wall}/>`)}
    <path class="floor" d=${cube.floor}/><path class="back" d=${cube.behind}/>
  </g>`;
}

/** Grains of nearly one depth are one path, each a line of no length with round ends: a still of 895 stays small. */
function dots(grains: readonly Grain[]): SVGTemplateResult[] {
  const seen = grains.filter((grain) => grain.opacity > 0);
  return groups(seen, (grain) => `${n(grain.radius)} ${n(grain.opacity)}`).map(
    ([
      ,
      [first, ...others],
    ]) => svg`<path class="grain" stroke-width=${n(first!.radius * 2)} opacity=${n(first!.opacity)}
      d=${[first!, ...others].map(({ x, y }) => `M${n(x)} ${n(y)}h0`).join('')}/>`,
  );
}
