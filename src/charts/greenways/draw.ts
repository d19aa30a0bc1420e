import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Point } from './course.ts';
import type { GreenwaysMarks, Ribbon } from './geometry.ts';
import { unitShare, type Word } from './words.ts';

/** Land, ribbons and words: some ten paths, so no canvas. */
export function draw({ land, ribbons, words }: GreenwaysMarks): SVGTemplateResult {
  return svg`<path class="land" d="${path(land)}Z"/>${ribbons.filter(({ points }) => points.length > 1).map(ribbon)}${words.map(text)}`;
}

function path(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}

function ribbon({ points, hollow, notches, width, rim, opacity }: Ribbon): SVGTemplateResult {
  return svg`<g opacity=${n(opacity, 3)}><path class="ribbon" d=${path(points)} stroke-width=${n(width, 2)}/>${
    hollow.length > 1
      ? svg`<path class="ribbon hollow" d=${path(hollow)} stroke-width=${n(width - 2 * rim, 2)}/>`
      : ''
  }${notches.map((notch) => svg`<path class="notch ${rim > 0 ? 'ribbon' : 'cut'}" d=${path(notch)} stroke-width=${n(width, 2)}/>`)}</g>`;
}

function text({ x, y, size, text, unit, kind, anchor, swatch, bar, opacity }: Word): SVGTemplateResult {
  const small =
    unit === ''
      ? ''
      : svg`<tspan class="unit" dx=${n(size * 0.06)} font-size=${n(size * unitShare)}>${unit}</tspan>`;
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}>${
    swatch
      ? svg`<rect class="swatch ${swatch}" x=${n(x - size * 2.2)} y=${n(y - size * 0.64)} width=${n(size * 1.7)} height=${n(size * 0.5)}/>`
      : ''
  }${
    bar > 0 ? svg`<path class="scale" d="M${n(x - bar)} ${n(y - size * 1.5)}v5h${n(bar)}v-5"/>` : ''
  }<text class="sized ${kind} ${anchor}" x=${n(x)} y=${n(y)}>${text}${small}</text></g>`;
}
