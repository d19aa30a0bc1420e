import { range } from 'd3-array';
import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { CarsMarks } from './marks.ts';

/** A car from the side, a hundred units long, from where its lane begins: body and wheels, then its windows. */
const body =
  'm4-8v-6q0-7 9-8 17-13 36-13 20 0 33 13 14 2 14 9v5h-12a9 9 0 0 0-18 0h-30a9 9 0 0 0-18 0zm16 1a7 7 0 0 1 14 0 7 7 0 0 1-14 0m48 0a7 7 0 0 1 14 0 7 7 0 0 1-14 0';
const glass = 'm25-22.5h21v-9q-11 0-21 9m24 0h24q-12-9-24-9z';

export function draw({ lanes, words }: CarsMarks): SVGTemplateResult {
  const row = (cars: number) =>
    [body, glass].map((part, i) => {
      const d = range(cars).map((car) => `M${car * 100} 0${part}`);
      return svg`<path class=${i ? 'glass' : ''} d=${d.join('')}/>`;
    });
  return svg`
    ${lanes.map(({ x, y, away, length, cars, solid, look, opacity }) => {
      if (opacity === 0) return '';
      const whole = Math.floor(cars);
      const part = n((cars - whole) * 100);
      return svg`<g class=${look} transform="translate(${n(x, 2)} ${n(y, 2)}) scale(${n(length / 100, 4)})" opacity=${n(opacity, 3)} fill-opacity=${n(solid, 3)} stroke-opacity=${n(1 - solid, 3)}>
        <path class="lane" d="M0 0H${cars * 100}" stroke-opacity="1"/>
        <g transform="translate(${n(-away * 100)})">${row(whole)}${
          part > 0
            ? svg`<svg opacity=".5" x=${whole * 100} y="-50" width=${part} height="50" viewBox="0 -50 ${part} 50">${row(1)}</svg>`
            : ''
        }</g>
      </g>`;
    })}
    ${words.map(
      ({ look, opacity, x, y, text, size, before, after }) =>
        svg`<text class=${look} opacity=${n(opacity, 3)} x=${n(x)} y=${n(y)}>${span(before, size * 0.3)}${span(text, size, '')}${span(after, size * 0.3)}</text>`,
    )}`;
}

function span(text = '', size = 0, look = 'unit') {
  return text === '' ? '' : svg`<tspan class=${look} font-size=${n(size)}>${text}</tspan>`;
}
