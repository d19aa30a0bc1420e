import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { city } from './city.ts';
import { grid } from './grid.ts';
import type { EveningsData, EveningsMarks, EveningsView, Lamp, Word } from './marks.ts';
import { rows } from './words.ts';

export function geometry(data: EveningsData, view: EveningsView, frame: Frame): EveningsMarks {
  const { size, lang, measure } = frame;
  const small = Math.max(12, Math.min(18, size.width / 44, size.height / 26));
  const margin = Math.max(8, size.width / 60);
  const wide = size.width - 2 * margin;
  const words: Word[] = [];
  const { number, lines } = data.says[view][lang];
  let y = small * 0.3;
  const say = (line: string, fontSize: number, look: string, lead: number, unit?: string) => {
    words.push(...rows(line, margin, y + fontSize * lead, wide, fontSize, look, frame, unit));
    y = words.at(-1)?.y ?? y;
  };
  if (number) {
    const fit = (wide - measure(number[1], 20)) / measure(number[0], 1.14);
    say(number[0], Math.min(small * 4.4, fit), 'big one', 0.9, number[1]);
    y += small * 0.5;
  }
  lines.forEach((line, i) => say(line, i ? small : small * 1.2, i ? '' : 'strong', 1.45));
  const room = { x: margin, y: y + small, width: wide, height: size.height - margin - y - small };
  if (view === 'year' || view === 'evening') {
    return { size, lamps: city(data, view === 'evening', frame, room, words), words };
  }

  const groups = data[view];
  const said = groups.map((group) => rows(group[lang], margin, small * 0.8, wide, small, 'strong', frame));
  const free = room.height - (said.flat().length * 1.45 + groups.length) * small;
  const columns = view === 'events' ? 26 : 10;
  const depth = groups.reduce((sum, { count }) => sum + Math.ceil(count / columns), 0);
  const pitch = Math.min(wide / columns, free / depth);
  // What is left goes between the groups.
  const gap = small + (free - depth * pitch) / groups.length;
  const lamps: Lamp[] = [];
  y = room.y;
  groups.forEach((group, i) => {
    words.push(...said[i]!.map((word) => ({ ...word, y: word.y + y })));
    y += said[i]!.length * small * 1.45;
    lamps.push(...grid(group, margin, y, columns, pitch));
    y += Math.ceil(group.count / columns) * pitch + gap;
  });
  return { size, lamps, words };
}

export function interpolate(from: EveningsMarks, to: EveningsMarks): (t: number) => EveningsMarks {
  const lamps = interpolateKeyed(from.lamps, to.lamps, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, lamps: lamps(t), words: words(t) });
}
