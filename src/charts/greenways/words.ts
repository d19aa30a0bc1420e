import { formatFigure, formatParts, formatValue, joinParts, type Quantity } from '../../model/format.ts';
import type { Frame } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { Point } from '../shared/project.ts';
import { footer, header, notes, sizes, type Line, type Word } from '../shared/project-words.ts';
import type { GreenwaysData, GreenwaysView } from './geometry.ts';

/** Length of the scale in kilometres. */
const scaleKm = 20;
/** Kilometres from notch to notch. */
export const notchKm = { ring: 10, built: 100, planned: 100 } as const;

/** The one number and what it is. */
export function title(data: GreenwaysData, view: GreenwaysView, frame: Frame): Word[] {
  const { size, lang } = frame;
  const head = view === '2025' ? data.planned : view === '2025;known=today' ? data.known : data[view];
  const { narrow } = sizes(size);
  const own = data.lines[view]?.[lang];
  // A narrow stage has no room for the verbs, nor for the last line.
  const lines = narrow
    ? own?.slice(0, -1).map((line) => ({ ...line, text: line.text.replace(/年(建成|计划)(\d)/, '年$2') }))
    : own;
  return header(number(head, lang), lines ?? says(data, view, lang, narrow), frame);
}

/** The scale and what the map is not. */
export function corner(
  { built, notice }: GreenwaysData,
  frame: Frame,
  pixelsPerKm: number,
  land: readonly Point[],
): Word[] {
  const { size, lang } = frame;
  const courses =
    lang === 'zh' ? (['只表示长度，', '不是走向'] as const) : (['Lengths,', 'not courses'] as const);
  const rows = [formatValue(scaleKm, built.unit, lang), ...notes(courses, notice, lang, size)];
  return footer(rows, scaleKm * pixelsPerKm, frame, land);
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
  const step = formatValue(notchKm[view === 'ring' ? 'ring' : 'built'], built.unit, lang);
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
