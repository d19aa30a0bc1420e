import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { themes } from './blossoms.ts';
import { all, one } from './field.ts';
import { halves } from './halves.ts';
import type { Dot, FieldData, FieldMarks, FieldView } from './marks.ts';

const pictures = { all, halves, themes, one };

/** Every figure of the report as one circle, in every view. Pixels; areas carry no value. */
export function geometry(data: FieldData, { picture }: FieldView, frame: Frame): FieldMarks {
  const { place, labels } = pictures[picture](data, frame);
  const accents = new Map(data.themes.map((theme) => [theme.id, theme.accent]));
  const dots = data.figures.map(({ id, theme, done }, i): Dot => {
    const order = i / data.figures.length;
    const common = { key: id, opacity: 1, done, strength: 1, tint: 0, red: 0, order };
    return { ...common, accent: accents.get(theme)!, ...place(i) };
  });
  // The one figure is drawn over all others.
  dots.sort((a, b) => Number(a.key === data.one.id) - Number(b.key === data.one.id));
  return { size: frame.size, dots, labels };
}

/** Circles set out one after another, in the report's order, and all have arrived at t = 1. */
const stagger = 0.35;

export function interpolate(from: FieldMarks, to: FieldMarks): (t: number) => FieldMarks {
  const dots = interpolateKeyed(from.dots, to.dots, (a, b, t) =>
    mixFields(a, b, clamp(t * (1 + stagger) - b.order * stagger, 0, 1)),
  );
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  return (t) => ({ ...to, dots: dots(t), labels: labels(t) });
}
