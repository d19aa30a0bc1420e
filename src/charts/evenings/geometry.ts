import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { city } from './city.ts';
import { grid } from './grid.ts';
import type { EveningsData, EveningsMarks, EveningsView, Lamp } from './marks.ts';
import { numberAndLines } from '../shared/unit-word.ts';
import { rows } from './words.ts';

export function geometry(data: EveningsData, view: EveningsView, frame: Frame): EveningsMarks {
  const { size, lang } = frame;
  const small = Math.max(12, Math.min(18, size.width / 44, size.height / 26));
  const margin = Math.max(8, size.width / 60);
  const wide = size.width - 2 * margin;
  const words = numberAndLines(data.says[view][lang], margin, wide, small, frame);
  const y = words.at(-1)!.y;
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
  let top = room.y;
  groups.forEach((group, i) => {
    words.push(...said[i]!.map((word) => ({ ...word, y: word.y + top })));
    top += said[i]!.length * small * 1.45;
    lamps.push(...grid(group, margin, top, columns, pitch));
    top += Math.ceil(group.count / columns) * pitch + gap;
  });
  return { size, lamps, words };
}

export function interpolate(from: EveningsMarks, to: EveningsMarks): (t: number) => EveningsMarks {
  const lamps = interpolateKeyed(from.lamps, to.lamps, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, lamps: lamps(t), words: words(t) });
}
