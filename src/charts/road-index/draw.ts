import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { RoadIndexMarks } from './geometry.ts';

/** The road from edge to edge, its paint, then the two values across it. */
export function draw({
  size,
  type,
  road,
  lane,
  ticks,
  gates,
  fall,
  aside,
  derived,
  higher,
  title,
}: RoadIndexMarks): SVGTemplateResult {
  const note = `t${type.note}`;
  const lower = (road.lane + road.right) / 2;
  return svg`
    <rect class="asphalt" x=${n(road.left)} y="0" width=${n(road.right - road.left)} height=${size.height}/>
    <path class="edge" d="M${n(road.left)},0V${size.height}M${n(road.right)},0V${size.height}"/>
    <line class="lane" x1=${n(road.lane)} x2=${n(road.lane)} y1=${n(lane.y1)} y2=${n(lane.y0)} stroke-dasharray=${n(lane.dash, 3)}/>
    ${ticks.map(
      (tick) => svg`<g opacity=${n(tick.opacity, 3)}>
        <line class="tick" x1=${n(road.left)} x2=${n(tick.text === '' ? (road.left + road.tickEnd) / 2 : road.tickEnd)} y1=${n(tick.y)} y2=${n(tick.y)}/>
        <text class="t${type.tick}" x=${n(road.left + 7)} y=${n(tick.y + type.tick + 1)}>${tick.text}</text>
      </g>`,
    )}
    <g class="fall">
      <path class="arrow" d="M${n(lower)},${n(fall.y0)}V${n(fall.y1 - fall.head)}"/>
      <path class="head" d="M${n(lower)},${n(fall.y1)}l${n(-fall.head * 0.6)},${n(-fall.head)}h${n(fall.head * 1.2)}z"/>
      <g opacity=${n(fall.opacity, 3)}>
        <path class="span" d="M${n(aside - 10)},${n(fall.y0)}h6M${n(aside - 7)},${n(fall.y0)}V${n(fall.y1)}"/>
        <text class="big t${type.tick * 2}" x=${n(aside)} y=${n(fall.y0 * 0.8 + fall.y1 * 0.2)}>${fall.digits}</text>
        <text class=${note} x=${n(aside)} y=${n(fall.y0 * 0.8 + fall.y1 * 0.2 + type.note * 1.5)}>${derived}</text>
      </g>
    </g>
    ${gates.map((gate) => {
      const own = gate.state === 'one' ? { x: gate.x2, anchor: 'end' } : { x: gate.x1, anchor: '' };
      return svg`<g opacity=${n(gate.opacity, 3)} class="gate ${gate.state}">
        <line x1=${n(gate.x1)} x2=${n(gate.x2)} y1=${n(gate.y)} y2=${n(gate.y)}/>
        <text class="big digits t${type.digits} ${own.anchor}" x=${n(own.x)} y=${n(gate.y - type.digits * 0.14)}>${gate.digits}</text>
        ${gate.notes.map(
          (text, i) =>
            svg`<text class="${note} ${own.anchor}" x=${n(own.x)} y=${n(gate.y + type.note * (1.4 + i * 1.4))}>${text}</text>`,
        )}
      </g>`;
    })}
    <text class=${note} opacity=${n(higher.opacity, 3)} x=${n(aside)} y=${n(higher.y)}>${higher.text}</text>
    ${title.map(
      (line, i) =>
        svg`<text class="strong ${note}" x=${n(gates[0]!.x1)} y=${n(size.height - 14 - (title.length - 1 - i) * type.note * 1.4)}>${line}</text>`,
    )}`;
}
