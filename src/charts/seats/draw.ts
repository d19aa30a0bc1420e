import { svg, type SVGTemplateResult } from 'lit';
import { clamp } from '../../lib/clamp.ts';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Lot, SeatsMarks } from './marks.ts';
import { affix } from './words.ts';

/** From the middle of a cell: a desk with its chair, seen from above; a ring. */
const glyphs = {
  desk: 'm-.38-.5h.76v.5h-.76zm.18.58h.4v.1a.2.2 0 0 1-.4 0z',
  ring: 'm-.3 0a.3.3 0 1 0 .6 0a.3.3 0 1 0-.6 0',
};

/** A lot's path, kept while its places are the same. */
const paths = new WeakMap<readonly number[], string>();

function path({ at, glyph }: Lot): string {
  let d = paths.get(at);
  if (d === undefined) {
    d = at.map((value, i) => (i % 2 ? ` ${n(value, 3)}${glyphs[glyph]}` : `M${n(value, 3)}`)).join('');
    paths.set(at, d);
  }
  return d;
}

/** Words that leave have gone before others come: below nought, opacity is nought. */
export function draw({ lots, rects, strokes, words }: SeatsMarks): SVGTemplateResult {
  return svg`${rects.map(({ key, x, y, width, height, opacity }) =>
    opacity
      ? svg`<g class=${key} opacity=${n(opacity, 3)}><rect x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)}/><path d="M${n(x - 3)} ${n(y + height)}h${n(width + 6)}"/></g>`
      : '',
  )}${strokes.map(({ key, d, opacity }) =>
    opacity ? svg`<path class=${key} opacity=${n(opacity, 3)} d=${d}/>` : '',
  )}${lots.map((lot) =>
    lot.opacity
      ? svg`<g stroke-width=${n(clamp(lot.sx / 14, 0.6, 1.5), 2)} opacity=${n(lot.opacity, 3)}><path class=${lot.look} transform="matrix(${n(lot.sx, 3)} 0 0 ${n(lot.sy, 3)} ${n(lot.x)} ${n(lot.y)})" d=${path(lot)}/></g>`
      : '',
  )}${words.map(({ x, y, size, text, look, before = '', after = '', opacity }) => {
    const around = (said: string) => said && svg`<tspan font-size=${n(affix(size))}>${said}</tspan>`;
    return svg`<g font-size=${n(size)} opacity=${n(2 * opacity - 1, 3)}><text class=${look} x=${n(x)} y=${n(y)}>${around(before)}${text}${around(after)}</text></g>`;
  })}`;
}
