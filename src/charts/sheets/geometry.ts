import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { silent } from '../shared/later.ts';
import { below, unitWord, unitWords, type UnitWord } from '../shared/unit-word.ts';
import type { Sheet, SheetsData, SheetsMarks, SheetsView, Ten } from './marks.ts';

/** Degrees that the sheets of a stack are turned by, the upper one not at all. */
const turns = [0, -2, 1.6];
/** Rules closer than this, pixels, are no longer told apart. */
const closest = 3.2;
/** Room behind ten rules for how many they are so far, pixels. */
const gutter = 26;

/** Sheets with a rule for every entry, in tens: the lists side by side, or one of them near, the others under it. */
export function geometry(data: SheetsData, { near, known }: SheetsView, frame: Frame): SheetsMarks {
  const { size, lang, measure } = frame;
  const small = Math.max(12, Math.min(17, size.width / 46, size.height / 26));
  const margin = Math.max(8, Math.min(size.width, size.height) / 40);
  const one = near === 'one';
  // One sheet has the words beside it unless the stage is narrow; three have them beside only where it is flat.
  const beside = size.width > (one ? Math.max(560, size.height * 0.9) : size.height * 1.6);
  const wide = size.width - 2 * margin;
  const column = beside ? Math.min(Math.max(wide * (one ? 0.35 : 0.27), 150), small * 21) : wide;
  const { number, topic, lines: notes } = data[lang][near];

  const [text, unit] = number;
  const ems = measure(text, 1.08) + measure(unit, 0.36) + 0.1;
  const fontSize = Math.min(small * 4.6, column / ems, size.height * 0.2);
  const words: UnitWord[] = [
    unitWord(text, margin, margin * 0.5 + fontSize * 0.8, fontSize, 'big one', 'number', unit),
  ];
  let y = margin * 0.5 + fontSize * 0.92;
  for (const [i, line] of [topic, ...notes, ...(known ? [silent[lang]] : [])].entries()) {
    words.push(...unitWords(line, margin, y, column, i ? small : small * 1.2, i ? '' : 'strong', frame));
    y = below(words, y);
  }

  const x = beside ? margin * 3 + column : margin;
  const top = beside ? margin : y + small * 0.8;
  const room = { width: size.width - margin - x, height: size.height - margin - top };
  const sheets = one
    ? stack(data.lists, x, top, room.width, room.height)
    : row(data.lists, x, top, room.width, room.height - small * 1.9);
  const tens = sheets.flatMap((sheet) => tensOn(sheet, data.entries, one));
  const { each } = data[lang];
  for (const { key, x, y, width, height } of sheets)
    if (!one && measure(each, small * 1.14) < width)
      words.push(
        unitWord(each, x + width / 2, y + height + small * 1.45, small, 'strong middle', `each ${key}`),
      );
  if (one)
    for (const [i, ten] of tens.filter(({ sheet }) => sheet === '0').entries())
      words.push(
        unitWord(
          String((i + 1) * 10),
          ten.x + ten.length + 5,
          ten.y + ten.pitch * 9 + 4,
          12,
          'small',
          `ten ${i}`,
        ),
      );
  return { size, sheets: sheets.reverse(), tens, words };
}

function sheet(i: number, x: number, y: number, width: number, height: number, turn: number): Sheet {
  const margin = Math.min(width, height) * 0.09;
  const fold = Math.min(width, height) * 0.13;
  return { key: String(i), opacity: 1, x, y, width, height, fold, turn, margin, nameHeight: height * 0.045 };
}

/** Side by side, no longer than two widths. */
function row(count: number, x: number, y: number, wide: number, deep: number): Sheet[] {
  const gap = Math.min(wide * 0.05, 60);
  const width = Math.min((wide - gap * (count - 1)) / count, deep / 1.2);
  const height = Math.min(deep, width * 2);
  return Array.from({ length: count }, (_, i) =>
    sheet(i, x + i * (width + gap), y + (deep - height) * 0.3, width, height, 0),
  );
}

/** One upon the other; room is left for the turned ones' corners. */
function stack(count: number, x: number, y: number, wide: number, deep: number): Sheet[] {
  const out = deep * 0.022;
  const height = deep - 2 * out;
  const width = Math.min(wide - 4 * out, Math.max(height / 1.35, 330));
  return Array.from({ length: count }, (_, i) => ({
    ...sheet(i, x + (wide - width) * 0.4, y + out, width, height, turns[i] ?? 0),
    ...(i > 0 && { fold: 0 }),
  }));
}

/** The entries of a sheet: columns of tens, two columns where their rules can be told apart, else five. */
function tensOn(
  { key, x, y, width, height, margin, nameHeight }: Sheet,
  entries: number,
  counted: boolean,
): Ten[] {
  const count = entries / 10;
  const [first, last] = [y + margin * 1.9 + nameHeight, y + height - margin];
  // Between tens there is as much room as two more rules take.
  const pitchOf = (columns: number) => (last - first) / ((count / columns) * 11.5 - 2.5);
  const columns = pitchOf(2) < closest ? 5 : 2;
  const pitch = pitchOf(columns);
  const deep = count / columns;
  const behind = counted ? gutter : 0;
  const step = (width - 2 * margin + margin * 0.8) / columns;
  return Array.from({ length: count }, (_, i) => ({
    key: `${key} ${i}`,
    opacity: 1,
    sheet: key,
    x: x + margin + Math.floor(i / deep) * step,
    y: first + (i % deep) * pitch * 11.5,
    length: step - margin * 0.8 - behind,
    pitch,
    weight: Math.min(1.2, Math.max(0.8, pitch * 0.16)),
  }));
}

export function interpolate(from: SheetsMarks, to: SheetsMarks): (t: number) => SheetsMarks {
  const sheets = interpolateKeyed(from.sheets, to.sheets, mixFields);
  const tens = interpolateKeyed(from.tens, to.tens, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ ...to, sheets: sheets(t), tens: tens(t), words: words(t) });
}
