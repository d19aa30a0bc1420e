import { scaleLinear } from 'd3-scale';
import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { formatFigure, formatNumber } from '../../model/format.ts';
import type { Figure } from '../../model/types.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { rowsOf } from '../shared/rows.ts';
import type { Gate, RoadIndexData, RoadIndexMarks, RoadIndexView, Tick } from './marks.ts';

export type * from './marks.ts';

const ruler = { low: 0, high: 10 };
const words = {
  zh: {
    before: ['下降前', '报告未写明年份'],
    year: (year: number) => `${year}年`,
    derived: ['差值，计算', '计算'],
    higher: ['指数越大，路越堵', '越大越堵'],
  },
  en: {
    before: ['before the fall;', 'year not stated'],
    year: String,
    derived: ['difference, computed', 'computed'],
    higher: ['a higher index is a slower road', 'higher is slower'],
  },
};

/** A road seen from above as the ruler of the index: heights are values, and a view is a stretch of it. */
export function geometry({ now, before }: RoadIndexData, view: RoadIndexView, frame: Frame): RoadIndexMarks {
  const { size, lang, measure } = frame;
  const { width, height } = size;
  const roadWidth = clamp(width * 0.2, 64, 300);
  const [left, right] = [(width - roadWidth) / 2, (width + roadWidth) / 2];
  const pad = clamp(height * 0.05, 16, 40);
  const y = scaleLinear([view.from, view.to], [height - pad, pad]);
  const span = view.to - view.from;
  const shown = (value: number) => y(value) > -1 && y(value) < height + 1;
  const large = width >= 560 && height >= 480;
  const type =
    width >= 900
      ? { digits: 132, note: 18, tick: 18 }
      : large
        ? { digits: 88, note: 15, tick: 15 }
        : { digits: width < 320 ? 34 : 40, note: 12, tick: 12 };
  const near = span < 1;
  // On very wide stages the numbers stay by the road.
  const reach = type.digits * 3.2;
  const tick = (value: number, visible: boolean, text: string): Tick => ({
    key: String(value),
    opacity: visible && shown(value) ? 1 : 0,
    y: y(value),
    text,
  });
  // Hundredths of a point, so that a tick's value is exact; fine ones stand about the two values alone.
  const fine = Array.from({ length: 21 }, (_, i) => (600 + i * 2) / 100).filter((value) => value % 1 !== 0);
  const gate = (
    figure: Figure,
    state: Gate['state'],
    x1: number,
    x2: number,
    notes: readonly string[],
  ): Gate => ({
    key: figure.id,
    opacity: 1,
    state,
    y: y(figure.value),
    x1,
    x2,
    digits: formatFigure(figure, lang),
    notes,
  });
  const start = Math.max(12, left - reach);
  const [y0, y1] = [y(before.value), y(now.value)];
  const say = words[lang];
  const aside = right + (large ? 22 : 16);
  const fitting = (texts: readonly string[]) =>
    texts.find((text) => measure(text, type.note) < width - aside - 6) ?? '';
  return {
    size,
    span,
    type,
    road: { left, right, tickEnd: left + roadWidth * 0.16, lane: (left + right) / 2 },
    lane: { key: 'lane', opacity: 1, y0: y(ruler.high), y1: y(ruler.low), dash: (y(0) - y(1)) * 0.05 },
    ticks: [
      ...Array.from({ length: 11 }, (_, value) => tick(value, true, formatNumber(value, lang).digits)),
      ...fine.map((value) =>
        tick(value, near, (value * 10) % 1 === 0 ? formatNumber(value, lang).digits : ''),
      ),
    ],
    gates: [
      gate(before, 'before', start, right, say.before),
      gate(now, 'one', left, Math.min(width - 12, right + reach), [say.year(now.year!)]),
    ],
    fall: {
      key: 'fall',
      opacity: near ? 1 : 0,
      y0,
      y1,
      head: Math.min((y1 - y0) * 0.5, roadWidth * 0.14),
      // Two decimals, as both values have.
      digits: formatNumber(Number((before.value - now.value).toFixed(2)), lang).digits,
    },
    aside,
    derived: fitting(say.derived),
    higher: { key: 'higher', opacity: near ? 0 : 1, y: pad + type.note, text: fitting(say.higher) },
    // At the left of the road, below the number before.
    title: rowsOf(now.label[lang], (row) => frame.measure(row, type.note) <= left - 20 - start),
  };
}

/**
 * The camera comes nearer evenly: its magnification grows by the same factor in equal times. Heights are linear in the
 * magnification, so all marks move as one.
 */
export function interpolate(from: RoadIndexMarks, to: RoadIndexMarks): (t: number) => RoadIndexMarks {
  const ratio = from.span / to.span;
  const moved = (t: number) => (ratio === 1 ? t : (ratio ** t - 1) / (ratio - 1));
  // Fine marks and the difference fade by the same measure: when there is room for them.
  const camera = <Mark extends KeyedMark>(a: Mark, b: Mark, t: number): Mark => mixFields(a, b, moved(t));
  const ticks = interpolateKeyed(from.ticks, to.ticks, camera);
  const gates = interpolateKeyed(from.gates, to.gates, camera);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return {
      ...to,
      higher: camera(from.higher, to.higher, t),
      span: from.span / ratio ** t,
      ticks: ticks(t),
      gates: gates(t),
      lane: camera(from.lane, to.lane, t),
      fall: camera(from.fall, to.fall, t),
    };
  };
}
