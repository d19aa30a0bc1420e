import type { Frame } from '../../model/chart.ts';
import { formatParts, formatValue } from '../../model/format.ts';
import { fitting, label } from './labels.ts';
import type { Layout, MetroLengthData, Point } from './marks.ts';

const turns = 9;
const scaleKm = 10;
const notes = {
  zh: ['盘绕是示意，长度按比例；每100公里一个白点', '长度按比例；每100公里一个白点', '每100公里一个白点'],
  en: [
    'Coiled for show, its length to scale; a dot every 100 km',
    'Length to scale; a dot every 100 km',
    'A dot every 100 km',
  ],
};

/** A spiral about (x, y) from radius `inner` to `outer`, its length, and the point at a share of it; it ends due south. */
export function coil(x: number, y: number, inner: number, outer: number) {
  const growth = (outer - inner) / (2 * Math.PI * turns);
  const length = Math.PI * turns * (inner + outer);
  const at = (share: number): Point => {
    const angle = (Math.sqrt(inner ** 2 + 2 * growth * share * length) - inner) / growth;
    const radius = inner + growth * angle;
    return [x + radius * Math.sin(angle), y + radius * Math.cos(angle)];
  };
  return { length, at };
}

/** The rail wound up about its own number, as large as the stage allows; the scale follows from the spiral's length. */
export function coiled({ total }: MetroLengthData, frame: Frame): Layout {
  const { size, lang } = frame;
  const { width, height } = size;
  const footer = 48;
  const outer = Math.min(width / 2 - 12, (height - footer) / 2 - 6);
  const inner = outer * 0.42;
  const [x, y] = [width / 2, (height - footer) / 2];
  const { length, at } = coil(x, y, inner, outer);
  const pxPerKm = length / total.value;
  const part = (role: string) => formatParts(total, lang).find((each) => each.role === role)?.text ?? '';
  const big = inner > 160 ? 120 : inner > 84 ? 88 : 44;
  const base = y + big * 0.36;
  const [left, right, bottom] = [12, width - 12, height - 12];
  const scaleEnd = left + scaleKm * pxPerKm;
  const note = fitting(notes[lang], right - scaleEnd - 16, 12, frame);
  // Anchored at the end as in the straight view, so that number and unit move there without a jump.
  const centred = (text: string, fontSize: number) => x + frame.measure(text, fontSize) / 2;
  return {
    at: (km) => at(km / total.value),
    pxPerKm,
    railWidth: Math.max(2.5, ((outer - inner) / turns) * 0.36),
    cities: [],
    labels: [
      label('total', [centred(part('digits'), big), base], part('digits'), {
        size: big,
        anchor: 'end',
        look: 'big one halo',
      }),
      label('unit', [centred(part('unit'), 15), base + big * 0.22 + 14], part('unit'), {
        size: 15,
        anchor: 'end',
        look: 'strong',
      }),
      ...(big > 44
        ? [label('what', [x, base - big * 0.98], total.label[lang], { size: 15, anchor: 'middle' })]
        : []),
      label('scale', [left, bottom - 10], formatValue(scaleKm, total.unit, lang), {
        size: 12,
        look: 'strong',
      }),
      ...(note ? [label('note-coil', [right, bottom], note, { size: 12, anchor: 'end' })] : []),
    ],
    rules: [{ key: 'scale', opacity: 1, look: 'scale', x1: left, y1: bottom, x2: scaleEnd, y2: bottom }],
  };
}
