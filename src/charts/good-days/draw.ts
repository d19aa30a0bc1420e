import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { GoodDaysMarks, Guide, Run } from './geometry.ts';
import { unitShare, type Word } from './words.ts';

/**
 * A run of days is one arc as wide as its strokes are long, dashed once a day: 366 strokes are a dozen paths, few enough
 * to move as SVG, so no canvas.
 */
export function draw({ runs, guides, words }: GoodDaysMarks): SVGTemplateResult {
  return svg`${runs.filter((run) => run.opacity > 0 && run.outer > run.inner).map(strokes)}${guides.map(line)}${words.map(text)}`;
}

function arc(cx: number, cy: number, radius: number, from: number, to: number): string {
  const at = (turns: number) => {
    const angle = turns * 2 * Math.PI;
    return `${n(cx + radius * Math.sin(angle), 2)} ${n(cy - radius * Math.cos(angle), 2)}`;
  };
  return `M${at(from)}A${n(radius, 2)} ${n(radius, 2)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}

function strokes({ cx, cy, inner, outer, from, to, turn, tone, red, opacity }: Run): SVGTemplateResult {
  const d = arc(cx, cy, (inner + outer) / 2, from / turn, to / turn);
  const layer = (className: string, share: number) =>
    svg`<path class="days ${className}" d=${d} stroke-width=${n(outer - inner, 2)} pathLength=${n(to - from, 3)}
      opacity=${n(opacity * share, 3)}/>`;
  return svg`${red < 1 ? layer(tone, 1) : ''}${red > 0 ? layer('red', red) : ''}`;
}

function line({ cx, cy, radius, to, turn, opacity }: Guide): SVGTemplateResult {
  return svg`<path class="guide" d=${arc(cx, cy, radius, 0, to / turn)} opacity=${n(opacity, 3)}/>`;
}

function text({ x, y, size, text, unit, kind, anchor, opacity }: Word): SVGTemplateResult {
  const small =
    unit === ''
      ? ''
      : svg`<tspan class="unit" dx=${n(size * 0.06)} font-size=${n(size * unitShare)}>${unit}</tspan>`;
  return svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="sized ${kind} ${anchor}" x=${n(x)} y=${n(y)}
    >${text}${small}</text></g>`;
}
