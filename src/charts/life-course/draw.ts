import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Block, Figure, LifeMarks } from './marks.ts';

export function draw({ line, blocks, figures, words }: LifeMarks): SVGTemplateResult {
  return svg`<path class="life" d=${smooth(line)}/><circle class="birth" r="4" cx=${n(line[0]!)} cy=${n(line[1]!)}/>
    ${blocks.filter(({ opacity }) => opacity > 0).map(block)}
    ${figures.map((each) => svg`<path class="self" d=${person(each)}/>`)}
    ${words
      .filter(({ opacity }) => opacity > 0)
      .map(
        ({ x, y, size, text, look, opacity, before, after }) =>
          svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="sized ${look}" x=${n(x)} y=${n(y)}>${affix(before, size)}${text}${affix(after, size)}</text></g>`,
      )}`;
}

const affix = (text = '', size = 0) =>
  text && svg`<tspan class="unit" font-size=${n(Math.max(12, size * 0.3))}>${text}</tspan>`;

/** Solid blocks with an outline are cut out of it; promised ones stand in theirs, which rises from the line itself. */
function block({ x, y, unit, opacity, state, around, things, faint, last, rough }: Block) {
  const solid = state === 'done' || state === 'late';
  const look = state === 'plan' ? '' : state;
  return svg`<g opacity=${n(opacity, 3)} stroke-width=${n(Math.min(1.2, Math.max(0.5, unit * 0.09)), 2)} transform="translate(${n(x)} ${n(y)}) scale(${n(unit, 3)})">
    ${around && !solid ? svg`<path class="around" d=${around}/>` : ''}
    <path class=${look} d=${(solid ? around : '') + things + (rough ? '' : last)}/>
    ${faint ? svg`<path class="faint" d=${faint}/>` : ''}${rough ? svg`<path class=${look} opacity=".4" d=${last}/>` : ''}
  </g>`;
}

/** A curve through the middles of the line's pieces. */
function smooth(line: readonly number[]): string {
  let path = `M${n(line[0]!)} ${n(line[1]!)}`;
  for (let i = 2; i < line.length - 2; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!];
    path += `Q${n(x)} ${n(y)} ${n((x + line[i + 2]!) / 2)} ${n((y + line[i + 3]!) / 2)}`;
  }
  return path;
}

/** Somebody in a long coat, bent by `stoop`, with a stick where there is one. */
function person({ x, y, height: h, head, stoop, stick }: Figure): string {
  const at = (dx: number, dy: number) => `${n(x + dx * h, 2)} ${n(y - dy * h, 2)} `;
  const r = n((head * h) / 2, 2);
  const neck = 1 - head * 1.06;
  const broad = 0.05 + head * 0.2;
  return (
    `M${at(stoop, neck + 0.02)}a${r} ${r} 0 1 1 .01 0z` +
    `M${at(-0.1, 0)}Q${at(-0.09 - stoop * 0.5, neck * 0.6)}${at(stoop * 0.8 - broad, neck - 0.06)}` +
    `Q${at(stoop, neck + 0.03)}${at(stoop + broad, neck - 0.08)}Q${at(0.09 + stoop * 0.5, neck * 0.5)}${at(0.1, 0)}z` +
    `M${at(0.005, 0)}v${n(-0.3 * h, 2)}` +
    `M${at(stoop + broad, neck * 0.55)}l${n(stick * 0.1 * h, 2)} ${n(stick * neck * 0.55 * h, 2)}`
  );
}
