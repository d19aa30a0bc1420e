import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import type { HundredData, HundredMarks, HundredView, Percentage, Stroke } from './marks.ts';
import { isOpen, rowsOf } from './words.ts';

export type * from './marks.ts';

/** Pitches between the base and what came on top. */
const gap = 0.4;

/** Places for strokes, whole signs; for a growth without an upper end one sign more. */
const count = (figure: Percentage) =>
  figure.direction === 'up' ? 100 + 5 * Math.ceil(figure.value / 5 + Number(isOpen(figure))) : 100;

/**
 * A hundred strokes as twenty tally signs, in rows of 4, 5 or 10 signs: the number that makes them largest. One field a
 * figure, side by side and of one scale; what came on top stands below its base.
 */
export function geometry(data: HundredData, view: HundredView, frame: Frame): HundredMarks {
  const { width, height } = frame.size;
  const figures = view.map((id) => data.figures[id]!);
  const pad = Math.min(width, height) * 0.035;
  const step = (width - pad) / view.length;
  const room = step - pad;
  const texts = rowsOf(figures, data.words[frame.lang], room, frame);
  const head = Math.max(...texts.map((rows) => rows.at(-1)!.y)) + pad * 1.4;
  const most = Math.max(...figures.map(count));
  const lines = (columns: number) =>
    20 / columns + (most > 100 ? gap + Math.ceil((most - 100) / 5 / columns) : 0);
  const pitchOf = (columns: number) => Math.min(room / columns, (height - 2 * pad - head) / lines(columns));
  const [columns] = [4, 5, 10].sort((a, b) => pitchOf(b) - pitchOf(a)) as [number];
  const pitch = pitchOf(columns);
  const top = (height - head - lines(columns) * pitch) / 2;
  const strokes: Stroke[] = [];
  const rows = texts.flatMap((rows, panel) => {
    const figure = figures[panel]!;
    const widest = Math.max(columns * pitch, ...rows.map((row) => row.width));
    const left = pad + panel * step + (room - widest) / 2;
    for (let k = 0; k < count(figure); k += 1) {
      const sign = Math.floor(k / 5);
      strokes.push({
        key: `${panel} ${k}`,
        opacity: 1,
        panel,
        x: left + (sign % columns) * pitch,
        y: top + head + (Math.floor(sign / columns) + (k < 100 ? 0 : gap)) * pitch,
        side: pitch * 0.8,
        nth: k % 5,
        ...{ full: 0, kept: 0, rest: 0, past: 0, gone: 0, open: 0 },
        ...stateOf(figure, k),
      });
    }
    return rows.map((row) => ({ ...row, x: left, y: top + row.y }));
  });
  return { strokes, rows };
}

/** How the k-th stroke is drawn; from the 100th on they came on top. */
function stateOf(figure: Percentage, k: number) {
  const { value, qualifier, direction } = figure;
  const [up, down, open] = [direction === 'up', direction === 'down', isOpen(figure)];
  const base = up && k < 100;
  // How much there is of it from this stroke on.
  const left = (down ? 100 - value : value) - (up ? k - 100 : k);
  const under = base ? 'past' : down ? 'gone' : open ? 'open' : 'rest';
  const cut = base ? 0 : clamp(left, 0, 1);
  // About: the last hundredth is soft. A growth ends with its last stroke, an open one fades within a sign.
  const soft = qualifier === 'about' && left < 2 ? 0.5 : 1;
  const faded = up ? clamp(open ? 1 + left / 5 : Math.ceil(left), 0, 1) : 1;
  return { cut, [down ? 'kept' : 'full']: cut ? soft : 0, [under]: cut < 1 ? faded : 0 };
}

export function interpolate(from: HundredMarks, to: HundredMarks): (t: number) => HundredMarks {
  const strokes = interpolateKeyed(from.strokes, to.strokes, mixFields);
  const rows = interpolateKeyed(from.rows, to.rows, mixFields);
  return (t) => ({ strokes: strokes(t), rows: rows(t) });
}
