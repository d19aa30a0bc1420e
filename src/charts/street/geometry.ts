import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { band, sizesOf, type Block } from './callouts.ts';
import { foldAll, look, nameRoom } from './camera.ts';
import { way } from './east.ts';
import { stops, type StreetData, type StreetMarks, type StreetView, type Word } from './marks.ts';
import { section } from './section.ts';

export type * from './marks.ts';

/** Left edges of blocks between `from` and `to`, each as near to its wish as the others let it. */
function spread(
  blocks: readonly Block[],
  wishes: readonly number[],
  gap: number,
  from: number,
  to: number,
): number[] {
  const lefts = blocks.map(({ width }, i) => {
    const left = Math.max(from, wishes[i]!);
    from = left + width + gap;
    return left;
  });
  for (let i = blocks.length; i--; to = lefts[i]! - gap)
    lefts[i] = Math.min(lefts[i]!, to - blocks[i]!.width);
  return lefts;
}

export function geometry(data: StreetData, { stop, known }: StreetView, frame: Frame): StreetMarks {
  const { size, lang } = frame;
  const index = stops.indexOf(stop) - 1;
  const whole = index < 0;
  const said = data[lang];
  const { small, margin } = sizesOf(size);
  const { blocks, beside, gap, bottom } = band(said, said.calls[index + 1]!, known, frame);
  // The length that is to scale has its words above it.
  const top = bottom + small * (whole ? 0.7 : stop === 'station' ? 3.2 : 2);
  const { scale, sheets } = whole ? foldAll(size, top, small) : look(index, size, top);
  const lit = section.flatMap(({ things }, i) =>
    whole || i === index ? things.map((_, j) => `${i}${j}`) : [],
  );
  const { x: left, y: ground } = sheets[Math.max(0, index)]!;
  const ends = whole ? [] : section[index]!.things.slice(0, blocks.length);

  const right = size.width - margin;
  const indent = beside && !whole ? small * 0.5 : 0;
  const lefts = beside
    ? spread(
        blocks,
        blocks.map((_, i) => left + (ends[i]?.x ?? 0) * scale),
        gap,
        margin,
        right - indent,
      )
    : blocks.map(
        (_, i) => margin + (i && small + ((right - margin - small) / (blocks.length - 1)) * (i - 1)),
      );
  const seen = blocks.map(({ lines }) => lines.filter((line) => known || !line.later));
  const words: Word[] = seen.flatMap((lines, i) =>
    lines.map((line, j) => ({ ...line, key: `${stop}${i}${j}`, opacity: 1, x: lefts[i]! + indent + line.x })),
  );
  const note = (key: string, x: number, y: number, text: string, style: string) =>
    words.push({
      key,
      opacity: 1,
      x,
      y,
      size: small,
      text,
      before: '',
      after: '',
      look: `middle ${style}`,
      dot: '',
    });
  if (whole)
    sheets.forEach(({ x, y, soil }, i) => {
      const room = section[i]!.width * scale;
      const text = said.names[i]!;
      if (frame.measure(text, small) < room)
        note(text, x + room / 2, y + soil * scale + small * (nameRoom - 0.7), text, '');
    });
  if (stop === 'station')
    note(
      '50',
      left + ((way.from + way.to) / 2) * scale,
      ground - way.height * scale - small * 0.4,
      said.length,
      'strong halo',
    );

  return {
    size,
    top,
    scale,
    sheets,
    lit: lit.map((key) => ({ key, opacity: 1 })),
    leaders: ends.map(({ x, y }, i) => {
      const toX = left + x * scale;
      // Those that go to the right bend the lower the further left they stand, those to the left the other way round.
      const level = toX > lefts[i]! ? ends.length - 1 - i : i;
      return {
        key: `${index}${i}`,
        opacity: 1,
        x: lefts[i]!,
        y: beside ? seen[i]![0]!.y - small * 1.6 : seen[i]!.at(-1)!.y + small * 0.5,
        bend: bottom + small * (0.6 + level * 0.5),
        toX,
        toY: ground + y * scale,
      };
    }),
    words,
  };
}

/** What leaves fades in the first half, what comes in the second, so that no two texts lie on each other. */
function change<Mark extends KeyedMark>(from: readonly Mark[], to: readonly Mark[]) {
  const between = interpolateKeyed(from, to, mixFields);
  return (t: number) =>
    t <= 0 || t >= 1
      ? between(t)
      : between(t)
          .map((mark) => ({ ...mark, opacity: 2 * mark.opacity - 1 }))
          .filter(({ opacity }) => opacity > 0);
}

/** The camera goes straight along the street; its fold opens on the way. */
export function interpolate(from: StreetMarks, to: StreetMarks): (t: number) => StreetMarks {
  const sheets = interpolateKeyed(from.sheets, to.sheets, mixFields);
  const lit = interpolateKeyed(from.lit, to.lit, mixFields);
  const words = change(from.words, to.words);
  const leaders = change(from.leaders, to.leaders);
  return (t) => ({
    ...to,
    top: mix(from.top, to.top, t),
    scale: mix(from.scale, to.scale, t),
    sheets: sheets(t),
    lit: lit(t),
    leaders: leaders(t),
    words: words(t),
  });
}
