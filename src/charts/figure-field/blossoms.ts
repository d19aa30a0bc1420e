import { max, range } from 'd3-array';
import type { Frame, Size } from '../../model/chart.ts';
import {
  boldWidth,
  edge,
  faded,
  fullness,
  label,
  said,
  textSize,
  toldThemes,
  words,
  wrap,
} from './labels.ts';
import { blossom, cell, fitGrid, shelve } from './layout.ts';
import type { FieldData, Picture } from './marks.ts';

/** Pixels from one circle to the next below which names give way. */
const legible = 4.5;

/** Every theme a blossom, named and counted; done in its heart, promised around. */
export function themes(data: FieldData, frame: Frame): Picture {
  const { width, height } = frame.size;
  const ids = data.themes.map((theme) => theme.id);
  const { spots, labels } = blossoms(
    data,
    ids,
    { width: width - 2 * edge, height: height - 2 * edge },
    frame,
  );
  return { place: (i) => spots.get(i)!, labels };
}

/** The three chapters' themes in front, all else small and pale below. */
export function told(data: FieldData, frame: Frame): Picture {
  const { size, lang } = frame;
  const text = textSize(size);
  const rest = range(data.figures.length).filter((i) => !toldThemes.includes(data.figures[i]!.theme));
  const width = size.width - 2 * edge;
  const { rows, columns, pitch } = fitGrid([rest.length], width, size.height * 0.2);
  const y = size.height - edge - text * 1.8 - rows * pitch;
  const { spots, labels } = blossoms(data, toldThemes, { width, height: y - 1.5 * text - edge }, frame);
  const origin = { x: (size.width - columns[0]! * pitch) / 2, y };
  const footnote = words.rest(said(rest.length, lang))[lang];
  const at = { x: size.width / 2, y: size.height - edge, size: text, anchor: 'middle' } as const;
  return {
    place: (i) =>
      spots.get(i) ?? {
        ...cell(rest.indexOf(i), columns[0]!, pitch, origin),
        radius: pitch * fullness,
        strength: faded,
      },
    labels: [...labels, label('rest', footnote, at)],
  };
}

/** The figures of some themes as blossoms, the largest first, in a box that begins at the picture's edge. */
function blossoms(data: FieldData, ids: readonly string[], box: Size, { size, lang, measure }: Frame) {
  const text = textSize(size);
  const widthWith = (count: string) => (line: string) => boldWidth(`${line} ${count}`, text, measure);
  const groups = data.themes
    .map((theme) => ({
      theme,
      members: range(data.figures.length).filter((i) => data.figures[i]!.theme === theme.id),
    }))
    .filter(({ theme, members }) => ids.includes(theme.id) && members.length > 0)
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
