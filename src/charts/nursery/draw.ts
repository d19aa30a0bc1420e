import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Lot, NurseryMarks } from './marks.ts';
import { affix } from './words.ts';

/** From the middle of a cell: a seedling in its pot, a glasshouse, and what is built on to it. */
const glyphs = {
  seedling:
    'm-.3.06h.6v.1h-.6zm.06.1h.48l-.07.34h-.34zm.24-.1v-.26c.02-.18.14-.28.32-.28c0 .18-.13.28-.32.28m0 .1c-.02-.18-.14-.26-.32-.26c0 .16.12.26.32.26',
  house:
    'm-.48.35v-.35a.29.29 0 0 1 .58 0v.35h-.19v-.24h-.2v.24zm.07-.32a.21.21 0 0 1 .19-.21v.21zm.25 0v-.21a.21.21 0 0 1 .19.21z',
  annex: 'm.14.35v-.53c.2 0 .34.12.34.3v.23zm0-.23h.34',
};

/** From the middle of a square: frames of two dots' width, from four dots outside its edge to six inside, and the core. */
const edge = [0.08, 0.22, 0.4, 0.6, 0.8, 1];
const box = (half: number, way: string) =>
  `M${-half}${-half}${way === 'h' ? `h${2 * half}v${2 * half}h${-2 * half}z` : `v${2 * half}h${2 * half}v${-2 * half}z`}`;
const frames = edge.map((_, i) => box(54 - 2 * i, 'h') + (i < edge.length - 1 ? box(52 - 2 * i, 'v') : ''));
/** Lines of paper that part them into dots. */
const grid = Array.from({ length: 107 }, (_, i) => `M${i - 53}-54v108M-54 ${i - 53}h108`).join('');

function path({ at, cell, glyph }: Lot): string {
  return at
    .map((value, i) => (i % 2 ? ` ${n(value / cell, 3)}${glyphs[glyph]}` : `M${n(value / cell, 3)}`))
    .join('');
}

/** Words and things that leave have gone before others come: below nought, opacity is nought. */
export function draw({ lots, squares, plates, words }: NurseryMarks): SVGTemplateResult {
  return svg`${squares.map(({ x, y, pitch, frame, opacity }) =>
    opacity
      ? svg`<g opacity=${n(opacity, 3)} transform="translate(${n(x)} ${n(y)})scale(${n(pitch, 3)})">${frames.map(
          (d, i) => svg`<path class="dots" opacity=${edge[i]} d=${d}/>`,
        )}<path class="gaps" d=${grid}/><path class="frame" opacity=${n(frame, 3)} d="M-55-55v110h110v-110z"/></g>`
      : '',
  )}${plates.map(({ d, opacity }) => (opacity ? svg`<path class="plate" opacity=${n(2 * opacity - 1, 3)} d=${d}/>` : ''))}${lots.map(
    (lot) =>
      lot.opacity
        ? svg`<path class="thing ${lot.look}" opacity=${n(2 * lot.opacity - 1, 3)} transform="scale(${n(lot.cell, 3)})" d=${path(lot)}/>`
        : '',
  )}${words.map(({ x, y, size, text, look, before = '', after = '', opacity }) => {
    const around = (said: string) => said && svg`<tspan font-size=${n(affix(size))}>${said}</tspan>`;
    return svg`<g font-size=${n(size)} opacity=${n(2 * opacity - 1, 3)}><text class=${look} x=${n(x)} y=${n(y)}>${around(before)}${text}${around(after)}</text></g>`;
  })}`;
}
