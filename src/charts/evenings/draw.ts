import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { EveningsMarks, Lamp } from './marks.ts';
import { drawUnitWord } from '../shared/unit-word.ts';

/** The words; in a still the lamps too, which on the page `paint` puts on the canvas. */
export function draw({ lamps, words }: EveningsMarks, layer: 'still' | 'live'): SVGTemplateResult {
  return svg`${layer === 'still' ? paths(lamps) : ''}${words.map(drawUnitWord)}`;
}

/** Neighbours alike are one path. */
function paths(lamps: readonly Lamp[]): SVGTemplateResult[] {
  const runs: Array<{ tone: string; opacity: number; d: string }> = [];
  for (const { x, y, width, height, tone, round, opacity } of lamps) {
    const [w, h, r] = [n(width), n(height), n(width / 2)];
    const d = round
      ? `M${n(x - width / 2)} ${n(y)}a${r} ${r} 0 1 0 ${w} 0a${r} ${r} 0 1 0 ${-w} 0z`
      : `M${n(x - width / 2)} ${n(y - height / 2)}h${w}v${h}h${-w}z`;
    const last = runs.at(-1);
    if (last?.tone === tone && last.opacity === opacity) last.d += d;
    else if (opacity) runs.push({ tone, opacity, d });
  }
  return runs.map(({ tone, opacity, d }) => svg`<path class=${tone} opacity=${n(opacity, 3)} d=${d}/>`);
}
