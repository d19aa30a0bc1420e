import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Camera } from './camera.ts';
import type { Label, LandMark, Lens, MapMarks, Note, Pin, Tile, Track } from './marks.ts';

const transform = ({ x, y, k }: Camera) => `translate(${n(x, 2)} ${n(y, 2)}) scale(${n(k, 4)})`;

/** The panel cuts off what lies beyond it; the land is drawn in kilometres and moved by the camera. */
export function draw(marks: MapMarks): SVGTemplateResult {
  const { size, panel, camera, ground, land, lens, tracks, pins, labels, tiles, notes, noteSize, bar } =
    marks;
  return svg`
    <svg width=${size.width} height=${n(panel)}>
      <g opacity=${n(ground, 3)}>
        <g transform=${transform(camera)}>
          <path class="land" d=${marks.outline}/>
          ${land.map((each) => (each.lit > 0 ? svg`<path class="tint" opacity=${n(each.lit, 3)} d=${each.path}/>` : ''))}
          <path class="border" d=${marks.borders}/>
          <path class="outline" d=${marks.outline}/>
          ${tracks.map(drawTrack)}
        </g>
        ${lens.map((each) => drawLens(each, land, noteSize))}
      </g>
      ${tiles.map(drawTile)}
      ${pins.map(drawPin)}
      ${labels.map(drawLabel)}
    </svg>
    <g font-size=${noteSize}>${notes.map(drawNote)}</g>
    <g opacity=${n(ground, 3)} font-size=${noteSize}>
      <path class="bar" d=${`M${n(bar.x - bar.length)} ${n(bar.y - 8)}v4h${n(bar.length)}v-4`}/>
      <text class="note end" x=${n(bar.x - bar.length - 6)} y=${n(bar.y)}>${bar.text}</text>
    </g>`;
}

export function drawPin(pin: Pin): SVGTemplateResult {
  return svg`<circle class=${`pin ${pin.speck ? 'speck' : pin.state}${pin.one ? ' one' : ''}`} cx=${n(pin.x)} cy=${n(pin.y)}
    r=${n(pin.radius)} opacity=${n(pin.opacity, 3)}/>`;
}

export function drawLabel({ x, y, text, anchor, kind, size, opacity, leader }: Label): SVGTemplateResult {
  return svg`<g opacity=${n(opacity, 3)} font-size=${size}>
    ${leader ? svg`<path class="leader" d=${`M${n(x + leader[0])} ${n(y + leader[1])}L${n(x + leader[2])} ${n(y + leader[3])}`}/>` : ''}
    <text class=${`label ${kind}`} text-anchor=${anchor} x=${n(x)} y=${n(y)}>${text}</text>
  </g>`;
}

export function drawTrack({ path, stations, state, one, opacity }: Track): SVGTemplateResult {
  return svg`<g class=${`track ${state}${one ? ' one' : ''}`} opacity=${n(opacity, 3)}>
    <path class="casing" d=${path}/><path class="way" d=${path}/><path class="core" d=${path}/>
    <path class="stop" d=${stations}/><path class="eye" d=${stations}/>
  </g>`;
}

export function drawLens(lens: Lens, land: readonly LandMark[], noteSize: number): SVGTemplateResult {
  return svg`<g opacity=${n(lens.opacity, 3)} font-size=${noteSize}>
    ${lens.tangents.map(([x1, y1, x2, y2]) => svg`<path class="glass" d=${`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`}/>`)}
    <circle class="glass" cx=${n(lens.marker.x)} cy=${n(lens.marker.y)} r=${n(lens.marker.radius)}/>
    <circle class="ground" cx=${n(lens.x)} cy=${n(lens.y)} r=${n(lens.radius)}/>
    <g transform=${transform(lens.camera)}>
      ${land.map((each) => svg`<path class="land border" d=${each.core}/>`)}
      ${land.map((each) => (each.lit > 0 ? svg`<path class="tint" opacity=${n(each.lit, 3)} d=${each.core}/>` : ''))}
    </g>
    <circle class="rim" cx=${n(lens.x)} cy=${n(lens.y)} r=${n(lens.radius)}/>
    ${lens.pins.map(drawPin)}
    ${lens.labels.map(drawLabel)}
    ${lens.caption.lines.map((line, i) => svg`<text class="note" x=${n(lens.caption.x)} y=${n(lens.caption.y + i * noteSize * 1.35)}>${line}</text>`)}
  </g>`;
}

function drawTile(tile: Tile): SVGTemplateResult {
  const { x, y, width, height, inset, fontSize } = tile;
  return svg`<g opacity=${n(tile.opacity, 3)} font-size=${fontSize}>
    <rect class="land" x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)} rx="2"/>
    ${tile.lit > 0 ? svg`<rect class="tint" opacity=${n(tile.lit, 3)} x=${n(x)} y=${n(y)} width=${n(width)} height=${n(height)} rx="2"/>` : ''}
    ${tile.name.map((line, i) => svg`<text class="name" x=${n(x + inset)} y=${n(y + inset * 0.6 + fontSize * (1 + i * 1.1))}>${line}</text>`)}
    <text class="tally end" x=${n(x + width - inset)} y=${n(y + inset * 0.6 + fontSize)}>${tile.count}</text>
  </g>`;
}

function drawNote({ x, y, text, swatch, opacity }: Note): SVGTemplateResult {
  const sign =
    swatch === 'pin-done' || swatch === 'pin-planned'
      ? svg`<circle class=${`pin ${swatch.slice(4)}`} cx=${n(x - 9)} cy=${n(y - 4)} r="4"/>`
      : swatch
        ? svg`<g class=${`track ${swatch.slice(6)}`}>${['casing', 'way', 'core'].map((part) => svg`<path class=${part} d=${`M${n(x - 26)} ${n(y - 4)}h20`}/>`)}</g>`
        : '';
  return svg`<g opacity=${n(opacity, 3)}>${sign}<text class="note" x=${n(x)} y=${n(y)}>${text}</text></g>`;
}
