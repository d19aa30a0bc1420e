import { formatFigure, formatParts, formatValue, joinParts, type Quantity } from '../../model/format.ts';
import type { Frame, Size } from '../../model/chart.ts';
import type { MapNotice } from '../../model/map-notice.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { Point } from './course.ts';
import type { GreenwaysData, GreenwaysView } from './geometry.ts';

/** A line of text. A `swatch` before it shows the ribbon it names; a `bar` above it is the scale's, in pixels. */
export interface Word extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly text: string;
  /** Set after the text, smaller. */
  readonly unit: string;
  readonly kind: 'one' | 'strong' | 'plain';
  readonly anchor: 'start' | 'end';
  readonly swatch: 'solid' | 'outlined' | null;
  readonly bar: number;
}

/** The unit's share of the number's size. */
export const unitShare = 0.32;
/** Length of the scale in kilometres. */
const scaleKm = 20;
/** Kilometres from notch to notch. */
export const notchKm = { ring: 10, built: 100, planned: 100 } as const;

type Line = Pick<Word, 'text' | 'kind' | 'swatch'>;

/** Text sizes and the left margin on a stage. */
function sizes({ width, height }: Size) {
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
  return { ...line, key, opacity: 1, unit: '', anchor: 'start', bar: 0, ...rest };
}

/** The one number and what it is, in the empty north-west. */
export function header(data: GreenwaysData, view: GreenwaysView, { size, lang, measure }: Frame): Word[] {
  const { side, narrow, small, left } = sizes(size);
  const { text, unit } = number(data[view], lang);
  const ems = measure(text, 1) + (measure(unit, 1) + 0.2) * unitShare;
  const big = Math.min(Math.max(40, side * 0.14), (size.width * 0.4) / ems);
  const y = Math.max(4, side * 0.02) + big * 0.8;
  return [
    word({ text, kind: 'one', swatch: null }, { x: left, y, size: big, unit, width: ems * big * 1.1 }),
    ...says(data, view, lang, narrow).map((line, i) =>
      word(line, {
        x: left + (line.kind === 'strong' || line.swatch ? small * 2.3 : 0),
        y: y + big * 0.14 + small * (1.25 + i * 1.5),
        size: small,
        width: measure(line.text, small),
      }),
    ),
  ];
}

/** The scale and what the map is not, in the empty south-east. */
export function footer(
  { built, notice }: GreenwaysData,
  { size, lang, measure }: Frame,
  pixelsPerKm: number,
  land: readonly Point[],
): Word[] {
  const { small, left } = sizes(size);
  const x = Math.min(size.width - left, Math.max(...land.map((point) => point[0])));
  const rows = [formatValue(scaleKm, built.unit, lang), ...notes(notice, lang, size.width)];
  return rows.map((text, i) =>
    word(
      { text, kind: 'plain', swatch: null },
      {
        x,
        y: size.height - 8 - (rows.length - 1 - i) * small * 1.4 - (i === 0 ? small * 0.2 : 0),
        size: small,
        width: measure(text, small),
        anchor: 'end',
        bar: i === 0 ? scaleKm * pixelsPerKm : 0,
      },
    ),
  );
}

function number(quantity: Quantity, lang: Lang): { text: string; unit: string } {
  const parts = formatParts(quantity, lang);
  const joined = (unit: boolean) =>
    joinParts(
      parts.filter((part) => (part.role === 'unit') === unit),
      lang,
    );
  return { text: joined(false), unit: joined(true) };
}

function says({ built, planned }: GreenwaysData, view: GreenwaysView, lang: Lang, narrow: boolean): Line[] {
  const zh = lang === 'zh';
  const line = (text: string, kind: Line['kind'] = 'plain', swatch: Line['swatch'] = null): Line => ({
    text,
    kind,
    swatch,
  });
  const step = formatValue(notchKm[view], built.unit, lang);
  const notch = line(zh ? `每格${step}` : narrow ? `${step} a notch` : `a notch every ${step}`);
  if (view === 'ring')
    return zh
      ? [line('环二环绿道，全线贯通', 'strong', 'solid'), line(`拉直来画，每格${step}`)]
      : [
          line('greenway round the', 'strong', 'solid'),
          line('Second Ring', 'strong'),
          line('laid straight'),
          notch,
        ];
  const length = formatFigure(built, lang);
  if (view === 'built')
    return [line(zh ? `${built.year}年建成绿道` : `built in ${built.year}`, 'strong', 'solid'), notch];
  const done = zh
    ? `${built.year}年${narrow ? '' : '建成'}${length}`
    : `${narrow ? '' : 'built in '}${built.year}: ${length}`;
  return [
    line(zh ? `${planned.year}年新增绿道` : `promised for ${planned.year}`, 'strong', 'outlined'),
    line(done, 'plain', 'solid'),
    notch,
  ];
}

/** What the map is not; the smallest stage leaves the rest to the source line. */
function notes(notice: MapNotice, lang: Lang, width: number): string[] {
  const courses = lang === 'zh' ? ['只表示长度，', '不是走向'] : ['Lengths,', 'not courses'];
  if (width < 320) return [...courses.slice(1), notice.brief[lang][0]!];
  return [...courses, ...(width < 480 ? notice.brief : notice.lines)[lang]];
}
