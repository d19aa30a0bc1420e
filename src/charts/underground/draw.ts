import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawHeadWord } from '../shared/head.ts';
import type { Strokes, Thing, UndergroundMarks } from './marks.ts';

/** Houses by turns, from the middle of the foot, one wide. */
const houses = [
  'm-.5 0v-.5l.5-.4.5.4v.5m-.6 0v-.3h.2v.3',
  'm-.38 0v-1.15h.76v1.15m-.52-.9h.28m-.28.3h.28m-.28.3h.28',
  'm-.42 0v-.36h-.12l.2-.28h.68l.2.28h-.12v.36m-.84-.36h.84',
];

/** What leaves has gone before other things come: below nought, opacity is nought. */
export function draw({
  earth,
  houses: all,
  puddles,
  pipe,
  bore,
  opacity,
  joints,
  strokes,
  words,
}: UndergroundMarks): SVGTemplateResult {
  const d = `M${pipe.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
  const rim = Math.max(1, Math.min(2, bore * 0.1));
  return svg`${earth.map(
    ({ x, y, width, height, opacity }) =>
      svg`<g opacity=${n(opacity, 3)}><rect class="earth" x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)}/><path class="ground" d="M${n(x)} ${n(y)}h${n(width)}"/></g>`,
  )}${strokes.map(lines)}${all.map(house)}<g opacity=${n(2 * opacity - 1, 3)}><path class="pipe" stroke-width=${n(bore, 2)} d=${d}/><path class="hollow" stroke-width=${n(bore - 2 * rim, 2)} d=${d}/><path class="joint" stroke-width=${n(rim * 1.6, 2)} d=${joints.map(([x, y]) => `M${n(x)} ${n(y - bore * 0.7)}v${n(bore * 1.4)}`).join('')}/></g>${puddles.map(puddle)}${words.map(drawHeadWord)}`;
}

function house({ x, y, width, opacity }: Thing, i: number): SVGTemplateResult {
  return svg`<path class="house" opacity=${n(opacity, 3)} transform="translate(${n(x)} ${n(y)})scale(${n(width, 2)})" d="M0 0${houses[i % houses.length]}"/>`;
}

function puddle({ x, y, width, height, opacity }: Thing): SVGTemplateResult {
  const [half, deep] = [n(width / 2), n(height * 1.33)];
  return svg`<path class="puddle" opacity=${n(2 * opacity - 1, 3)} d="M${n(x - half)} ${n(y)}h${2 * half}c${n(-half * 0.5)} ${deep} ${n(-half * 1.5)} ${deep} ${-2 * half} 0zm${n(half * 0.5)} ${n(height * 0.35)}h${n(half * 0.7)}m${n(-half * 0.3)} ${n(height * 0.3)}h${n(half * 0.5)}"/>`;
}

function lines({ key, at, width, opacity }: Strokes): SVGTemplateResult {
  const d = at.map((value, i) => (i % 4 ? ' ' : 'M') + n(value)).join('');
  return svg`<path class=${key.split(' ')[0]} opacity=${n(2 * opacity - 1, 3)} stroke-width=${n(width, 2)} d=${d}/>`;
}
