import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawHeadWord } from '../shared/head.ts';
import type { Outing, OutingsMarks, Rule } from './marks.ts';
import { pathOf, runs } from './trace.ts';

/**
 * What leaves has gone before other things come: below nought, opacity is nought.
 *
 * Lanes, strings, boards and words; in a still the outings too, which on the page `paint` puts on the canvas.
 */
export function draw({ rules, outings, words }: OutingsMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`${rules.map(line)}${layer === 'still' ? runs(outings).map(shapes) : ''}${words.map(drawHeadWord)}`;
}

function line({ x0, y0, x1, y1, sag, thick, dash, look, opacity }: Rule): SVGTemplateResult {
  return svg`<path class=${look} opacity=${n(2 * opacity - 1, 3)} stroke-width=${n(thick)} stroke-dasharray=${dash || 'none'}
    d="M${n(x0)} ${n(y0)}Q${n((x0 + x1) / 2)} ${n((y0 + y1) / 2 + 2 * sag)} ${n(x1)} ${n(y1)}"/>`;
}

function shapes(run: readonly Outing[]): SVGTemplateResult {
  const { tone, width, hollow, opacity } = run[0]!;
  const d = pathOf(run);
  return svg`<g opacity=${n(2 * opacity - 1, 3)}><path class=${tone} stroke-width=${n(width, 2)} d=${d}/>${
    hollow > 0 ? svg`<path class="hollow" stroke-width=${n(hollow, 2)} d=${d}/>` : ''
  }</g>`;
}
