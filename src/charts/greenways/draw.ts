import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawWord, pathThrough } from '../shared/project-draw.ts';
import type { GreenwaysMarks, Ribbon } from './geometry.ts';

/** Land, ribbons and words: some ten paths, so no canvas. */
export function draw({ land, ribbons, words }: GreenwaysMarks): SVGTemplateResult {
  return svg`<path class="land" d="${pathThrough(land)}Z"/>${ribbons.filter(({ points }) => points.length > 1).map(ribbon)}${words.map(drawWord)}`;
}

function ribbon({ key, points, hollow, notches, width, rim, opacity }: Ribbon): SVGTemplateResult {
  const d = pathThrough(points);
  return svg`<g opacity=${n(opacity, 3)}>${
    key === 'known'
      ? svg`<path class="way" d=${d} stroke-width=${n(width, 2)}/>`
      : svg`<path class="ribbon" d=${d} stroke-width=${n(width, 2)}/>`
  }${
    hollow.length > 1
      ? svg`<path class="ribbon hollow" d=${pathThrough(hollow)} stroke-width=${n(width - 2 * rim, 2)}/>`
      : ''
  }${notches.map((notch) => svg`<path class="notch ${rim > 0 ? 'ribbon' : 'cut'}" d=${pathThrough(notch)} stroke-width=${n(width, 2)}/>`)}</g>`;
}
