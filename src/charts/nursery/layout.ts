import type { Frame } from '../../model/chart.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { Room } from './marks.ts';
import { sizes, widthOf, word, wrap } from './words.ts';

/** Places of so many things in rows of `columns`, in the middle of a room; cells are `wide` by `high`. */
function places(count: number, columns: number, { x, y, width, height }: Room, wide: number, high: number) {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, i): readonly [number, number] => [
    x + width / 2 + ((i % columns) + 0.5 - columns / 2) * wide,
    y + height / 2 + (Math.floor(i / columns) + 0.5 - rows / 2) * high,
  ]);
}

/** Lines of text around (x, y). */
function around(
  rows: readonly string[],
  x: number,
  y: number,
  look: string,
  frame: Frame,
  size: number,
): NumberWord[] {
  return rows.map((text, i) =>
    word(text, x, y + size * (0.36 + (i - (rows.length - 1) / 2) * 1.2), frame, look, size),
  );
}

/**
 * Seedlings in a tray, each over a plate; the first of them, in front, have their names on it. Where plates would be too
 * narrow, the named stand in a column beside their names, and the others apart from them.
 */
export function tray(room: Room, count: number, names: readonly string[], frame: Frame) {
  const { small } = sizes(frame);
  const columns = names.length * (room.width > room.height * 2.4 ? 2 : 1);
  const wide = Math.min(room.width / columns, room.height * 0.5);
  const broken = names.map((name) => (frame.lang === 'zh' ? [name] : wrap(name, wide * 0.86, frame)));
  const size = Math.min(
    small,
    (small * wide * 0.92) / Math.max(...broken.flat().map((row) => widthOf(row, frame))),
  );
  const plate = size * (Math.max(...broken.map((each) => each.length)) * 1.2 + 0.4);
  const least = (room.height * columns) / count;
  const cell = Math.min(least - plate - small * 0.9, wide, 150);
  if (size < 12 || cell < 24) return columned(room, count, names, frame);
  const high = Math.min(least, cell + plate + small * 2);
  const spots = places(count, columns, room, wide, high);
  // The front row is the lowest.
  const front = [...spots.slice(-columns), ...spots.slice(0, -columns)];
  return {
    at: front.flatMap(([x, y]) => [x, y + (cell - high) / 2]),
    cell,
    plates: spots
      .map(
        ([x, y]) =>
          `M${x - wide * 0.48} ${y + cell - high / 2 + small * 0.3}h${wide * 0.96}v${plate}h${-wide * 0.96}z`,
      )
      .join(''),
    words: broken.flatMap((rows, i) => {
      const [x, y] = front[i]!;
      return around(rows, x, y + cell - high / 2 + small * 0.3 + plate / 2, 'strong middle', frame, size);
    }),
  };
}

function columned({ x, y, width, height }: Room, count: number, names: readonly string[], frame: Frame) {
  const { small } = sizes(frame);
  const deep = names.length;
  const broken = names.map((name) => wrap(name, width * (height < 36 * deep ? 0.5 : 0.38), frame));
  const left = x + Math.max(...broken.flat().map((row) => widthOf(row, frame))) + 8;
  // The others stand half a cell apart.
  const wide = (x + width - left) / (count / deep + 0.6);
  const high = Math.min(height / deep, Math.max(wide * 1.5, small * 2.6));
  const top = y + (height - high * deep) / 2;
  const at = Array.from({ length: count }, (_, i) => {
    const column = Math.floor(i / deep);
    return [left + (column + (column && 0.6) + 0.5) * wide, top + ((i % deep) + 0.5) * high];
  });
  return {
    at: at.flat(),
    cell: Math.min(wide, high * 0.92),
    plates: '',
    words: broken.flatMap((rows, i) => around(rows, left - 8, at[i]![1]!, 'strong end', frame, small)),
  };
}

/** Houses above, the seedlings small in one row at the foot. */
export function beds({ x, y, width, height }: Room, bases: number, industries: number, frame: Frame) {
  const { small } = sizes(frame);
  const pitch = Math.min(width / industries, 44);
  const foot = pitch + small * 2.6;
  const columns = width > (height - foot) * 3.2 ? bases : bases / 2;
  const most = ((height - foot) * columns) / bases;
  const cell = Math.min(width / columns, most * 1.3, 210);
  const high = Math.min(most, cell * 1.15);
  const above = (high * bases) / columns;
  const top = y + (height - foot - above) / 2;
  const row = { x, y: top + above + small, width, height: pitch };
  return {
    houses: {
      at: places(bases, columns, { x, y: top, width, height: above }, cell * 1.02, high).flat(),
      cell: cell * 0.92,
    },
    seedlings: { at: places(industries, industries, row, pitch, pitch).flat(), cell: pitch },
    label: [x + width / 2, row.y + pitch + small * 1.2] as const,
  };
}

/** Units of a square with its fading edge and its outline. */
const span = 110;

/** Squares as large as the room lets so many be. */
export function squaresIn(room: Room, count: number, choices: readonly number[]) {
  const [side = 0, columns = 1] = choices
    .map((each) => [Math.min(room.width / each, (room.height * each) / count), each])
    .sort(([a = 0], [b = 0]) => b - a)[0]!;
  const pitch = Math.floor((side / span) * 4) / 4;
  return { at: places(count, columns, room, pitch * (span + 4), pitch * (span + 4)), pitch };
}
