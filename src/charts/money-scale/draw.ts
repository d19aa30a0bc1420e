import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { Label } from '../shared/label.ts';
import type { MoneyMarks, Square } from './geometry.ts';

const write = (label: Label) => svg`<g font-size=${n(label.size)} opacity=${n(label.opacity, 3)}>
  <text class=${label.look} x=${n(label.x)} y=${n(label.y)}>${label.text}</text></g>`;

/** Lines between the cells of a square, counted from its foot and its middle. */
function mesh({ x, side, cells }: Square): string {
  const [cell, half] = [side / cells, side / 2];
  let d = '';
  for (let i = 1; i < cells; i += 1) d += `M${n(x - half)},${n(-i * cell, 2)}h${n(side)}`;
  for (let i = 0.5; i < cells / 2; i += 1)
    for (const way of [i, -i]) d += `M${n(x + way * cell, 2)},0v${n(-side)}`;
  return d;
}

/** Each square in three coats: its stone, its shade, its accent; an open edge is a fringe of the same coat. The smallest lies on the mesh. */
export function draw({ window, size, squares, inner, labels }: MoneyMarks): SVGTemplateResult {
  const foot = `translate(${n(window.width / 2)} ${n(window.height)})`;
  const ground = window.y + window.height;
  const stand = ({ x, side, rings, opacity, shade, red, fringe }: Square) => {
    const edges = (side: number) => `M${n(x - side / 2)},0V${n(-side)}H${n(x + side / 2)}V0`;
    const d = edges(side);
    const coat = (name: string, opacity: number) =>
      svg`<path class="coat ${name}" pathLength="300" d=${d} opacity=${n(opacity, 3)} stroke-width=${n(fringe * 2)}/>`;
    return svg`<g opacity=${n(opacity, 3)}>
            ${
              rings
                ? // Closed at its foot where it is seen in full: it is then the square's own.
                  rings.map(
                    ([share, seen, look = 'planned']) =>
                      svg`<path class=${look} d="${edges(side * share)}${seen === 1 ? 'Z' : ''}" opacity=${seen}/>`,
                  )
                : svg`${coat('stone', 1)}${coat('shade', shade)}${coat('red', red)}
            <path class="rim ${fringe > 0 ? 'coat' : ''}" pathLength="300" d=${d} stroke-width=${n(Math.min(1, side / 6), 2)}/>`
            }
          </g>`;
  };
  return svg`
    <svg x=${n(window.x)} y=${n(window.y)} width=${n(window.width)} height=${n(window.height)}>
      <g transform=${foot}>
        ${squares.slice(0, -1).map(stand)}
        ${squares.map((square) => svg`<path class="mesh" opacity=${n(square.mesh, 3)} d=${square.mesh > 0 ? mesh(square) : ''}/>`)}
        ${squares.slice(-1).map(stand)}${inner.map(write)}
      </g>
    </svg>
    <path class="axis" d="M0,${n(ground)}H${size.width}"/>
    <path class="pointer" d="M${n(window.x + window.width / 2 + squares.at(-1)!.x)},${n(ground + 1)}V${n(ground + 8)}"/>
    ${labels.map(write)}`;
}
