import type { Frame } from '../../model/chart.ts';
import { clamp } from '../../lib/clamp.ts';
import { formatParts, formatValue, joinParts } from '../../model/format.ts';
import { placeCities, type Origin } from './cities.ts';
import { boxOf, type Label } from '../shared/label.ts';
import { fitting, label } from './labels.ts';
import type { Layout, MetroLengthData, MetroLengthView, Rule } from './marks.ts';

/** How far the picture reaches from Tian’anmen, in km: to Shanghai, south by its distance, east by its place. */
const reach = { south: 1072, aside: 500 };
const notes = {
  zh: [
    '虚线弧：从天安门量起同样远；城市距离为直线，由坐标计算',
    '城市距离为直线，由坐标计算',
    '直线距离，计算',
  ],
  en: [
    'Dashed arcs: equally far from Tian’anmen; straight-line distances, computed',
    'Straight-line distances, computed',
  ],
};

/** The rail pulled straight due south from Tian’anmen, among cities at their own distance and direction, one scale for all. */
export function straightened(data: MetroLengthData, view: MetroLengthView, frame: Frame): Layout {
  const { width, height } = frame.size;
  const wide = width >= 560 && height >= 480;
  const y = wide ? 54 : 36;
  const pxPerKm = Math.min((height - y - 40) / reach.south, (width / 2 - 10) / reach.aside);
  const origin: Origin = { x: width / 2, y, pxPerKm };
  const railWidth = clamp(pxPerKm * 14, 4, 11);
  const note = fitting(notes[frame.lang], width - 24, 12, frame);
  const both = [addedLabels(data, frame, origin, wide), totalLabels(data, frame, origin, wide)] as const;
  const labels = [
    label('origin', [origin.x, y - railWidth - 6], data.origin[frame.lang], {
      size: wide ? 20 : 15,
      anchor: 'middle',
      look: 'strong',
    }),
    ...(note ? [label('note', [12, height - 9], note, { size: 12 })] : []),
  ];
  // Room is kept for the numbers of both views, so that the same cities stand in both.
  const reserved = [...labels, ...both.flat()].map((each) => boxOf(each, frame));
  const cities = placeCities(data.cities, view, frame, origin, reserved);
  const rule = (key: string, look: Rule['look'], x: number, from: number, to: number): Rule => ({
    key,
    opacity: 1,
    look,
    x1: x,
    y1: y + from * pxPerKm,
    x2: x,
    y2: y + to * pxPerKm,
  });
  const before = data.total.value - data.added.value;
  return {
    at: (at) => [origin.x, y + at * pxPerKm],
    pxPerKm,
    railWidth,
    cities,
    labels: [...labels, ...both[view.added ? 0 : 1]],
    rules: [
      ...(view.added ? [rule('before', 'bracket', origin.x - railWidth - 10, 0, before)] : []),
      rule(
        'beyond',
        'beyond',
        origin.x,
        data.total.value,
        Math.max(data.total.value, ...cities.map((city) => city.km)),
      ),
    ],
  };
}

function totalLabels(
  { total }: MetroLengthData,
  { lang }: Frame,
  { x, y, pxPerKm }: Origin,
  wide: boolean,
): Label[] {
  const part = (role: string) => formatParts(total, lang).find((each) => each.role === role)?.text ?? '';
  const [right, end] = [x - (wide ? 22 : 14), y + total.value * pxPerKm];
  return [
    label('total', [right, end], part('digits'), {
      size: wide ? 88 : 44,
      anchor: 'end',
      look: 'big one halo',
    }),
    label('unit', [right, end + (wide ? 24 : 18)], part('unit'), { size: 15, anchor: 'end', look: 'strong' }),
  ];
}

function addedLabels(
  { total, added }: MetroLengthData,
  { lang, measure }: Frame,
  { x, y, pxPerKm }: Origin,
  wide: boolean,
): Label[] {
  const [right, end] = [x - (wide ? 36 : 26), y + total.value * pxPerKm];
  const middle = y + (total.value - added.value) * 0.46 * pxPerKm;
  const { value, year } = total.derived!;
  const word = lang === 'zh' ? `${year}年（推算）` : `${year} (derived)`;
  const length = formatParts(added, lang).filter((part) => part.role !== 'direction');
  const what = added.label[lang];
  const anchor = 'end' as const;
  return [
    ...(measure(what, 13) < right - 4
      ? [label('what', [right, end - (wide ? 54 : 28)], what, { size: 13, anchor, look: 'halo' })]
      : []),
    label('added', [right, end + 4], joinParts(length, lang), {
      size: wide ? 56 : 28,
      anchor,
      look: 'big one halo',
    }),
    label('before', [right, middle], formatValue(value, total.unit, lang), {
      size: wide ? 34 : 20,
      anchor,
      look: 'big halo',
    }),
    label('derived', [right, middle + (wide ? 24 : 18)], word, { size: 13, anchor, look: 'halo' }),
  ];
}
