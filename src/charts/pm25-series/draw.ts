import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Pm25Marks } from './geometry.ts';

/** A column of grains is one dotted line: zero-length dashes with round ends, one a microgram. */
export function draw(marks: Pm25Marks): SVGTemplateResult {
  return svg`
    ${marks.limits.map(
      (limit) =>
        svg`<line class="limit" opacity=${n(limit.opacity, 3)} x1=${n(limit.x0)} x2=${n(limit.x1)} y1=${n(limit.y)} y2=${n(limit.y)}/>`,
    )}
    ${marks.columns.map(
      (column) => svg`<g opacity=${n(column.opacity, 3)} class=${column.state}>
        <line class="grains" x1=${n(column.x)} x2=${n(column.x)} y1=${n(column.y0 - column.pitch / 2)} y2=${n(column.y1)}
          stroke-width=${n(column.radius * 2)} stroke-dasharray="0 ${n(column.pitch, 3)}"/>
        <text class="year small middle" x=${n(column.x)} y=${n(column.y0 + 22)}>${column.year}</text>
        <text class="value halo middle" x=${n(column.x)} y=${n(column.y1 - 12)}>${column.value}</text>
      </g>`,
    )}
    ${marks.limits.map(
      (limit) =>
        svg`<text class="halo small end strong" opacity=${n(limit.opacity, 3)} x=${n(limit.labelX)} y=${n(limit.labelY)}>${limit.label}</text>`,
    )}
    <text class="small" x=${n(marks.unit.x)} y=${n(marks.unit.y)}>${marks.unit.text}</text>`;
}
