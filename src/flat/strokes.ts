import { pathPoints, runLength } from '../lib/path-points.ts';
import { trimNumber as n } from '../lib/trim-number.ts';
import { apply, invert, matrixOf, multiply, scaleOf, type Matrix } from './matrix.ts';
import type { Element } from './tree.ts';

type Attributes = Map<string, string>;

/** What an element's stroke is measured in, its own or inherited. */
export interface Pen {
  readonly 'stroke-width'?: string;
  readonly 'stroke-dasharray'?: string;
  readonly 'stroke-dashoffset'?: string;
}

const measures = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset'] as const;

/** Dashes given in shares of `pathLength`, in units of the path itself. */
export function scaleDashes(attributes: Attributes, pen: Pen): void {
  const share = Number(attributes.get('pathLength'));
  attributes.delete('pathLength');
  const d = attributes.get('d');
  if (!(share > 0) || d === undefined || (pen['stroke-dasharray'] ?? 'none') === 'none') return;
  const length = pathPoints(d).reduce((sum, run) => sum + runLength(run), 0);
  setPen(attributes, pen, length / share, ['stroke-dasharray', 'stroke-dashoffset']);
}

/**
 * A stroke that no transform may widen, for a program that knows no `vector-effect`: narrowed by the scale or, where the
 * directions scale differently, the path drawn in the picture's own coordinates. `outer` is the matrix around the element.
 */
export function keepStroke(element: Element, pen: Pen, outer: Matrix): void {
  const { attributes } = element;
  const matrix = multiply(outer, matrixOf(element));
  const scale = scaleOf(matrix);
  if (scale !== null) return setPen(attributes, pen, 1 / scale, measures);
  const d = attributes.get('d');
  if (d === undefined) throw new Error(`SVG: <${element.tag}> cannot keep its stroke here`);
  const runs = pathPoints(d).map((run) =>
    run
      .map((point) =>
        apply(matrix, point)
          .map((each) => n(each, 2))
          .join(' '),
      )
      .join('L'),
  );
  attributes.set('d', `M${runs.join('M')}${/z\s*$/i.test(d) ? 'Z' : ''}`);
  attributes.set(
    'transform',
    `matrix(${invert(outer)
      .map((each) => n(each, 6))
      .join(' ')})`,
  );
}

function setPen(attributes: Attributes, pen: Pen, factor: number, names: ReadonlyArray<keyof Pen>): void {
  for (const name of names) {
    const value = pen[name] ?? (name === 'stroke-width' ? '1' : 'none');
    if (value === 'none') continue;
    const scaled = value.split(/[\s,]+/).map((each) => n(parseFloat(each) * factor, 4));
    if (scaled.some(Number.isNaN)) throw new Error(`SVG: ${name}="${value}" is not known here`);
    attributes.set(name, scaled.join(' '));
  }
}
