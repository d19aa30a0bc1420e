import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { MetroLengthMarks, Point, Rule } from './geometry.ts';

const path = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}`;

/** The ends of a rule: its crosspieces, as a path. */
const ends: Record<Rule['look'], (rule: Rule) => string> = {
  bracket: ({ x1, y1, x2, y2 }) => `M${n(x1 + 5)},${n(y1)}h-10M${n(x2 + 5)},${n(y2)}h-10`,
  scale: ({ x1, y1, x2, y2 }) => `M${n(x1)},${n(y1 - 4)}v8M${n(x2)},${n(y2 - 4)}v8`,
  beyond: () => '',
};

/** Arcs below, then rail, its tail and stations, names on top. */
export function draw(marks: MetroLengthMarks): SVGTemplateResult {
  return svg`
    ${marks.cities.map(
      (city) => svg`<path class="arc" opacity=${n(city.opacity * city.arcOpacity, 3)}
        d="M${n(city.x)},${n(city.y)}A${n(city.radius)},${n(city.radius)} 0 0 ${city.sweep} ${n(city.footX)},${n(city.footY)}"/>`,
    )}
    <path class="rail" d=${path(marks.rail)} stroke-width=${n(marks.railWidth)}/>
    <path class="rail tail" d=${path(marks.tail)} stroke-width=${n(marks.railWidth)} opacity=${n(marks.tailOpacity, 3)}/>
    ${marks.stations.map(
      (station) => svg`<circle class="station" cx=${n(station.x)} cy=${n(station.y)} r=${n(station.radius, 2)}
        stroke-width=${n(station.radius * 0.6, 2)} opacity=${n(station.opacity, 3)}/>`,
    )}
    ${marks.rules.map(
      (rule) => svg`<g class=${rule.look} opacity=${n(rule.opacity, 3)}>
        <line x1=${n(rule.x1)} y1=${n(rule.y1)} x2=${n(rule.x2)} y2=${n(rule.y2)}/>
        <path d=${ends[rule.look](rule)}/>
      </g>`,
    )}
    ${marks.cities.map(
      (city) => svg`<g opacity=${n(city.opacity, 3)}>
        <circle class="city" cx=${n(city.x)} cy=${n(city.y)} r="3.5"/>
        <text class="halo strong t${city.nameSize} ${city.anchor}" x=${n(city.labelX)} y=${n(city.y + 3)}>${city.name}</text>
        <text class="halo t${city.textSize} ${city.anchor}" x=${n(city.labelX)} y=${n(city.y + city.textSize + 7)}>${city.distance}</text>
      </g>`,
    )}
    ${marks.labels.map(
      (label) =>
        svg`<text class=${label.look} x=${n(label.x)} y=${n(label.y)} opacity=${n(label.opacity, 3)}>${label.text}</text>`,
    )}`;
}
