import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { partOf, type Leader, type StreetMarks, type Word } from './marks.ts';
import { section } from './section.ts';

/** The sheets in the window, the words' ground over them, then leaders and words. */
export function draw({ size, top, scale, sheets, lit, leaders, words }: StreetMarks): SVGTemplateResult {
  // Pens are as thick on the stage at any scale, a little finer where the drawing is small.
  const pen = (width: number) => n((width * Math.min(1, 0.5 + scale / 24)) / scale, 3);
  const path = (look: string, d: string, width: number, opacity = 1) =>
    d === '' ? '' : svg`<path class=${look} d=${d} stroke-width=${pen(width)} opacity=${n(opacity, 3)}/>`;
  const seen = sheets
    .map((placed, i) => ({ ...placed, ...section[i]! }))
    .filter(({ x, width }) => x + width * scale > -3 * scale && x < size.width + 3 * scale);
  const at = ({ x, y }: { x: number; y: number }) => `translate(${n(x, 2)} ${n(y, 2)}) scale(${n(scale, 4)})`;
  return svg`
    ${seen.map(
      (sheet) =>
        svg`<path class="earth" transform=${at(sheet)} d=${`M-.1 0v${n(sheet.soil, 2)}h${sheet.width + 0.2}V0z`}/>`,
    )}
    ${seen.map(
      (sheet) => svg`<g transform=${at(sheet)}>
        ${path('cut', sheet.cut, 2.2)}${path('wall', sheet.back, 1)}
        ${sheet.things.map(({ outline, hatch }, i) => {
          const on = lit.find(({ key }) => key === sheet.key + i)?.opacity ?? 0;
          return svg`${path('plan', hatch, 0.5, 1 - on)}${path('plan', outline, 1, 1 - on)}${
            on > 0 ? svg`${path('plan lit', hatch, 0.8, on)}${path('plan lit', outline, 1.7, on)}` : ''
          }`;
        })}
        ${path('wall', sheet.front, 1)}${path('fine', sheet.fine, 0.7, Math.min(1, 0.3 + scale / 10))}${path('figure', sheet.ink, 0)}
      </g>`,
    )}
    <path class="paper" d=${`M0 0h${n(size.width)}v${n(top - 2)}H0z`}/>
    ${leaders.map(leader)}
    ${words.map(word)}`;
}

function leader({ x, y, bend, toX, toY, opacity }: Leader) {
  const d = `M${n(x)} ${n(y)}V${n(bend)}H${n(toX)}V${n(toY)}`;
  return svg`<g opacity=${n(opacity, 3)}><path class="leader" d=${d}/><circle class="end-dot" cx=${n(toX)} cy=${n(toY)} r="2.5"/></g>`;
}

function word({ x, y, size, text, before, after, look, dot, opacity }: Word) {
  const small = (said: string) =>
    said === '' ? '' : svg`<tspan class="unit" font-size=${n(partOf(size))}>${said}</tspan>`;
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}>${
    dot === '' ? '' : svg`<circle class="dot ${dot}" cx=${n(x - 9)} cy=${n(y - size * 0.34)} r="3.5"/>`
  }<text class="sized ${look}" x=${n(x)} y=${n(y)}>${small(before)}${text}${small(after)}</text></g>`;
}
