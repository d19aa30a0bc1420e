import type { Frame, Size } from '../../model/chart.ts';
import { formatCount } from '../../model/format-number.ts';
import type { Lang, Text } from '../../model/types.ts';
import { scaleBar, type Camera } from './camera.ts';
import type { MapLine, MapMarks, MapPlace, Note, Status } from './marks.ts';
import { when } from './words.ts';

const words = {
  lines: { zh: '线路示意，站间以直线相连', en: 'Lines schematic, straight between stations' },
  stations: {
    zh: '坐标 WGS-84；站点 © OpenStreetMap contributors',
    en: 'WGS-84; stations © OpenStreetMap contributors',
  },
} as const;

/** Font size of the footer. */
export function noteSize(width: number): number {
  return width < 1400 ? 12 : 15;
}

function leadingOf(size: number): number {
  return Math.round(size * 1.4);
}

/** What explains the map, below it: the signs with their counts, the scale bar, and what the map is not. */
export interface Footer {
  readonly notes: readonly Note[];
  readonly height: number;
}

/**
 * Sets the footer from the bottom of the stage up; its height leaves the panel above it.
 * @param notice what the map says of itself
 * @param places those in the picture
 * @param focus the line that matters now, for its note
 * @param whole whether their numbers are said: not where the frame cuts some off
 */
export function footer(
  notice: Text,
  places: readonly MapPlace[],
  lines: readonly MapLine[],
  whole: boolean,
  focus: string | null,
  margin: number,
  { size: stage, lang, measure }: Frame,
): Footer {
  const size = noteSize(stage.width);
  const leading = leadingOf(size);
  const texts: string[] = [
    notice[lang],
    ...(lines.length > 0 ? [words.lines[lang], words.stations[lang]] : []),
  ];
  // What a careful reader must know of the line in focus; a small stage leaves it to the table.
  const note = stage.width < 600 ? null : lines.find(({ id }) => id === focus)?.note;
  if (note) texts.push(note[lang]);
  const barRoom = roomForBar(stage.width) + size * 5;
  const rowWidth = stage.width - 2 * margin - barRoom;
  const counts = signsOf(places, lines, lang, false);
  const signWidth = ({ text, swatch }: Sign) =>
    measure(text, size) + 28 + (swatch.startsWith('track') ? 12 : 0);
  const fits = counts.reduce((sum, sign) => sum + signWidth(sign), 0) <= rowWidth;
  const signs = whole && fits ? counts : signsOf(places, lines, lang, true);
  const rows = wrap(texts, lang, (text, row) => {
    const room = stage.width - 2 * margin - (row === 0 && signs.length === 0 ? barRoom : 0);
    return measure(text, size) * (lang === 'en' ? 1.05 : 1) <= room;
  });
  const height = (rows.length + (signs.length > 0 ? 1 : 0)) * leading + 8;
  const top = stage.height - height + leading;
  let x = margin;
  const signNotes = signs.map(({ swatch, text }): Note => {
    const at = x + 14 + (swatch.startsWith('track') ? 12 : 0);
    x = at + measure(text, size) + 14;
    return { key: swatch, opacity: 1, x: at, y: top, text, swatch };
  });
  const first = top + (signs.length > 0 ? leading : 0);
  return {
    height,
    notes: [
      ...signNotes,
      ...rows.map((text, row) => ({
        key: text,
        opacity: 1,
        x: margin,
        y: first + row * leading,
        text,
        swatch: null,
      })),
    ],
  };
}

interface Sign {
  readonly swatch: `${'pin' | 'track'}-${Status}`;
  readonly text: string;
}

function signsOf(
  places: readonly MapPlace[],
  lines: readonly MapLine[],
  lang: Lang,
  bare: boolean,
): readonly Sign[] {
  const unit = { zh: '处', en: 'places' };
  return (['pin', 'track'] as const).flatMap((kind) =>
    (['done', 'planned'] as const).flatMap((status) => {
      const count = (kind === 'pin' ? places : lines).filter((each) => each.status === status).length;
      if (count === 0) return [];
      const word = when[status][lang];
      const said = formatCount(count, unit, lang).trim();
      const text = kind === 'track' || bare ? word : lang === 'zh' ? `${word} ${said}` : `${word}: ${said}`;
      return [{ swatch: `${kind}-${status}` as const, text }];
    }),
  );
}

/** Breaks texts into rows after a space or a Chinese stop; texts on one row are parted by a wide space. */
function wrap(
  texts: readonly string[],
  lang: Lang,
  fits: (text: string, row: number) => boolean,
): readonly string[] {
  const rows: string[] = [];
  for (const text of texts) {
    const pieces = text.split(/(?<=[ ；，。])/);
    pieces.forEach((piece, i) => {
      const row = rows.length - 1;
      const glue = i === 0 && row >= 0 ? (lang === 'zh' ? '　' : '. ') : '';
      const whole = i === 0 ? text : piece;
      // A text begins on the row before only where all of it fits there.
      if (row >= 0 && fits(`${rows[row]}${glue}${whole}`.trimEnd(), row)) rows[row] += glue + piece;
      else rows.push(piece);
    });
  }
  return rows.map((row) => row.trimEnd());
}

function roomForBar(width: number): number {
  return Math.min(120, Math.max(40, width * 0.16));
}

/** The scale bar of a camera, at the right of the footer's first row, which begins at `top`. */
export function bar(camera: Camera, stage: Size, top: number, margin: number, lang: Lang): MapMarks['bar'] {
  const { km, length } = scaleBar(camera, roomForBar(stage.width));
  return {
    x: stage.width - margin,
    y: top + leadingOf(noteSize(stage.width)),
    length,
    text: formatCount(km, { zh: '公里', en: 'km' }, lang),
  };
}
