import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { smaller } from './focus.ts';
import type { Mark, PairMarks, Strip, Tear } from './marks.ts';
import { shapesOf } from './shapes.ts';

/** Strips below, the rings above them, then dots: of equal numbers every mark is seen. */
const above = { planned: 0, done: 1, one: 2 } as const;

export function drawStrips({ strips, marks }: Pick<PairMarks, 'strips' | 'marks'>): SVGTemplateResult {
  return svg`${strips.map(drawStrip)}${[...marks]
    .sort((a, b) => above[a.role] - above[b.role])
    .map(drawMark)}`;
}

function drawStrip({ x0, x1, y, opacity }: Strip): SVGTemplateResult {
  return svg`<path class="axis" opacity=${n(opacity, 3)} d="M${n(x0)} ${n(y - 3)}v6m0-3H${n(x1)}"/>`;
}

export function drawMark(mark: Mark): SVGTemplateResult {
  const { role, x, y, r, opacity } = mark;
  return svg`<g class=${role} opacity=${n(opacity, 3)} transform="translate(${n(x)} ${n(y)})scale(${n(r, 2)})">${shapesOf(
    mark,
  ).map(([d, look]) => svg`<path class=${look ?? ''} d=${d}/>`)}</g>`;
}

/** Two torn edges, a paper's breadth apart. */
export function drawTear({ x, y0, y1, opacity }: Tear): SVGTemplateResult {
  const teeth = Math.max(1, Math.round((y1 - y0) / 8));
  const step = n((y1 - y0) / teeth / 2, 2);
  const edge = (at: number) => `M${n(at)} ${n(y0)}${`l4 ${step}l-4 ${step}`.repeat(teeth)}`;
  return svg`<path class="tear" opacity=${n(opacity, 3)} d=${edge(x - 6) + edge(x + 2)}/>`;
}

export function draw(all: PairMarks): SVGTemplateResult {
  return svg`${drawStrips(all)}${all.tears.map(drawTear)}${all.words.map(
    ({ x, y, text, size, look, anchor, opacity, before, after }) =>
      svg`<text class=${anchor} opacity=${n(opacity, 3)} x=${n(x)} y=${n(y)}>${before ? svg`<tspan font-size=${n(smaller(size))}>${before}</tspan>` : ''}<tspan class=${look} font-size=${n(size)}>${text}</tspan>${
        after ? svg`<tspan font-size=${n(smaller(size))}>${after}</tspan>` : ''
      }</text>`,
  )}`;
}
