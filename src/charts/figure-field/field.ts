import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { formatParts } from '../../model/format.ts';
import { fitFlow } from './flow.ts';
import { boldWidth, edge, faded, fullness, label, numeralWidth, said, textSize, words } from './labels.ts';
import type { FieldData, Label, Picture } from './marks.ts';

/** The whole report in reading order, and how it flows in this frame. */
function flowOf(data: FieldData, { size }: Frame) {
  const strip = textSize(size) * 2.2;
  const flow = fitFlow(data.figures, size.width - 2 * edge, size.height - 2 * strip);
  const width = flow.columns * flow.pitch;
  return { ...flow, width, left: (size.width - width) / 2, radius: flow.pitch * fullness };
}

export function all(data: FieldData, frame: Frame): Picture {
  const { size, lang, measure } = frame;
  const text = textSize(size);
  const { left, width, pitch, lines, cells, radius } = flowOf(data, frame);
  const top = (size.height - lines * pitch) / 2;
  const ends = { left: left + pitch / 2 - radius, right: left + width - pitch / 2 + radius };
  // Two labels on one line, the second as long as there is room for.
  const pair = (y: number, first: Label, seconds: readonly Label[]) => {
    const room = ends.right - ends.left - text - boldWidth(first.text, text, measure);
    const second = seconds.find((each) => boldWidth(each.text, text, measure) <= room);
    const placed = { ...first, x: ends.left, y };
    return second ? [placed, { ...second, x: ends.right, y, anchor: 'end' as const }] : [placed];
  };
  const count = said(data.figures.length, lang);
  const name = data.one.label[lang];
  return {
    place: (i) => ({
      x: left + (cells[i]!.column + 0.5) * pitch,
      y: top + (cells[i]!.line + 0.5) * pitch,
      radius,
      red: Number(data.figures[i]!.id === data.one.id),
    }),
    labels: [
      ...pair(
        top - text * 0.7,
        label('solid', words.solid[lang], { size: text, kind: 'strong' }),
        [words.all(count), words.allShort(count)].map((each) => label('all', each[lang], { size: text })),
      ),
      ...pair(
        top + lines * pitch + text * 1.4,
        label('outlined', words.outlined[lang], { size: text, kind: 'strong' }),
        [name, name.split(',')[0]!].map((each) =>
          label('red', words.red[lang] + each, { size: text, kind: 'red' }),
        ),
      ),
    ],
  };
}

/** The lines part at one figure, which stands large in the opening with its number. */
export function one(data: FieldData, frame: Frame): Picture {
  const { size, measure } = frame;
  const { left, pitch, lines, cells, radius } = flowOf(data, frame);
  const numeral = clamp(Math.min(size.width * 0.2, size.height * 0.16), 48, 170);
  const opening = numeral * 1.9;
  const close = Math.min(pitch, (size.height - 2 * edge - opening) / lines);
  const top = (size.height - opening - lines * close) / 2;
  const chosen = data.figures.findIndex((each) => each.id === data.one.id);
  const home = cells[chosen]!;
  const y = top + (home.line + 1) * close + opening / 2;
  const bead = numeral * 0.44;
  const { labels, width } = named(data, frame, numeral);
  const air = numeral * 0.24;
  const x = clamp(left + (home.column + 0.5) * pitch, edge + bead, size.width - edge - width - air - bead);
  return {
    place: (i) => {
      if (i === chosen) return { x, y, radius: bead, red: 1 };
      const { column, line } = cells[i]!;
      return {
        x: left + (column + 0.5) * pitch,
        y: top + (line + 0.5) * close + (line > home.line ? opening : 0),
        radius: Math.min(radius, close * 0.42),
        strength: faded,
      };
    },
    labels: labels.map((each) => ({ ...each, x: x + bead + air + each.x, y: y + each.y })),
  };

  /** The figure's name over its number, around the middle of their left side. */
  function named({ one }: FieldData, { lang }: Frame, numeral: number) {
    const text = textSize(size) + 1;
    const parts = formatParts(one, lang);
    const at = parts.findIndex((part) => part.role === 'digits');
    const joined = (from: number, to?: number) =>
      parts
        .slice(from, to)
        .map((part) => part.text)
        .join(lang === 'zh' ? '' : ' ');
    const digits = joined(at, at + 1);
    const year = one.year === null ? '' : lang === 'zh' ? `${one.year}年` : `${one.year}: `;
    const name = `${year}${one.label[lang]}${joined(0, at)}`;
    const beside = numeralWidth(digits, numeral, measure) + text * 0.4;
    return {
      width: Math.max(beside + measure(joined(at + 1), text), boldWidth(name, text, measure)),
      labels: [
        label('name', name, { y: -numeral * 0.44 - text * 0.3, size: text, kind: 'strong' }),
        label('value', digits, { y: numeral * 0.44, size: numeral, kind: 'one' }),
        label('unit', joined(at + 1), { x: beside, y: numeral * 0.44, size: text }),
      ],
    };
  }
}
