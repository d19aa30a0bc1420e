import type { Frame, Size } from '../../model/chart.ts';
import { formatParts, joinParts, type Quantity } from '../../model/format.ts';
import type { MapNotice } from '../../model/map-notice.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from './interpolate-keyed.ts';
import type { LonLat } from './outline.ts';
import { project, type Point } from './project.ts';

/** A line of text beside the outline, pixels. A `swatch` before it shows what it names; a `bar` above it is the scale's. */
export interface Word extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly text: string;
  /** Set before and after the text, smaller. */
  readonly before: string;
  readonly unit: string;
  readonly kind: 'one' | 'big' | 'strong' | 'plain';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly swatch: 'solid' | 'outlined' | null;
  readonly bar: number;
}

/** A number as it heads a picture: a long qualifier stands before it, the unit behind. */
export type HeadNumber = Pick<Word, 'text' | 'unit'> & Partial<Pick<Word, 'before'>>;

/** A quantity as it heads a picture. A Chinese qualifier, one character, stands with the digits. */
export function headNumber(quantity: Quantity, lang: Lang): HeadNumber {
  const parts = formatParts(quantity, lang);
  const joined = (...roles: readonly string[]) =>
    joinParts(
      parts.filter(({ role }) => roles.includes(role)),
      lang,
    );
  const text = joined('digits', 'scale');
  const [before, unit] = [joined('direction', 'qualifier'), joined('unit')];
  return lang === 'zh' ? { text: before + text, unit } : { before, text, unit };
}

export type Line = Pick<Word, 'text' | 'kind' | 'swatch'>;

const unitShare = 0.32;

/** The unit's size beside a number of `size` pixels. */
export function unitSize(size: number): number {
  return Math.max(12, size * unitShare);
}

/** Lines under a number: what it is, strong, and what else is said of it. */
export function linesUnder(texts: readonly string[]): Line[] {
  return texts.map((text, i) => ({ text, kind: i ? 'plain' : 'strong', swatch: null }));
}

/** Text sizes and the left margin on a stage. */
export function sizes({ width, height }: Size) {
  const side = Math.min(width, height);
  return {
    side,
    narrow: width < 480,
    small: Math.max(12, Math.min(18, side * 0.022)),
    left: width < 480 ? 8 : side * 0.03,
  };
}

function word(line: Line, rest: Pick<Word, 'x' | 'y' | 'size' | 'width'> & Partial<Word>): Word {
  const key = `${line.kind}${line.text}`;
  return { ...line, key, opacity: 1, before: '', unit: '', anchor: 'start', bar: 0, ...rest };
}

/**
 * The one number, if there is one, its unit smaller, and what it is: in the empty north-west, at most `share` of the
 * stage wide.
 */
export function header(
  { before = '', text, unit }: HeadNumber,
  lines: readonly Line[],
  { size, measure }: Frame,
  share = 0.4,
): Word[] {
  const { side, small, left } = sizes(size);
  const ems = measure(text, 1) + (measure(before && `${before} `, 1) + measure(unit, 1) + 0.2) * unitShare;
  const big = text === '' ? 0 : Math.min(Math.max(40, side * 0.14), (size.width * share) / ems);
  const y = Math.max(4, side * 0.02) + big * 0.8;
  const indent = lines.some((line) => line.swatch) ? small * 2.3 : 0;
  const number = { x: left, y, size: big, before, unit, width: ems * big * 1.1 };
  return [
    ...(text === '' ? [] : [word({ text, kind: 'one', swatch: null }, number)]),
    ...lines.map((line, i) =>
      word(line, {
        x: left + (line.kind === 'strong' || line.swatch ? indent : 0),
        y: y + big * 0.14 + small * (1.25 + i * 1.5),
        size: small,
        width: measure(line.text, small),
      }),
    ),
  ];
}

/** Lines of plain text from (x, y) downwards, the first of them in a style of its own. */
export function column(
  texts: readonly string[],
  x: number,
  y: number,
  { size, measure }: Frame,
  { kind = 'plain', key = '', ...style }: Partial<Word> = {},
): Word[] {
  const { small } = sizes(size);
  return texts.map((text, i) =>
    word(
      { text, kind: i ? 'plain' : kind, swatch: null },
      { key: key + text, x, y: y + i * small * 1.4, size: small, width: measure(text, small), ...style },
    ),
  );
}

/** Rows in the empty south-east, the first of them the scale's, under a bar of so many pixels. */
export function footer(
  rows: readonly string[],
  bar: number,
  { size, measure }: Frame,
  land: readonly Point[],
): Word[] {
  const { small, left } = sizes(size);
  const x = Math.min(size.width - left, Math.max(...land.map((point) => point[0])));
  return rows.map((text, i) =>
    word(
      { text, kind: 'plain', swatch: null },
      {
        x,
        y: size.height - 8 - (rows.length - 1 - i) * small * 1.4 - (i === 0 ? small * 0.2 : 0),
        size: small,
        width: measure(text, small),
        anchor: 'end',
        bar: i === 0 ? bar : 0,
      },
    ),
  );
}

/** What the map is not, after a chart's `own` two lines; the smallest stages leave the rest to the source line. */
export function notes(
  own: readonly [string, string],
  notice: MapNotice,
  lang: Lang,
  { width, height }: Size,
) {
  const said = notice.brief[lang][0]!.replace(/[,，]$/, '');
  if (width < 320) return height < 290 ? [said] : [own[1], said];
  return [...own, ...(width < 480 ? notice.brief : notice.lines)[lang]];
}

/** The outline as large as words leave it: it shrinks towards the south-east. Those of all views, and it never moves. */
export function projectBeside(rows: readonly Word[], outline: readonly LonLat[], size: Size) {
  const { width, height } = size;
  for (let less = 0; ; less += 4) {
    const top = Math.max(0, Math.min(height - width, 60)) + less;
    const map = project(outline, size, less / 2, Math.min(top, height / 3));
    const hit = ([x, y]: Point) =>
      rows.some((row) => x < row.x + row.width + 5 && y > row.y - row.size && y < row.y + 5);
    if (less > height / 3 || !map.land.some(hit)) return map;
  }
}
