import type { Frame } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import type { Label } from '../shared/label.ts';
import type { TransferData, TransferMarks, TransferView } from './marks.ts';

/** The threshold of the indicator: part of its name, not a measurement. */
export const thresholdM = 50;
const metres = { zh: '米', en: 'm' };
const words = {
  zh: {
    name: (threshold: string) => `公交与轨道${threshold}内换乘比例`,
    exit: '站口',
    year: (year: number) => `${year}年`,
    plan: (year: number) => `${year}年计划`,
    notes: ['一点代表百分之一，位置为示意', '一点为百分之一，示意', '位置为示意'],
  },
  en: {
    name: (threshold: string) => `Bus–rail transfers within ${threshold}`,
    exit: 'Exit',
    year: String,
    plan: (year: number) => `planned for ${year}`,
    notes: ['One dot is one per cent; places are schematic', 'A dot: one per cent; schematic', 'Schematic'],
  },
};

interface Placing {
  readonly circle: TransferMarks['circle'];
  readonly left: number;
  readonly wide: boolean;
  readonly scaleM: number;
  readonly scaleEnd: number;
}

/** The indicator's name and number above or beside the circle, its measures on the circle and below. */
export function placeLabels(
  { now, planned }: TransferData,
  view: TransferView,
  { size, lang, measure }: Frame,
  { circle, left, wide, scaleM, scaleEnd }: Placing,
): Label[] {
  const { width, height } = size;
  const say = words[lang];
  const threshold = formatValue(thresholdM, metres, lang);
  const large = width >= 560 && height >= 480;
  const big = wide && large ? 132 : large ? 76 : 40;
  const text = large ? (width >= 900 ? 20 : 16) : 12;
  const label = (
    key: string,
    x: number,
    y: number,
    said: string,
    fontSize: number,
    look = '',
    anchor: Label['anchor'] = 'start',
  ): Label => ({
    key,
    opacity: 1,
    x,
    y,
    text: said,
    size: fontSize,
    anchor,
    look: `${look} t${fontSize} ${anchor}`,
  });
  const head = wide ? circle.y - big * 0.5 : text + 6;
  const base = head + big * (wide ? 1.1 : 0.98);
  const [number, word] = view.planned
    ? [formatFigure(planned, lang), say.plan(planned.year!)]
    : [formatFigure(now, lang), say.year(now.year!)];
  const beside = left + measure(number, big) * 1.08 + 10;
  const note = say.notes.find((each) => measure(each, 12) < width - 12 - scaleEnd - 50);
  const then = `${say.year(now.year!)} ${formatFigure(now, lang)}`;
  return [
    label('name', left, head, say.name(threshold), text, 'strong halo'),
    label(
      view.planned ? 'planned' : 'now',
      left,
      base,
      number,
      big,
      `big ${view.planned ? 'promised' : 'one'}`,
    ),
    label('year', wide ? left : beside, wide ? base + text * 1.8 : base, word, text),
    ...(view.planned
      ? [label('then', wide ? left : beside, wide ? base + text * 3.3 : base - text * 1.35, then, text)]
      : []),
    label('radius', circle.x, circle.y - circle.radius + 4, threshold, 12, 'strong halo', 'middle'),
    label('exit', circle.x, circle.y + 4, say.exit, 12, 'on-plate', 'middle'),
    label('scale', scaleEnd + 8, height - 10, formatValue(scaleM, metres, lang), 12),
    ...(note ? [label('note', width - 12, height - 10, note, 12, '', 'end')] : []),
  ];
}
