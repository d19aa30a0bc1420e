import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Group, RebuildingMarks } from './marks.ts';
import { affix } from './words.ts';

/** Marks that stand on a place, from the middle of their foot, in cells: a house, a foundation with its scaffold, an open door. */
const shapes: Record<string, string> = {
  house: 'm-.36 0v-.42l.36-.32.36.32v.42z',
  frame: 'm-.38 0h.76m0-.08h-.76m.14 0v-.6m.48 0v.6m0-.36h-.48',
  door: 'm-.34 0v-.84h.68v.84h-.07v-.77h-.54v.77zm.07 0v-.77l.3.12v.6z',
};

/** In cells, so that a mark's shape is one string for all; strokes go on to their other end. */
function path({ key, at, cell }: Group): string {
  const shape = shapes[key.split(' ')[0]!];
  const after = ['', shape ?? ''];
  return at
    .map((value, i) => (i % (shape ? 2 : 4) ? ' ' : 'M') + n(value / cell, 3) + after[i % 2]!)
    .join('');
}

/** Words that leave have gone before others come: below nought, opacity is nought. */
export function draw({ groups, rows }: RebuildingMarks): SVGTemplateResult {
  return svg`${groups
    .filter(({ opacity }) => opacity)
    .map(
      (group) =>
        svg`<path class=${group.key} opacity=${n(group.opacity, 3)} transform="scale(${n(group.cell, 3)})" d=${path(group)}/>`,
    )}${rows.map(({ x, y, size, said: [before, text, after], look, opacity }) => {
    const small = (words: string) =>
      words && svg`<tspan font-size=${n(Math.max(12, size * affix))}>${words}</tspan>`;
    return svg`<text opacity=${n(2 * opacity - 1, 3)} x=${n(x)} y=${n(y)}><tspan class=${look} font-size=${n(size)}>${small(before)}${text}${small(after)}</tspan></text>`;
  })}`;
}
