import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { extentOf, type Point } from '../shared/project.ts';
import {
  column,
  footer,
  header,
  linesUnder,
  notes,
  projectBeside,
  sizes,
  type Word,
} from '../shared/project-words.ts';
import type { Area, AreasData, AreasMarks, AreasView, Block, Lens, Spot } from './marks.ts';

/** How far the middle of a lens lies below the middle of its block, and its bar below that, as shares of its radius. */
const sunk = 0.12;
export const barAt = 0.5;

export function rowsOf({ cells, columns }: Pick<Area, 'cells' | 'columns'>): number {
  return Math.ceil(cells / columns);
}

/** What stands upper left; a small stage leaves the last lines to the table. `last` comes before those. */
function title({ number, lines }: AreasView, frame: Frame, last: readonly string[] = []): Word[] {
  const { size, lang } = frame;
  const room = size.width < 320 ? 2 : size.width < 480 ? 3 : 4;
  const first = lines[lang].slice(0, room - last.length);
  return header(number[lang], linesUnder([...first, ...last]), frame, 0.5);
}

/** How far the road turns aside, radians, how often, and where it leads to, with y downwards. */
const bend = { aside: 1.65, waves: 5, heading: 2 };
const roadPoints = 200;

/** A road of `length` pixels in equal steps, winding as a river does: its direction swings as a sine. */
function winding([x, y]: Point, length: number): Point[] {
  const step = length / roadPoints;
  return Array.from({ length: roadPoints + 1 }, (_, i): Point => {
    const way = bend.heading + bend.aside * Math.cos((i / roadPoints) * 2 * Math.PI * bend.waves);
    const at: Point = [x, y];
    [x, y] = [x + step * Math.cos(way), y + step * Math.sin(way)];
    return at;
  });
}

/** Areas in view stand on their spots and in their lenses; the others are there unseen, each on its spot. */
export function geometry(data: AreasData, view: string, frame: Frame): AreasMarks {
  const { size, lang } = frame;
  const titles = Object.values(data.views).flatMap((each) => title(each, frame));
  const { land, pixelsPerKm } = projectBeside(titles, data.outline, size);
  const { x0, y0, x1, y1 } = extentOf(land);
  const { small } = sizes(size);
  const place = ([x, y]: Spot): Point => [mix(x0, x1, x), mix(y0, y1, y)];
  const [scene, known] = view.split(';');
  const shown = data.views[scene!]!;
  const [blocks, lenses, enlarged, words]: [Block[], Lens[], Block[], Word[]] = [[], [], [], []];
  for (const area of shown.areas) {
    const { key, cells, columns, look, over, lens, at } = area;
    const [x, y] = place(at);
    const cell = area.cellKm * pixelsPerKm;
    const opacity = Number(area.shown);
    const block = { key, opacity, cells, columns, look, over, x, y, cell };
    blocks.push(block);
    const lines = area.brief && y1 - y0 < 256 ? [area.brief[lang]] : area.label[lang];
    // Beside the block, or below its lens.
    let [wordX, wordY, anchor]: [number, number, Word['anchor']] = [
      x + (columns * cell) / 2 + small * 0.6,
      y + small * (1.05 - lines.length * 0.7),
      'start',
    ];
    if (lens) {
      const fromRadius = lens.km * pixelsPerKm;
      const fromY = y + fromRadius * sunk;
      const radius = area.shown
        ? Math.max(Math.min(40, (x1 - x0) * 0.16), (lens.share * (y1 - y0)) / 2)
        : fromRadius;
      const [lensX, lensY] = area.shown ? place(lens.at) : [x, fromY];
      const times = radius / fromRadius;
      const bar = times * pixelsPerKm;
      lenses.push({ key, opacity, x: lensX, y: lensY, radius, fromX: x, fromY, fromRadius, bar });
      enlarged.push({ ...block, x: lensX, y: lensY - radius * sunk, cell: cell * times });
      [wordX, wordY, anchor] = [lensX, lensY + radius + small * 1.3, 'middle'];
      if (area.shown && radius > 36)
        words.push(
          ...column([data.lensScale[lang]], lensX, lensY + radius * barAt + small + 4, frame, {
            key,
            anchor,
          }),
        );
    }
    if (area.shown) words.push(...column(lines, wordX, wordY, frame, { key, anchor, kind: 'strong' }));
  }
  const rows = [data.scale.said[lang], ...notes(data.note[lang], data.notice, lang, size)];
  return {
    size,
    pixelsPerKm,
    land,
    road: {
      km: data.roadKm,
      pixelsPerKm,
      way: winding(place([0.62, 0.14]), data.roadKm * pixelsPerKm),
      drawn: Number(shown.road),
    },
    blocks,
    lenses,
    enlarged,
    words: [
      ...title(shown, frame, known && size.width >= 320 ? data.silent[lang] : []),
      ...words,
      ...footer(rows, data.scale.km * pixelsPerKm, frame, land),
    ],
  };
}

/** Lenses grow out of the spots they enlarge; the road is laid from its beginning. */
export function interpolate(from: AreasMarks, to: AreasMarks): (t: number) => AreasMarks {
  const blocks = interpolateKeyed(from.blocks, to.blocks, mixFields);
  const lenses = interpolateKeyed(from.lenses, to.lenses, mixFields);
  const enlarged = interpolateKeyed(from.enlarged, to.enlarged, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({
    ...to,
    road: mixFields(from.road, to.road, t),
    blocks: blocks(t),
    lenses: lenses(t),
    enlarged: enlarged(t),
    words: words(t),
  });
}
