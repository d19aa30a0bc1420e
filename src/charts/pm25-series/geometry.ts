import { max } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import type { Frame, Size } from '../../model/chart.ts';
import { formatNumber } from '../../model/format.ts';
import type { Text } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';

/** Annual means in µg/m³, and the limits they are held against. */
export interface Pm25Data {
  readonly unit: Text;
  readonly values: ReadonlyArray<{ readonly year: number; readonly value: number }>;
  readonly limits: ReadonlyArray<{ readonly id: string; readonly label: Text; readonly value: number }>;
}

export interface Pm25View {
  /** Last year drawn: 2024 is what was known in January 2025. */
  readonly until: number;
  /** The year that matters now. */
  readonly focus: number;
  readonly limits: boolean;
}

/** A year's column of grains, one grain a microgram: drawn as one dotted line from `y0` (zero) up to `y1`. */
export interface Column extends KeyedMark {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** Distance of two grains: the height of one microgram. */
  readonly pitch: number;
  readonly radius: number;
  readonly year: string;
  readonly value: string;
  readonly state: 'one' | 'context' | 'later';
}

export interface Limit extends KeyedMark {
  readonly x0: number;
  readonly x1: number;
  /** Right end of the label, clear of the focused value. */
  readonly labelX: number;
  readonly labelY: number;
  readonly y: number;
  readonly label: string;
}

export interface Pm25Marks {
  readonly size: Size;
  readonly columns: readonly Column[];
  readonly limits: readonly Limit[];
  /** Behind the first value, clear of its digits. */
  readonly unit: { readonly text: string; readonly x: number; readonly y: number };
}

const limitsShown = ['gb-2012', 'who-2021'];

/** Columns from zero, heights in proportion to the concentration; the same scale in every view. */
export function geometry(data: Pm25Data, view: Pm25View, { size, lang, measure }: Frame): Pm25Marks {
  const narrow = size.width < 480;
  const margin = { top: 44, right: 10, bottom: 34, left: 10 };
  const x = scalePoint(
    data.values.map((each) => each.year),
    [margin.left, size.width - margin.right],
  ).padding(0.6);
  const y = scaleLinear(
    [0, max(data.values, (each) => each.value) ?? 1],
    [size.height - margin.bottom, margin.top],
  );
  const shown = data.values.filter((each) => each.year <= view.until);
  const first = shown[0]?.year;
  // Where names of years would touch, every second is left out.
  const crowded = narrow && x.step() < measure('’20', 12) * 1.05;
  return {
    size,
    unit: { text: data.unit[lang], x: x(data.values[0]!.year)! + 30, y: y(data.values[0]!.value) - 12 },
    columns: shown.map(({ year, value }) => {
      const state = year > 2024 ? 'later' : year === view.focus ? 'one' : 'context';
      // Where the limits are drawn their names take the room of the values between.
      const labelled =
        (!narrow && !view.limits) || year === first || year === view.focus || year === view.until;
      return {
        key: String(year),
        opacity: 1,
        x: x(year)!,
        y0: y(0),
        y1: y(value),
        pitch: y(0) - y(1),
        radius: Math.min(4, (y(0) - y(1)) * 0.42),
        year: crowded && (view.focus - year) % 2 ? '' : narrow ? `’${String(year).slice(2)}` : String(year),
        value: labelled ? formatNumber(value, lang).digits : '',
        state,
      } satisfies Column;
    }),
    limits: view.limits
      ? data.limits
          .filter((limit) => limitsShown.includes(limit.id))
          .map((limit) => {
            const label = `${limit.label[lang]}${lang === 'zh' ? '：' : ': '}${formatNumber(limit.value, lang).digits}`;
            // Beside the focused value where there is room, on a small stage above it.
            const clear = x(view.focus)! - 32;
            const labelX = Math.max(clear, margin.left + measure(label, 12) * 1.25);
            return {
              key: limit.id,
              opacity: 1,
              x0: margin.left,
              x1: size.width - margin.right,
              labelX,
              labelY: y(limit.value) - (labelX > clear ? 34 : 7),
              y: y(limit.value),
              label,
            };
          })
      : [],
  };
}

export function interpolate(from: Pm25Marks, to: Pm25Marks): (t: number) => Pm25Marks {
  const columns = interpolateKeyed(from.columns, to.columns, mixFields);
  const limits = interpolateKeyed(from.limits, to.limits, mixFields);
  return (t) => ({ ...to, columns: columns(t), limits: limits(t) });
}
