import type { Frame } from '../../model/chart.ts';
import type { Room, Saying } from './marks.ts';
import { board, sizes } from './words.ts';

/** Desks in a row, five to a block; the gap between blocks and the distance of rows in cells. */
const columns = 20;
const aisle = 0.6;
const rowPitch = 1.35;
export const across = columns + 3 * aisle;
/** How much deeper than wide a cell may be where there is room. */
const stretch = 1.4;
/** How much closer the programmes' tables stand side by side than desks do. */
const closer = 1.18;

/** Places of desks in rows, the front row first; `from` leaves out the first ones. */
export const desks = (count: number, from = 0): number[] =>
  Array.from({ length: count - from }, (_, i) => {
    const [column, row] = [(i + from) % columns, Math.floor((i + from) / columns)];
    return [column + 0.5 + Math.floor(column / 5) * aisle, (row + 0.5) * rowPitch];
  }).flat();

export const rowsOf = (count: number) => Math.ceil(count / columns) * rowPitch;

/** Classrooms side by side, each with a board at its front, on flat stages at its left; in `all` states the same size. */
export function roomsOf(all: ReadonlyArray<readonly Saying[]>, frame: Frame) {
  const { width, height } = frame.size;
  const { pad, small } = sizes(frame.size);
  const count = all[0]!.length;
  const own = (width - 2 * pad * count) / count;
  const beside = own > height * 1.4;
  const wide = beside ? Math.min(360, own * 0.3) : own;
  const high = Math.max(
    ...all.flat().map((saying) => board('', saying, { x: 0, y: 0, width: wide }, frame, '').height),
  );
  const [left, top] = beside ? [wide + 2 * pad, pad] : [0, pad + high + small * 0.8];
  return all[0]!.map((_, i) => {
    const x = pad + i * (own + 2 * pad);
    return {
      board: { x, y: pad, width: wide, height: high },
      stage: { x: x + left, y: top, width: own - left, height: height - pad - top },
    };
  });
}

/** Where so many desks stand, as large as may be. */
export function fit({ x, y, width, height }: Room, count: number) {
  const deep = height / rowsOf(count);
  const sx = Math.min(width / across, deep);
  return { x: x + (width - sx * across) / 2, y, sx, sy: Math.min(deep, sx * stretch) };
}

/** Large desks, three by three or on flat stages in one row, closer to each other than in class. */
export function tables({ x, y, width, height }: Room, count: number) {
  const side = width > height * 5 ? count : Math.sqrt(count);
  const rows = count / side;
  const deep = Math.min(height / rows, 170, (width / side) * 1.1);
  const wide = Math.min(width / side, Math.max(deep * 1.7, 90));
  const at = Array.from({ length: count }, (_, i) => [(i % side) + 0.5, Math.floor(i / side) + 0.5]);
  return {
    at: at.flatMap(([column = 0, row = 0]) => [column / closer, row + 0.05]),
    x: x + (width - wide * side) / 2,
    y: y + (height - deep * rows) / 2,
    sx: wide * closer,
    sy: deep,
  };
}
