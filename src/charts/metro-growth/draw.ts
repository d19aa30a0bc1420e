import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { MetroGrowthMarks } from './geometry.ts';

/** Each stretch of rail is one dash as long as it is built; a stretch over a year without a value is hollow. */
export function draw(marks: MetroGrowthMarks): SVGTemplateResult {
  return svg`
    ${marks.pieces.map((piece) => {
      const dash = `${n(piece.drawn)} ${n(piece.length + 2)}`;
      return svg`<g opacity=${n(piece.opacity, 3)} class="rail ${piece.state}">
        <path d=${piece.path} stroke-width=${n(marks.width)} stroke-dasharray=${dash}/>
        <path class="hollow" d=${piece.path} stroke-width=${piece.gap ? n(marks.width * 0.5) : 0} stroke-dasharray=${dash}/>
      </g>`;
    })}
    ${marks.stations.map(
      (station) => svg`<circle class="station ${station.state}" opacity=${n(station.opacity, 3)}
        cx=${n(station.x)} cy=${n(station.y)} r=${n(station.radius)} stroke-width=${n(marks.width * 0.36)}/>`,
    )}
    ${marks.labels.map(
      (label) =>
        svg`<text class=${label.look} opacity=${n(label.opacity, 3)} x=${n(label.x)} y=${n(label.y)}>${label.text}</text>`,
    )}`;
}
