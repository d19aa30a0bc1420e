import type { Frame } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { silent } from '../shared/later.ts';
import { focusOf, glyph, textSize } from './focus.ts';
import type { Mark, Pair, PairData, PairMarks, PairView, Sort, Words } from './marks.ts';
import { unpack } from './pack.ts';
import { planOf, rowsOf, unitOf, type Area, type Plan } from './rows.ts';
import { block, leading, line } from './text.ts';
import { tornRows } from './torn.ts';
import { keyOf } from './words.ts';

/** A view's rows in its order. */
export function shownOf(data: PairData, { group, sort }: PairView, lang: Lang): Pair[] {
  const shown = unpack(data, lang).filter((pair) => pair.group === group);
  // Only where names are compared: the browser takes longer to make it than to draw the picture.
  const names = sort === 'name' ? new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en') : null;
  const kinds = shown.map(kindOf);
  const by: Record<Sort, (a: Pair, b: Pair) => number> = {
    report: () => 0,
    name: (a, b) => names?.compare(a.name, b.name) ?? 0,
    // Numbers of different units have no order: units keep together as they come.
    size: (a, b) =>
      kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || b.promised.value - a.promised.value,
  };
  return shown.sort(by[sort]);
}

const kindOf = (pair: Pair) => unitOf(pair) + String(pair.share);

/** One row a pair: what was done, what was promised and, where asked, what a later report says. */
export function geometry(data: PairData, view: PairView, frame: Frame): PairMarks {
  const { size, lang } = frame;
  const s = textSize(size.width);
  const pad = Math.max(8, size.width * 0.025);
  const [x0, x1] = [pad, size.width - pad];
  const rows = shownOf(data, view, lang);
  const focus = rows.find(({ id }) => id === view.focus);

  const silent = view.today && rows.some(({ later }) => !later);
  const told = [
    data.texts[lang].foot[view.group],
    view.sort === 'size' && bySize[lang],
    silent && unmarked[lang],
  ];
  const said = told.filter(Boolean).join(lang === 'zh' ? '' : ' ');
  const notes = block('foot', said, { x: x0, y: 0, width: x1 - x0, size: 12 }, frame);
  const y1 = size.height - 6 - (focus ? 0 : notes.length * leading(12));
  const feet = focus ? [] : notes.map((word) => ({ ...word, y: y1 + word.y + 14 }));

  const count = rows.length - (focus ? 1 : 0);
  const plan = (area: Area): Plan => {
    const large = focus ? focusOf(focus, view, { ...area, room: area.y1 - area.y0 }, frame).height : 0;
    const pitch = Math.max(0, area.y1 - area.y0 - large) / count;
    return planOf(rows, view, area, Math.min(pitch, s * 5), frame);
  };
  const keyed = (ends: readonly number[]) => keyRow(view, x0, x1, ends, frame);
  const flowing = focus ? { words: [], marks: [], height: 0 } : keyed([]);
  const area = { x0, x1, y0: 4 + flowing.height, y1 };
  if (view.group === 'no') return withKey(tornRows(rows, view, area, frame), flowing, feet);
  const planned = plan(area);
  const key = planned.numbers === 'columns' && !focus ? keyed(planned.columns) : flowing;
  // Rows too thin to be told apart are left out beside the one in focus.
  const drawn = planned.pitch < 5 && focus ? [focus] : rows;
  return withKey(rowsOf(drawn, view, area, planned, frame), key, feet);
}

const bySize = {
  zh: '同一单位之内，许下的数大的在前；不同单位之间没有大小。',
  en: 'Within a unit, the larger promise first; different units have no order.',
};
const unmarked = {
  zh: `没有红点：${silent.zh}。`,
  en: 'No red dot: no later report gives a matching number.',
};

function withKey(
  marks: PairMarks,
  key: { readonly words: readonly Words[]; readonly marks: readonly Mark[] },
  feet: readonly Words[],
): PairMarks {
  return { ...marks, words: [...marks.words, ...key.words, ...feet], marks: [...marks.marks, ...key.marks] };
}

/** What the marks stand for, one after the other, or each above its column that ends at `ends`. */
function keyRow(view: PairView, x0: number, x1: number, ends: readonly number[], frame: Frame) {
  const s = Math.max(12, textSize(frame.size.width) * (ends.length ? 0.88 : 1));
  let [x, y] = [x0, s + 4];
  const words: Words[] = [];
  const marks: Mark[] = [];
  keyOf(view.group, view.today, frame.lang).forEach(([role, text], i) => {
    const width = frame.measure(text, s * 1.04);
    if (ends[i] !== undefined) x = ends[i] - width - s * 1.4;
    else if (x > x0 && x + s * 1.4 + width > x1) [x, y] = [x0, y + leading(s)];
    marks.push(glyph(`key ${role}`, 'exact', role, x + s * 0.5, y - s * 0.35, s * 0.45));
    words.push(line(`key ${role}`, text, x + s * 1.4, y, s, role === 'one' ? 'one' : ''));
    x += s * 2.6 + width;
  });
  return { words, marks, height: y + s * 0.6 };
}

/** Words have gone before others come. */
const inTurn = (word: Words): Words => ({ ...word, opacity: Math.max(0, 2 * word.opacity - 1) });

export function interpolate(from: PairMarks, to: PairMarks): (t: number) => PairMarks {
  const strips = interpolateKeyed(from.strips, to.strips, mixFields);
  const marks = interpolateKeyed(from.marks, to.marks, mixFields);
  const tears = interpolateKeyed(from.tears, to.tears, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    return { strips: strips(t), marks: marks(t), tears: tears(t), words: words(t).map(inTurn) };
  };
}
