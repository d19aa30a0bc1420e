import { trimNumber as n } from '../lib/trim-number.ts';
import type { Element } from './tree.ts';

/** What an element is painted with, its own or inherited. */
export type Paint = Readonly<Partial<Record<(typeof paints)[number], string>>>;

const paints = ['fill', 'stroke', 'fill-opacity', 'stroke-opacity'] as const;

/** An element's own paint over what it inherits. */
export function paintOf(attributes: ReadonlyMap<string, string>, inherited: Paint): Paint {
  const own = paints.filter((name) => attributes.has(name)).map((name) => [name, attributes.get(name)!]);
  return { ...inherited, ...(Object.fromEntries(own) as Paint) };
}

/**
 * A shape's opacity as that of its fill or its stroke, where it has only one of them: a layer less for the rasteriser,
 * which is slow with layers and gives up on some.
 */
export function fadePaint({ attributes }: Element, paint: Paint): void {
  const opacity = Number(attributes.get('opacity') ?? 1);
  if (opacity === 1) return void attributes.delete('opacity');
  const filled = (paint.fill ?? 'black') !== 'none';
  const stroked = (paint.stroke ?? 'none') !== 'none';
  if (filled && stroked) return;
  const name = filled ? 'fill-opacity' : 'stroke-opacity';
  attributes.set(name, String(n(Number(paint[name] ?? 1) * opacity, 3)));
  attributes.delete('opacity');
}

/** The rasteriser fades what is in a nested `<svg>` twice: the opacity goes to a group in it. */
export function fadeWithin({ attributes, children }: Element): void {
  const opacity = attributes.get('opacity');
  if (opacity === undefined) return;
  attributes.delete('opacity');
  const group: Element = { tag: 'g', attributes: new Map([['opacity', opacity]]), children: [...children] };
  children.splice(0, children.length, group);
}
