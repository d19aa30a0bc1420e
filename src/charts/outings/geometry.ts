import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { festoon } from './festoon.ts';
import { footpaths } from './footpaths.ts';
import type { OutingsData, OutingsMarks, OutingsView } from './marks.ts';
import { shelves } from './shelves.ts';
import { head, headSizes, headWord } from '../shared/head.ts';
import { silent } from '../shared/later.ts';

export type * from './marks.ts';

const scenes = { walks: footpaths, events: festoon, reading: shelves };

/** The number with its lines, and under them one mark for each route, or for so many events. */
export function geometry(data: OutingsData, { stage, known }: OutingsView, frame: Frame): OutingsMarks {
  const { pad, wide, small } = headSizes(frame);
  const texts = data.words[frame.lang];
  const later = known && stage === 'events';
  const said = texts[later ? 'later' : stage];
  const words = head(known && !later ? [...said, silent[frame.lang]] : said, frame);
  let y = words.at(-1)!.y + small * 0.9;
  if (stage === 'events') {
    y += small;
    texts.years.forEach((text, i) => words.push(headWord(pad + i * (wide / 2 + 10), y, small, text)));
    y += small * 0.6;
  }
  const room = { x: pad, y, width: wide, height: frame.size.height - pad - y };
  return { size: frame.size, ...scenes[stage](data, room, later), words };
}

/** A footpath becomes a lantern, a lantern a book, corner by corner; strings straighten into boards. */
export function interpolate(from: OutingsMarks, to: OutingsMarks): (t: number) => OutingsMarks {
  const outings = interpolateKeyed(from.outings, to.outings, (a, b, t) => ({
    ...mixFields(a, b, t),
    at: b.at.map((value, i) => mix(a.at[i]!, value, t)),
  }));
  const rules = interpolateKeyed(from.rules, to.rules, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ size: to.size, outings: outings(t), rules: rules(t), words: words(t) });
}
