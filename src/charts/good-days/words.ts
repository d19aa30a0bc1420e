import { formatNumber, formatValue } from '../../model/format.ts';
import type { Frame, Measure } from '../../model/chart.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { GoodDaysData, GoodDaysView } from './geometry.ts';
import type { Saying } from './saying.ts';

/** A line of text, its size in pixels. */
export interface Word extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Set after the text, smaller. */
  readonly unit: string;
  readonly kind: 'one' | 'plain' | 'strong';
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly turn: number;
  readonly radius: number;
  readonly inner: number;
  readonly pitch: number;
  readonly data: GoodDaysData;
  readonly view: GoodDaysView;
}

/** The unit's share of the number's size. */
export const unitShare = 0.28;

/** Fragments joined into as few lines as fit `width`. */
export function lines(fragments: readonly string[], size: number, width: number, measure: Measure): string[] {
  const out: string[] = [];
  for (const fragment of fragments) {
    const last = out.at(-1);
    const joined =
      last === undefined ? fragment : last + (/^[\x20-\x7e]/.test(fragment) ? ' ' : '') + fragment;
    if (last !== undefined && measure(joined, size) <= width) out[out.length - 1] = joined;
    else out.push(fragment);
  }
  return out;
}

/** Every line of text: the number in the hole, the notes in the corners that a circle leaves free. */
export function words(said: Saying, frame: Frame, at: Ring): Word[] {
  return [...middle(said, frame, at), ...corners(said, frame, at), ...scale(frame, at)];
}

function word(text: string, x: number, y: number, rest: Partial<Word> = {}): Word {
  // The text is part of the key: where it changes, one line fades and the other comes.
  const key = `${rest.kind ?? ''}${text}${rest.unit ?? ''}`;
  return { key, opacity: 1, x, y, size: 12, text, unit: '', kind: 'plain', anchor: 'start', ...rest };
}

function middle({ number, below }: Saying, { measure }: Frame, { cx, cy, inner }: Ring): Word[] {
  const ems = measure(number.digits, 1) + (measure(number.unit, 1) + 0.2) * unitShare;
  const size = Math.min(inner * 0.82, (inner * 1.5) / ems);
  const small = Math.max(12, Math.min(20, inner * 0.115));
  const rows = below.flatMap((fragments, group) =>
    lines(fragments, small, inner * (1.55 - group * 0.2), measure).map((row) => ({ row, group })),
  );
  const top = cy - (size * 0.72 + rows.length * small * 1.45) / 2;
  return [
    word(number.digits, cx, top + size * 0.72, { size, unit: number.unit, kind: 'one', anchor: 'middle' }),
    ...rows.map(({ row, group }, i) =>
      word(row, cx, top + size * 0.72 + small * (1.55 + i * 1.45), {
        size: small,
        anchor: 'middle',
        kind: group === 0 ? 'strong' : 'plain',
      }),
    ),
  ];
}

function corners({ rest }: Saying, { size: { height }, lang, measure }: Frame, at: Ring): Word[] {
  const { cx, cy, radius, data, turn } = at;
  const size = Math.max(12, Math.min(15, radius * 0.05));
  const width = Math.max(78, radius * 0.3);
  const edge = radius + Math.min(18, cx - radius - 4);
  const year = formatValue(turn, data.good.unit, lang);
  const order = lang === 'zh' ? ['按天数排列，', '不是日历顺序'] : ['By kind,', 'not by date'];
  const unit = lang === 'zh' ? ['一道为一天，', `一圈${year}`] : [`${year},`, 'one a stroke'];
  const bottom = Math.min(height - 8, cy + radius + 14);
  const stack = (fragments: readonly string[], x: number, anchor: Word['anchor'], upper: boolean) => {
    const rows = lines(fragments, size, width, measure);
    const first = upper ? Math.max(size, cy - radius - 2) : bottom - (rows.length - 1) * size * 1.35;
    return rows.map((row, i) => word(row, x, first + i * size * 1.35, { size, anchor }));
  };
  return [
    ...stack(rest, cx - edge, 'start', true),
    ...stack(order, cx - edge, 'start', false),
    ...stack(unit, cx + edge, 'end', false),
  ];
}

/** Years along the line where every ring begins: all of them, or as many as have room, the last always. */
function scale({ lang }: Frame, { cx, cy, inner, pitch, data, view }: Ring): Word[] {
  if (!view.history) return [];
  const step = Math.ceil(13 / pitch);
  const count = data.history.length;
  return data.history.flatMap(({ year, value, derived }, i) => {
    if ((count - 1 - i) % step !== 0) return [];
    const note = derived ? (lang === 'zh' ? '推算' : 'derived ') : '';
    const last = i === count - 1;
    const said = last ? formatValue(value, data.good.unit, lang) : formatNumber(value, lang).digits;
    const y = cy - (inner + pitch * (i + 0.65)) + 4.5;
    const kind = last ? 'strong' : 'plain';
    return [word(`${year}\u2002${note}${said}`, cx - 8, y, { anchor: 'end', kind })];
  });
}
