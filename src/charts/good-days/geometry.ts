import type { Quantity } from '../../model/format.ts';
import type { Frame, Size } from '../../model/chart.ts';
import type { Text } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { saying } from './saying.ts';
import { words, type Word } from './words.ts';

/** Days of good air in the report's year, of all its `days`; what went before is derived or context. */
export interface GoodDaysData {
  readonly year: number;
  /** Days of that year by the calendar. */
  readonly days: number;
  readonly good: Quantity & { readonly label: Text };
  readonly change: Quantity;
  readonly heavy: { readonly label: Text; readonly unit: Text; readonly value: number };
  /** By year, the report's year last; `derived` where no source prints the value. */
  readonly history: ReadonlyArray<{
    readonly year: number;
    readonly value: number;
    readonly derived: boolean;
  }>;
}

export interface GoodDaysView {
  /** What the one number, in red, is. */
  readonly focus: 'good' | 'change' | 'heavy';
  /** The years since 2013 as rings within the ring. */
  readonly history: boolean;
}

/** A run of days as strokes across a ring: day `from` to day `to`, clockwise from the top. Pixels from the centre. */
export interface Run extends KeyedMark {
  readonly cx: number;
  readonly cy: number;
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  /** Days of a whole turn. */
  readonly turn: number;
  readonly tone: 'good' | 'other' | 'past' | 'derived';
  /** How much of the colour is the one red, 0 to 1. */
  readonly red: number;
}

/** A line along the days, without strokes: what is derived. */
export interface Guide extends KeyedMark {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly to: number;
  readonly turn: number;
}

export interface GoodDaysMarks {
  readonly size: Size;
  readonly runs: readonly Run[];
  readonly guides: readonly Guide[];
  readonly words: readonly Word[];
}

/** Share of the radius that the hole in the middle takes, where the number stands. */
const hole = { day: 0.57, history: 0.36 };

/** One turn is the year, one stroke a day, sorted by kind: the same place for the same day in every view. */
export function geometry(data: GoodDaysData, view: GoodDaysView, frame: Frame): GoodDaysMarks {
  const { width, height } = frame.size;
  const side = Math.min(width, height);
  const radius = side / 2 - (side < 480 ? 8 : 26);
  const centre = { cx: width / 2, cy: height / 2, turn: data.days };
  const inner = radius * (view.history ? hole.history : hole.day);
  const pitch = (radius - inner) / data.history.length;
  // A derived year is a thin ring: as many strokes, a third as long.
  const ring = (i: number, derived = false) => {
    const [low, high] = derived ? [0.53, 0.77] : [0.3, 1];
    return { inner: inner + pitch * (i + low), outer: inner + pitch * (i + high) };
  };
  const full = view.history ? ring(data.history.length - 1) : { inner, outer: radius };
  const half = { inner: full.inner, outer: full.inner + (full.outer - full.inner) * 0.5 };
  const [good, gained, heavy] = [data.good.value, data.change.value, data.heavy.value];
  const run = (key: string, from: number, to: number, rest: Partial<Run>) =>
    ({ key, opacity: 1, ...centre, ...full, from, to, tone: 'good', red: 0, ...rest }) satisfies Run;
  const others = { ...half, tone: 'other' as const, opacity: view.history ? 0 : 1 };
  const showHeavy = view.focus === 'heavy';
  const runs: Run[] = [
    ...data.history.slice(0, -1).map(({ year, value, derived }, i) =>
      run(String(year), 0, value, {
        ...(view.history ? ring(i, derived) : { inner: full.inner, outer: full.inner }),
        opacity: view.history ? 1 : 0,
        tone: derived ? 'derived' : 'past',
      }),
    ),
    run('kept', 0, good - gained, {}),
    run('gained', good - gained, good, { red: Number(view.focus === 'change') }),
    run('others', good, data.days - heavy, others),
    run('heavy', data.days - heavy, data.days, {
      ...others,
      outer: showHeavy ? full.outer : half.outer,
      red: Number(showHeavy),
    }),
  ];
  const before = { key: 'before', opacity: 1, ...centre, radius: inner - 7, to: good - gained };
  return {
    size: frame.size,
    runs,
    guides: view.focus === 'change' ? [before] : [],
    words: words(saying(data, view, frame.lang), frame, { ...centre, radius, inner, pitch, data, view }),
  };
}

export function interpolate(from: GoodDaysMarks, to: GoodDaysMarks): (t: number) => GoodDaysMarks {
  const runs = interpolateKeyed(from.runs, to.runs, mixFields);
  const guides = interpolateKeyed(from.guides, to.guides, mixFields);
  const said = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, runs: runs(t), guides: guides(t), words: said(t) });
}
