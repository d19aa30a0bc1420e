import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawWord, pathThrough } from '../shared/project-draw.ts';
import type { PeopleMarks } from './marks.ts';

/** Outlines move as one with the camera, in tenths of a kilometre; the dots of the page are on the canvas. */
export function draw(marks: PeopleMarks, layer: 'still' | 'live'): SVGTemplateResult {
  const { camera, land, districts, aim, aiming, panel, words } = marks;
  const lines = (name: string, d: string, opacity = 1) =>
    svg`<path class=${name} opacity=${n(opacity, 3)} d=${d}/>`;
  return svg`<g transform="translate(${n(camera.x)} ${n(camera.y)}) scale(${n(camera.scale / 10, 4)})">${lines(
    'land',
    `${pathThrough(land.map(([x, y]) => [x * 10, y * 10]))}Z`,
  )}${districts.map((d) => lines('lit', d))}${lines('aim', aim, aiming.opacity)}</g>${layer === 'still' ? [0, 1].map((solid) => dots(marks, solid)) : ''}${panel.map(
    ({ x, y, width, height, opacity }) =>
      svg`<rect class="aim" opacity=${n(opacity, 3)} x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)} rx="6"/>`,
  )}${words.map(drawWord)}`;
}

/** Dots alike are one path of points with round ends; outlined ones have a ground laid on them. */
function dots({ camera, dots }: PeopleMarks, solid: number): SVGTemplateResult {
  const alike = dots.filter((dot) => Math.round(dot.solid) === solid);
  const d = alike
    .map(({ x, y }) => `M${n(camera.x + x * camera.scale)} ${n(camera.y + y * camera.scale)}h0`)
    .join('');
  const width = 2 * (alike[0]?.radius ?? 0);
  return svg`<path class="dots" d=${d} stroke-width=${n(width, 2)}/>${
    solid ? '' : svg`<path class="dots hollow" d=${d} stroke-width=${n(width * hollow, 2)}/>`
  }`;
}

/** How much of an outlined dot is ground. */
export const hollow = 0.62;
