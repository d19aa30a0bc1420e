import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import { drawUnitWord } from '../shared/unit-word.ts';
import type { Sheet, SheetsMarks, Ten } from './marks.ts';

/** Sheets with their entries, the lowest first, then the words. */
export function draw({ sheets, tens, words }: SheetsMarks): SVGTemplateResult {
  return svg`${sheets.map((each) =>
    sheet(
      each,
      tens.filter((ten) => ten.sheet === each.key),
    ),
  )}${words.map(drawUnitWord)}`;
}

function sheet(
  { x, y, width, height, fold, turn, margin, nameHeight, opacity }: Sheet,
  tens: readonly Ten[],
) {
  const [left, top, w, h, f, m] = [x, y, width, height, fold, margin].map((each) => n(each)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return svg`<g opacity=${n(opacity, 3)} transform="rotate(${n(turn, 2)} ${n(x + width / 2)} ${n(y + height / 2)})">
    <path class="sheet" d="M${left} ${top}h${n(w - f)}l${f} ${f}v${n(h - f)}h${-w}zm${n(w - f)} 0v${f}h${f}M${n(left + m)} ${n(top + m)}h${n(w * 0.4)}v${n(nameHeight)}h${-n(w * 0.4)}z"/>
    ${tens.map(ten)}
  </g>`;
}

/** Ten rules are one upright line as wide as they are long, dashed. */
function ten({ x, y, length, pitch, weight, opacity }: Ten): SVGTemplateResult {
  const middle = n(x + length / 2);
  return svg`<line class="rules" opacity=${n(opacity, 3)} x1=${middle} x2=${middle} y1=${n(y - weight / 2, 2)} y2=${n(y + 9 * pitch + weight / 2, 2)}
    stroke-width=${n(length)} stroke-dasharray="${n(weight, 2)} ${n(pitch - weight, 3)}"/>`;
}
