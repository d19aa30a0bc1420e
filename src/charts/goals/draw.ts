import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Column, GoalsMarks, Line, Mark, Ruler, Stairs, Word } from './marks.ts';
import { unitShare } from './text.ts';

/** How many treads the two lines in step have, as good as any other number, and how wide they are. */
const [treads, rail] = [4, 8];

export function draw({ cells }: GoalsMarks): SVGTemplateResult {
  return svg`${cells.map(
    ({ opacity, marks }) =>
      svg`<g opacity=${n(opacity, 3)}>${marks.map((mark) =>
        mark.kind === 'word'
          ? word(mark)
          : svg`<path class=${mark.look} opacity=${n(mark.opacity, 3)} d=${path(mark)}/>`,
      )}</g>`,
  )}`;
}

const path = (mark: Exclude<Mark, Word>): string =>
  mark.kind === 'line'
    ? line(mark)
    : mark.kind === 'column'
      ? column(mark)
      : mark.kind === 'ruler'
        ? ruler(mark)
        : stairs(mark);

/** A path's text, its numbers trimmed. */
const d = (texts: TemplateStringsArray, ...numbers: number[]) =>
  String.raw({ raw: texts }, ...numbers.map((number) => n(number)));

const line = ({ x1, x2, y, bend, lip }: Line) =>
  d`M${x1},${y + lip}V${y}Q${(x1 + x2) / 2},${y + bend} ${x2},${y}v${lip}`;

function ruler({ x, y, step, count, each, end }: Ruler): string {
  let path = d`M${x},${y}H${end}`;
  for (let i = 0; i <= count; i += 1) path += d`M${x},${y - i * step}h${i % each ? 5 : 10}`;
  return path;
}

/** Solid up to where it begins to fade; then slices, each thinner than the one before. */
function column({ x, width, y0, y1, below, above }: Column): string {
  const step = (below + above) / 7;
  let [low, high, path] = [y0, y1 + below, ''];
  for (let i = 1; i < 8; i += 1) {
    path += d`M${x},${low}h${width}V${high}h${-width}z`;
    high -= step;
    low = high + step * (0.9 - i * 0.12);
    if (step === 0) break;
  }
  return path;
}

/** Two lines of the same stairs, open at both ends. */
function stairs({ x, y, width, height, gap }: Stairs): string {
  const [tread, rise] = [width / treads, (height - gap - rail) / (treads - 1)];
  const low = y + height - rail / 2;
  let path = '';
  for (const shift of [-gap / 2, gap / 2]) {
    path += d`M${x},${low - gap / 2 + shift}h${tread + shift}`;
    for (let i = 2; i <= treads; i += 1) path += d`v${-rise}h${i < treads ? tread : tread - shift}`;
  }
  return path;
}

const word = ({ x, y, size, text, before, tone, unit, after, look, anchor, opacity }: Word) =>
  svg`<g font-size=${n(size)} opacity=${n(opacity, 3)}><text class="${look} ${anchor}" x=${n(x)} y=${n(y)}>${
    tone === undefined
      ? text
      : svg`${before}<tspan class=${tone}>${text}</tspan><tspan font-size=${n(Math.max(12, size * unitShare))}>${unit}</tspan>${after}`
  }</text></g>`;
