import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { AxisMarks, Word } from './marks.ts';

/** Rows of low roofs on both sides of the towers; their number and places mean nothing. */
function roofs(): string {
  let d = '';
  for (let y = 39, x = 240; y > -75; y -= 9, x = 474 - x)
    for (let at = -x; at <= x; at += 12)
      if (Math.abs(at) > 50) d += `M${at - 6} ${y}q3.5 -.7 4 -4.5h4q.5 3.8 4 4.5z`;
  return d;
}

/** The scroll through its window, what stands on it from north to south, then seals and words. */
export function draw(marks: AxisMarks): SVGTemplateResult {
  const { window, camera, monuments, road, focus, seals, words } = marks;
  const across = (camera.height * window.width) / window.height;
  const course = `${road[0]}V${road[1]}`;
  return svg`${
    focus.heritage < 1
      ? svg`<g opacity=${n(1 - focus.heritage, 3)}><svg x=${n(window.x)} y=${n(window.y)} width=${n(window.width)} height=${n(window.height)}
      viewBox="${n(camera.x - across / 2, 2)} ${n(camera.y - camera.height / 2, 2)} ${n(across, 2)} ${n(camera.height, 2)}">
      <path class="paper" d="M-290 -82h580v948h-580z"/>
      <path class="rollers" d="M-298 -82h596m0 948h-596"/>
      <path class="ink brick open" d="M0 0V${road[0]}"/>
      ${twice(focus.south, svg`<path class="road" d="M0 ${course}"/><path class="trees" d="M-8 ${course}M8 ${course}"/>`)}
      ${focus.towers ? svg`<path class="one" opacity=${n(focus.towers, 3)} d=${roofs()}/>` : ''}
      ${monuments.map(({ about, open, solid, named }) =>
        twice(
          about ? focus[about] : 0,
          svg`<path class="open" d=${open}/><path d=${solid}/>`,
          named ? '' : 'brick',
        ),
      )}
    </svg></g>`
      : ''
  }
    <g opacity=${n(focus.heritage, 3)} transform="translate(${n(seals.x)} ${n(seals.y)}) scale(${n(seals.width / 100, 3)})">
      <path class="ink brick seals" d="M${(1 - seals.count) * 112} 50H-12"/><path class="ink one seals" d="M0 50h100"/><path class="glyph" d="M50 18v64M24 36h52v26h-52z"/>
    </g>
    ${words.map(text)}`;
}

/** In its own colour, and over it in red as far as it is red. */
function twice(red: number, content: SVGTemplateResult, look = ''): SVGTemplateResult {
  return svg`<g class="ink ${look}">${content}</g>${red > 0 ? svg`<g class="ink one" opacity=${n(red, 3)}>${content}</g>` : ''}`;
}

function text({ x, y, size, text, unit, bar, anchor, look, opacity }: Word): SVGTemplateResult {
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}>${
    bar ? svg`<path class="ink open" d="M${n(x - 6)} ${n(y)}v${n(-bar)}"/>` : ''
  }<text class="sized ${look} ${anchor}" x=${n(x)} y=${n(y)}>${text}${
    unit ? svg`<tspan font-size=${n(Math.max(12, size * 0.36))} dx="3">${unit}</tspan>` : ''
  }</text></g>`;
}
