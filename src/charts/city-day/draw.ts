import { range } from 'd3-array';
import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { CityDayMarks } from './marks.ts';

/** Sky, what is far, mist, the street, its night, its counts; then the words on plain paper. */
export function draw({ size, top, bottom, eye, street, focus, words }: CityDayMarks): SVGTemplateResult {
  const { width, height } = size;
  const { pixel, night } = eye;
  const ground = bottom - eye.depth / pixel;
  const [deep, air] = [bottom - top, ground - top];
  const place = `translate(${n(width / 2 - eye.x / pixel, 2)} ${n(ground, 2)}) scale(${n(1 / pixel, 4)})`;
  // Whole pixels, so that no seams show.
  const mist = Math.ceil(deep / 140);
  const line = n(0.9 * pixel ** 0.7, 3);
  const rect = (look: string, y: number, h: number, opacity = 1) =>
    svg`<rect class=${look} y=${n(y)} width=${n(width)} height=${n(h)} opacity=${n(opacity, 3)}/>`;
  const path = (look: string, d: string, opacity = 1) =>
    opacity > 0 ? svg`<path class=${look} d=${d} opacity=${n(opacity, 3)}/>` : '';
  const counts = (look: string, opacity: number, only?: string) =>
    svg`<g class="count ${look}" opacity=${n(opacity, 3)}>${street.counted
      .filter(({ key }) => opacity > 0 && (only ?? key) === key)
      .map(
        ({ key, d, width, dash }) =>
          svg`<path class=${parseFloat(dash) > 0 ? '' : 'round'} d=${d} stroke-width=${n(key === 'people' ? Math.max(width, 1.1 * pixel) : width, 2)} stroke-dasharray=${dash}/>`,
      )}</g>`;
  const disc = (x: number, y: number, opacity: number) =>
    svg`<circle class="moon" cx=${n(width * x)} cy=${n(ground - air * y)} r=${n(deep * 0.06)} opacity=${n(opacity, 3)}/>`;
  return svg`
    ${rect('gold', top, air, eye.gold)}${rect('sky', top, air, eye.sky)}${rect('dark', top, air, night)}
    ${disc(eye.sun, 0.75 * Math.sin(Math.PI * eye.sun), 1 - night)}
    ${disc(0.8, 0.72 * night, night)}
    <g transform=${place} stroke-width=${line}>${path('star', 'M0-480L1510-90 0-260 1510-620 0-900 1510-330', night)}${path('far', street.far)}${path('shade', street.far, night * 0.6)}</g>
    ${range(24).map((i) => rect('paper', top + i * mist, mist, 1 - (i + 1) / 25))}
    ${rect('paper', ground, bottom - ground)}
    <g transform=${place} stroke-width=${line}>
      ${path('wall', street.wall)}${path('roof', street.roof)}${path('line', street.line)}${path('pane', street.pane)}${path('leaf', street.leaf)}
      ${path('shade', street.wall + street.roof, night * 0.92)}${path('pane lit', street.pane, night)}
      ${counts('', 1)}${counts('lit', night)}${focus.map((each) => counts('red', each.opacity, each.key))}
    </g>
    ${rect('paper', 0, top)}${rect('paper', bottom, height - bottom)}
    ${words.map(
      (word) =>
        svg`<text class=${word.look} opacity=${n(word.opacity, 3)} x=${n(word.x)} y=${n(word.y)}>${part(word.before, word.size * 0.3)}${part(word.text, word.size, '')}${part(word.after, word.size * 0.3)}</text>`,
    )}`;
}

function part(text = '', size = 0, look = 'unit') {
  return text === '' ? '' : svg`<tspan class=${look} font-size=${n(size)}>${text}</tspan>`;
}
