import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Point } from './project.ts';
import { unitSize, type Word } from './project-words.ts';

/** What `drawWord` and an outline of class `land` need. */
export const mapCss = `
.sized{font-size:inherit}
text.one{font-family:var(--serif);font-weight:600;fill:var(--red)}
.unit{font-family:var(--sans)}
.land{fill:var(--paper-2);stroke:var(--ink-3);stroke-width:1;stroke-linejoin:round}
`;

/** An open path through points in pixels. */
export function pathThrough(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}

export function drawWord(word: Word): SVGTemplateResult {
  const { x, y, size, before, text, unit, kind, anchor, swatch, bar, opacity } = word;
  const small =
    unit === ''
      ? ''
      : svg`<tspan class="unit" dx=${n(size * 0.06)} font-size=${n(unitSize(size))}>${unit}</tspan>`;
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}>${
    swatch
      ? svg`<rect class="swatch ${swatch}" x=${n(x - size * 2.2)} y=${n(y - size * 0.64)} width=${n(size * 1.7)} height=${n(size * 0.5)}/>`
      : ''
  }${
    bar > 0 ? svg`<path class="scale" d="M${n(x - bar)} ${n(y - size * 1.5)}v5h${n(bar)}v-5"/>` : ''
  }<text class="sized ${kind} ${anchor}" x=${n(x)} y=${n(y)}>${
    before === '' ? '' : svg`<tspan class="unit" font-size=${n(unitSize(size))}>${before} </tspan>`
  }${text}${small}</text></g>`;
}
