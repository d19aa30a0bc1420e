import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawWord, pathThrough } from '../shared/project-draw.ts';
import type { Point } from '../shared/project.ts';
import { barAt, rowsOf } from './geometry.ts';
import type { AreasMarks, Block, Lens, Road } from './marks.ts';

/** Land, a road and blocks at its scale, lenses with the same blocks enlarged, words. */
export function draw({ land, road, blocks, lenses, enlarged, words }: AreasMarks): SVGTemplateResult {
  return svg`<path class="land" d="${pathThrough(land)}Z"/>${roadOf(road)}${blocks.map(block)}${lenses.map(lens)}${enlarged.map(block)}${words.map(drawWord)}`;
}

/**
 * Outlined, and notched every hundred kilometres: what lies within the outline is dashed in kilometres. Ink is the bar's,
 * land the seams'.
 */
function roadOf({ way, drawn, km, pixelsPerKm }: Road): SVGTemplateResult | '' {
  const to = Math.round(drawn * (way.length - 1));
  if (to === 0) return '';
  const rim = 1.5 / pixelsPerKm;
  const width = Math.max(5, pixelsPerKm * 2.4);
  const line = (name: string, wide: number, dashes = 'none') =>
    svg`<path class=${name} d=${pathThrough(way.slice(0, to + 1))} stroke-width=${n(wide, 2)} pathLength=${n(km * drawn, 2)} stroke-dasharray=${dashes} stroke-dashoffset=${n(-rim, 2)}/>`;
  return svg`${line('scale', width)}${line('seams', width - 3, `${n(100 - 2 * rim, 2)} ${n(2 * rim, 2)}`)}`;
}

/** A stroke lies within the block, so that what is outlined is as large as what is filled. */
function block(mark: Block): SVGTemplateResult | '' {
  const { x, y, cell, cells, columns, look, over, opacity } = mark;
  if (opacity === 0) return '';
  const full = Math.floor(cells / columns);
  const rest = cells - full * columns;
  const [left, top] = [x - (columns * cell) / 2, y - (rowsOf(mark) * cell) / 2];
  const inset = look === 'promised' ? 0.75 : 0;
  const at = (column: number, row: number): Point => [
    left + column * cell + (column ? -inset : inset),
    top + row * cell + (row ? -inset : inset),
  ];
  const end = rest
    ? [at(columns, full), at(rest, full), at(rest, full + 1), at(0, full + 1)]
    : [at(columns, full), at(0, full)];
  const shape = `${pathThrough([at(0, 0), at(columns, 0), ...end])}Z`;
  let seams = '';
  for (let i = 1; i < columns; i++)
    seams += `M${n(left + i * cell)} ${n(top)}v${n((full + Number(i < rest)) * cell)}`;
  for (let i = 1; i < rowsOf(mark); i++)
    seams += `M${n(left)} ${n(top + i * cell)}h${n((i < full ? columns : rest || columns) * cell)}`;
  return svg`<g class=${look} opacity=${n(opacity, 3)}>${
    over
      ? [0.5, 0.28, 0.12].map(
          (each, i) =>
            svg`<path opacity=${each} d="M${n(left + (columns + i * 0.22) * cell)} ${n(top)}h${n(0.22 * cell)}v${n(full * cell)}h${n(-0.22 * cell)}z"/>`,
        )
      : ''
  }<path d=${shape}/>${cell < 3 ? '' : svg`<path class="seams" d=${seams} stroke-width=${n(Math.min(1.2, cell * 0.1), 2)}/>`}</g>`;
}

/** Two lines lead from ring to lens, touching both. */
function lens({ x, y, radius, fromX, fromY, fromRadius, bar, opacity }: Lens): SVGTemplateResult | '' {
  if (opacity === 0) return '';
  const [dx, dy] = [fromX - x, fromY - y];
  const way = Math.atan2(dy, dx);
  const turn = Math.acos(Math.min(1, (radius - fromRadius) / (Math.hypot(dx, dy) || 1)));
  const touch = (side: number) => {
    const [cos, sin] = [Math.cos(way + side * turn), Math.sin(way + side * turn)];
    return pathThrough([
      [fromX + fromRadius * cos, fromY + fromRadius * sin],
      [x + radius * cos, y + radius * sin],
    ]);
  };
  return svg`<g class="lens" opacity=${n(opacity, 3)}><path d=${touch(1) + touch(-1)}/><circle cx=${n(fromX)} cy=${n(fromY)} r=${n(fromRadius)}
    /><circle class="glass" cx=${n(x)} cy=${n(y)} r=${n(radius)}/><path d="M${n(x - bar / 2)} ${n(y + radius * barAt)}v4h${n(bar)}v-4"/></g>`;
}
