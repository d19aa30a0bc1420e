import { html, nothing, svg, type TemplateResult } from 'lit';
import { flagAt } from '../../../charts/district-map/flag.ts';
import { measureText } from '../../../lib/measure-text.ts';
import type { Lang } from '../../../model/types.ts';
import type { PlacesMapData } from './data.ts';
import { drawInset, drawScene } from './draw.ts';
import { flagLines } from './say.ts';
import type { SceneMarks } from './scene.ts';
import type { Sign } from './signs.ts';

/** What moves by one transform: the stage, and half a stage around it for hands to bring into sight. */
export function layer(marks: SceneMarks): TemplateResult {
  const { width, height } = marks.size;
  return html`<svg
    class="layer"
    aria-hidden="true"
    width=${width * 2}
    height=${height * 2}
    viewBox="${-width / 2} ${-height / 2} ${width * 2} ${height * 2}"
  >
    ${drawScene(marks)}
  </svg>`;
}

/** The core beside the city, which no hand moves: it is gone while the map is on its way. */
export function inset(marks: SceneMarks): TemplateResult | typeof nothing {
  if (!marks.inset) return nothing;
  return html`<svg class="over inset" aria-hidden="true">${drawInset(marks.inset, marks)}</svg>`;
}

/** The sign pointed at: a ring around it, and its name on a flag. */
export function flag(
  sign: Sign,
  { size }: Pick<SceneMarks, 'size'>,
  data: PlacesMapData,
  lang: Lang,
): TemplateResult {
  const { pin, x, y, width, height, lines } = flagAt(sign, flagLines(sign, data, lang), size, measureText);
  return html`<svg class="over" aria-hidden="true">
    <circle class="ring" cx=${pin.x} cy=${pin.y} r=${pin.radius}></circle>
    <rect class="flag" x=${x} y=${y} width=${width} height=${height} rx="3"></rect>
    ${lines.map((line, i) => svg`<text class=${i === 0 ? 'strong' : ''} x=${x + 8} y=${y + 19 + i * 18}>${line}</text>`)}
  </svg>`;
}

/** Kilometres at the camera's scale. */
export function scale({ bar }: Pick<SceneMarks, 'bar'>): TemplateResult {
  return html`<svg class="scale" aria-hidden="true" width=${Math.ceil(bar.length) + 2} height="8">
      <path class="bar" d=${`M1 1v5h${bar.length}v-5`}></path>
    </svg>
    <span>${bar.text}</span>`;
}
