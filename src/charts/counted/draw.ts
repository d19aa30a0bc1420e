import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { CountedMarks, Word } from './marks.ts';
import { paths } from './paths.ts';
import { unitSize } from './words.ts';

/** The words; in a still the things too, which on the page `paint` puts on the canvas. */
export function draw(marks: CountedMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`${
    layer === 'still'
      ? svg`<g class="things">${paths(marks).map(
          ({ look, opacity, scale, d }) =>
            svg`<path class=${look} opacity=${opacity} transform="scale(${scale})" stroke-width=${n(marks.weight / scale, 3)} d=${d}/>`,
        )}</g>`
      : ''
  }${marks.frames.map(
    ({ x, y, width, height, opacity }) =>
      svg`<rect class="frame" opacity=${n(opacity, 3)} x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)}/>`,
  )}${marks.words.map(text)}`;
}

function text({ x, y, size, text, unit, look, opacity }: Word): SVGTemplateResult {
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="sized ${look}" x=${n(x)} y=${n(y)}>${text}${
    unit ? svg`<tspan class="unit" font-size=${n(unitSize(size))} dx="3">${unit}</tspan>` : ''
  }</text></g>`;
}
