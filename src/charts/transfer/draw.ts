import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { TransferMarks } from './geometry.ts';

/** Ground, stems, circle, dots, then words. */
export function draw({ circle, plate, dots, ways, scale, labels }: TransferMarks): SVGTemplateResult {
  const stems = dots.map((dot) => `M${n(dot.stemX)},${n(dot.stemY)}L${n(dot.x)},${n(dot.y)}`).join('');
  return svg`
    <circle class="ground" cx=${n(circle.x)} cy=${n(circle.y)} r=${n(circle.radius)}/>
    <path class="stems" d=${stems}/>
    <circle class="edge" cx=${n(circle.x)} cy=${n(circle.y)} r=${n(circle.radius)}/>
    ${ways.map(
      (way) => svg`<g opacity=${n(way.opacity, 3)}>
        <line class="way" x1=${n(way.x1)} y1=${n(way.y1)} x2=${n(way.x2)} y2=${n(way.y2)}/>
        <circle class="left" cx=${n(way.x1)} cy=${n(way.y1)} r="3"/>
      </g>`,
    )}
    ${dots.map(
      (dot) =>
        svg`<circle class="dot ${dot.state}" opacity=${n(dot.opacity, 3)} cx=${n(dot.x)} cy=${n(dot.y)} r=${n(dot.radius, 2)}/>`,
    )}
    <rect class="plate" x=${n(circle.x - plate)} y=${n(circle.y - plate * 0.8)} width=${n(plate * 2)} height=${n(plate * 1.6)} rx=${n(plate * 0.3)}/>
    <path class="scale" d="M${n(scale.x1)},${n(scale.y - 4)}v8m0,-4H${n(scale.x2)}m0,-4v8"/>
    ${labels.map(
      (label) =>
        svg`<text class=${label.look} opacity=${n(label.opacity, 3)} x=${n(label.x)} y=${n(label.y)}>${label.text}</text>`,
    )}`;
}
