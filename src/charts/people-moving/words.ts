import type { Frame } from '../../model/chart.ts';
import { column, header, linesUnder, notes, sizes, type Word } from '../shared/project-words.ts';
import type { Camera, Panel, PeopleData, Scene } from './marks.ts';

/** Upper left: the number where the view has one, and what is said of it. */
export function title({ number, lines }: Scene, frame: Frame): Word[] {
  return header(number[frame.lang], linesUnder(lines[frame.lang]), frame, 0.5);
}

/** What the map is not: lower left, or upper left where the panel stands there. */
export function notice(data: PeopleData, frame: Frame, above: boolean): Word[] {
  const { size, lang } = frame;
  const { small, left } = sizes(size);
  const rows = notes(data.note[lang], data.notice, lang, size);
  return column(rows, left, above ? small * 1.6 : size.height - 8 - (rows.length - 1) * small * 1.4, frame);
}

/** The names of places, under them. */
export function names({ names }: Scene, { x, y, scale }: Camera, frame: Frame): Word[] {
  return names.flatMap(({ at, said, anchor }) =>
    column(said[frame.lang], x + at[0] * scale, y + at[1] * scale + sizes(frame.size).small * 1.3, frame, {
      kind: 'strong',
      anchor,
    }),
  );
}

/** Xiong'an: its name, two numbers side by side, and what has none. */
export function panelOf({ panel }: PeopleData, frame: Frame): { panel: Panel; words: Word[] } {
  const { size, lang, measure } = frame;
  const { small, left } = sizes(size);
  const pad = small * 0.8;
  const wide = Math.min(size.width / 2 - left - pad, small * 15);
  const rest = size.height < 300 ? [] : panel.names[lang];
  const numbers = panel.facts.map(({ number }) => number[lang]);
  const fits = numbers.map(({ text, unit }) => (wide - pad - measure(unit, 14)) / measure(text, 1.25));
  const big = Math.min(small * 3.2, ...fits);
  const height = pad * 2 + big + small * (2.8 + 1.4 * rest.length);
  const top = size.height - 8 - height;
  const first = top + pad + small * 1.5;
  const under = first + big + small * 1.1;
  return {
    panel: { key: 'panel', opacity: 1, x: left, y: top, width: wide * 2 + pad, height },
    words: [
      ...column([panel.title[lang]], left + pad, top + pad + small * 0.8, frame, { kind: 'strong' }),
      ...panel.facts.flatMap(({ label }, i) => {
        const x = left + pad + i * (wide - pad / 2);
        const { text, unit } = numbers[i]!;
        const kind = i ? 'big' : 'one';
        return [
          ...column([text], x, first + big * 0.85, frame, { unit, size: big, kind }),
          ...column([label[lang]], x, under, frame),
        ];
      }),
      ...column(rest, left + pad, under + small * 1.5, frame),
    ],
  };
}
