import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { line, reach, thick, type LedgerMarks } from './geometry.ts';

/** A stroke of the brush, as wide as a stroke and as high as a line. */
const brush =
  'm.02 .13c.08 .02.19 .06.21 .12-.03 .1-.03 .35-.02 .55 0 .06-.06 .1-.1 .06-.02-.06-.01-.36-.02-.54-.01-.1-.04-.14-.07-.19z';

/**
 * Strokes are laid out in distances of strokes and of lines, then stretched to pixels. A line of a hundred is one dashed
 * line; few enough to be held near are written with the brush.
 */
export function draw({ entries, words }: LedgerMarks): SVGTemplateResult {
  return svg`${entries
    .filter(({ opacity }) => opacity)
    .map(({ x, y, kx, ky, count, opacity }) => {
      let [strokes, rules] = ['', ''];
      for (let i = 0; i * line < count; i += 1) {
        strokes += `M0 ${i}.5h${n(reach(Math.min(line, count - i * line)))}`;
        rules += `M0 ${i}.98h${reach(line)}`;
      }
      if (count < line)
        strokes = Array.from({ length: count }, (_, i) => `M${n(reach(i + 1) - thick)} 0${brush}`).join('');
      return svg`<g opacity=${n(opacity, 3)} transform="translate(${n(x)} ${n(y)})scale(${n(kx, 3)} ${n(ky, 3)})">
      <path class="rule" d=${rules}/><path class=${count < line ? '' : 'stroke'} d=${strokes}/>
    </g>`;
    })}${words.map(
    ({ x, y, text, size, look, anchor, opacity }) =>
      svg`<text class=${anchor} opacity=${n(opacity, 3)} x=${n(x)} y=${n(y)}><tspan class=${look} font-size=${n(size)}>${text}</tspan></text>`,
  )}`;
}
