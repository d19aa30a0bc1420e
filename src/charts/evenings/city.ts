import type { Frame } from '../../model/chart.ts';
import { grid } from './grid.ts';
import type { EveningsData, Lamp } from './marks.ts';
import type { UnitWord } from '../shared/unit-word.ts';
import { rows } from './words.ts';

/** Windows side by side in a month's house, and storeys of the longest month. */
const across = 4;
const storeys = 8;
/** The evening that opens: any would do, it stands for the average one. */
const opened = 197;
/** Columns of shows in it. */
const columns = 12;

/**
 * Twelve houses of windows, one an evening, in streets; the months' names are added to `words`. When a window stands
 * open it is large before the rest, and holds its shows.
 */
export function city(
  { months, monthNames, events }: EveningsData,
  open: boolean,
  frame: Frame,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  words: UnitWord[],
): Lamp[] {
  const houses = room.width > room.height * 0.8 ? 6 : 4;
  const street = (room.height / 12) * houses;
  const pitch = Math.min(room.width / (houses * (across + 1) - 1), (street - 22) / (storeys + 0.5));
  // What is left goes between the houses.
  const step = Math.min((room.width - across * pitch) / (houses - 1), pitch * 8);
  const walls: Lamp[] = [];
  const windows: Lamp[] = [];
  months.forEach((count, month) => {
    const x = room.x + (month % houses) * step;
    const ground = room.y + (Math.floor(month / houses) + 1) * street - 22;
    const height = Math.ceil(count / across) * pitch;
    const lit = { id: `${month} `, count, tone: 'gold', round: 0 } as const;
    const wall = { x: x + (across / 2) * pitch, y: ground - height / 2, width: pitch * 4.3, height };
    walls.push({ ...wall, key: lit.id, opacity: open ? 0.4 : 1, round: 0, tone: 'paper-2' });
    windows.push(...grid(lit, x, ground - height, across, pitch, open ? 0.16 : 1));
    if (!open) words.push(...rows(monthNames[frame.lang][month]!, x, ground + 17, 99, 12, '', frame));
  });
  const shows = events[0]!;
  const one = windows[opened]!;
  const deep = Math.ceil(shows.count / columns);
  const side = open ? Math.min(room.width, room.height - 8) / (deep + 0.6) : pitch / 30;
  const x = open ? room.x + room.width / 2 : one.x;
  const y = open ? room.y + room.height / 2 : one.y;
  const pane = (key: string, tone: Lamp['tone'], rim: number, opacity: number): Lamp => ({
    ...{ key, tone, x, y, opacity, round: 0 },
    width: side * (columns + 0.6) + rim,
    height: side * (deep + 0.6) + rim,
  });
  return [
    ...walls,
    ...windows,
    // Closed, it lies within its window.
    pane('frame', 'gold', open ? 6 : 0, 1),
    pane('pane', 'paper-2', 0, Number(open)),
    ...grid(shows, x - (side * columns) / 2, y - (side * deep) / 2, columns, side, Number(open)),
  ];
}
