import { svg, type SVGTemplateResult } from 'lit';
import { drawLabel, drawLens, drawTrack } from '../../../charts/district-map/draw.ts';
import { trimNumber as n } from '../../../lib/trim-number.ts';
import type { Inset } from './inset.ts';
import type { SceneMarks } from './scene.ts';
import type { Sign } from './signs.ts';

/** The map at rest: the land in kilometres, moved by the camera, and what stands on it. */
export function drawScene(marks: SceneMarks): SVGTemplateResult {
  const { camera, land, district, mine, tracks, signs, labels } = marks;
  const own = (adcode: string | null) => land.districts.find((each) => each.adcode === adcode)?.path;
  const [lit, bold] = [own(district), own(mine)];
  return svg`
    <g transform=${`translate(${n(camera.x, 2)} ${n(camera.y, 2)}) scale(${n(camera.k, 4)})`}>
      <path class="land" d=${land.outline}/>
      ${lit === undefined ? '' : svg`<path class="tint" d=${lit}/>`}
      <path class="border" d=${land.borders}/>
      <path class="outline" d=${land.outline}/>
      ${bold === undefined ? '' : svg`<path class="mine" d=${bold}/>`}
      ${tracks.map((track) => (track.direct ? svg`<path class="direct" d=${track.path}/>` : drawTrack(track)))}
    </g>
    ${signs.filter(({ parted }) => parted).map(drawThread)}
    ${signs.map(drawSign)}
    ${labels.map(drawLabel)}`;
}

/** The core beside the city. */
export function drawInset({ lens, signs }: Inset, { land, district }: SceneMarks): SVGTemplateResult {
  const parts = land.districts.map(({ adcode, path, core }) => ({
    key: adcode,
    opacity: 1,
    path,
    core,
    lit: adcode === district ? 1 : 0,
  }));
  return svg`${drawLens({ ...lens, pins: [] }, parts, 12)}${signs.map(drawSign)}`;
}

/** From a place that was parted from its crowd to its point. */
function drawThread({ x, y, dx, dy }: Sign): SVGTemplateResult {
  return svg`<path class="leader" d=${`M${n(x - dx)} ${n(y - dy)}L${n(x)} ${n(y)}`}/>`;
}

/** Solid is 2024, outlined is planned; a crowd of both has a rim that is bold for the share of 2024. */
function drawSign({ x, y, radius, ids, done, one }: Sign): SVGTemplateResult {
  const count = ids.length;
  const state = done === count ? 'done' : done === 0 ? 'planned' : 'both';
  if (count === 1)
    return svg`<circle class=${`pin ${state}${one ? ' one' : ''}`} cx=${n(x)} cy=${n(y)} r=${n(radius)}/>`;
  const angle = (done / count) * 2 * Math.PI;
  const rim = radius - 1;
  const [toX, toY] = [x + rim * Math.sin(angle), y - rim * Math.cos(angle)];
  return svg`<g class=${`crowd ${state}`}><circle cx=${n(x)} cy=${n(y)} r=${n(radius)}/>
    ${state === 'both' ? svg`<path d=${`M${n(x)} ${n(y - rim)}A${n(rim)} ${n(rim)} 0 ${angle > Math.PI ? 1 : 0} 1 ${n(toX)} ${n(toY)}`}/>` : ''}
    <text x=${n(x)} y=${n(y + 4)}>${count}</text></g>`;
}
