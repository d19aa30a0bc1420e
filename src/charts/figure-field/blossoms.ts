import { max, range } from 'd3-array';
import type { Frame, Size } from '../../model/chart.ts';
import { boldWidth, edge, fullness, label, said, textSize, wrap } from './labels.ts';
import { blossom, shelve } from './layout.ts';
import type { FieldData, Picture } from './marks.ts';

/** Pixels from one circle to the next below which names give way. */
const legible = 4.5;

/** Every theme a blossom, named and counted; done in its heart, promised around. */
export function themes(data: FieldData, frame: Frame): Picture {
  const { width, height } = frame.size;
  const { spots, labels } = blossoms(data, { width: width - 2 * edge, height: height - 2 * edge }, frame);
  return { place: (i) => spots.get(i)!, labels };
}

/** The figures of each theme as a blossom, the largest first, in a box that begins at the picture's edge. */
function blossoms(data: FieldData, box: Size, { size, lang, measure }: Frame) {
  const text = textSize(size);
  const widthWith = (count: string) => (line: string) => boldWidth(`${line} ${count}`, text, measure);
  const groups = data.themes
    .map((theme) => ({
      theme,
      members: range(data.figures.length).filter((i) => data.figures[i]!.theme === theme.id),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => b.members.length - a.members.length)
    .map((group) => ({
      ...group,
      count: said(group.members.length, lang),
      shape: blossom(group.members.length),
    }));
  const shapes = groups.map((group) => group.shape);
  /** The first groups with their names in lines of at most `line` pixels, the others with their counts alone. */
  const shelved = (named: number, line: number) => {
    const names = groups.map(({ theme, count }, g) =>
      g < named ? wrap(theme.title[lang], line, widthWith(count)) : [''],
    );
    const feet = groups.map(({ count }, g) => ({
      width: max(names[g]!, widthWith(count))!,
      height: text * (0.5 + 1.25 * names[g]!.length),
    }));
    const fits = names.every((each) => each.length <= 2);
    const { pitch, places } = shelve(shapes, feet, { ...box, gap: text * 0.8 });
    return { names, places, pitch: fits ? pitch : 0 };
  };
  const roomiest = (named: number) =>
    [5, 4, 3, 2.2]
      .map((share) => shelved(named, box.width / share))
      .reduce((best, each) => (each.pitch > best.pitch ? each : best));
  let named = groups.length;
  let best = roomiest(named);
  while (best.pitch < legible && named > 4) best = roomiest((named = Math.ceil(named / 2)));
  const { names, pitch, places } = best;
  const spots = new Map(
    groups.flatMap(({ members, shape: { points } }, g) =>
      members.map((i, n) => {
        const x = edge + places[g]!.x + points[n]!.x * pitch;
        const y = edge + places[g]!.y + points[n]!.y * pitch;
        return [i, { x, y, radius: pitch * (fullness + 0.03), tint: 1 }] as const;
      }),
    ),
  );
  const labels = groups.flatMap(({ theme, count }, g) =>
    names[g]!.map((line, row) =>
      label(`${theme.id}-${row}`, line, {
        x: edge + places[g]!.x,
        y: edge + places[g]!.foot + text * (1.2 + 1.25 * row),
        size: text,
        count: row === names[g]!.length - 1 ? count : '',
        anchor: 'middle',
      }),
    ),
  );
  return { spots, labels };
}
