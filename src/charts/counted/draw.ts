import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawUnitWord } from '../shared/unit-word.ts';
import type { CountedMarks } from './marks.ts';
import { paths } from './paths.ts';

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
  )}${marks.words.map(drawUnitWord)}`;
}
