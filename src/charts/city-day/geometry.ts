import type { Frame } from '../../model/chart.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import { stopIds, type CityDayData, type CityDayMarks, type CityDayView } from './marks.ts';
import { build, street } from './street.ts';

export type * from './marks.ts';

/** Of each stop: what its big number counts, where from its middle the captions stand, and its light. */
const stops: ReadonlyArray<
  readonly [focus: string, spots: readonly number[], gold: number, sky: number, night: number, sun: number]
> = [
  ['break', [-4], 0.2, 0, 0, 0.05],
  ['seats', [-45, 45], 0.05, 0.08, 0, 0.2],
  ['examinations', [-36, 53], 0, 0.16, 0, 0.4],
  ['beds', [-59, 3, 63], 0, 0.2, 0, 0.5],
  ['lifts', [37], 0, 0.16, 0, 0.6],
  ['started', [-45, 49], 0.08, 0.06, 0, 0.8],
  ['bins', [-57, 8, 69], 0.2, 0.05, 0, 0.97],
  ['people', [0], 0, 0, 1, 1],
];

export function geometry(data: CityDayData, view: CityDayView, { size, lang }: Frame): CityDayMarks {
  const { width, height } = size;
  const index = stopIds.indexOf(view);
  const [focus, spots, gold, sky, night, sun] = stops[index]!;
  const said = data.said[lang][index]!;
  const large = width >= 640 && height >= 480;
  const big = large ? 108 : 44;
  const small = large ? 16 : 12;
  const left = large ? 20 : 10;
  const row = small * 1.4;
  const base = big * 0.88 + left / 2;
  const below = base + big * 0.12;
  const top = Math.round(below + row * 2 + 8);
  const bottom = height - row * 3 - 6;

  const stop = night ? street.length / 2 : street.first + street.pitch * (index + 0.5);
  const k = night
    ? Math.min(width / street.length, (bottom - top) / 550)
    : Math.min((width - 12) / street.pitch, (bottom - top) / 142);
  const half = Math.min(width / k, street.length) / 2;
  const middle = Math.max(half, Math.min(street.length - half, stop));

  const word = (x: number, y: number, text: string, look: string): NumberWord => ({
    key: text,
    opacity: 1,
    x,
    y,
    text,
    size: small,
    look,
  });
  const [before, digits, after] = said.big;
  return {
    size,
    top,
    bottom,
    eye: { x: middle, depth: night ? street.depth : 22, pixel: 1 / k, gold, sky, night, sun },
    street: build(data.counts),
    focus: [{ key: focus, opacity: 1 }],
    words: [
      { ...word(left, base, digits, 'big one'), size: big, before, after },
      ...said.label.map((text, i) => word(left, below + row * (i + 1), text, 'strong')),
      ...said.captions.flatMap(([number, name], i) =>
        [...number, ...name].map((text, j) =>
          word(
            width / 2 + (stop - middle) * k + spots[i]! * Math.max(k, Math.min(width, 360) / 192),
            bottom + row * (1 + j),
            text,
            j < number.length ? 'middle strong' : 'middle',
          ),
        ),
      ),
    ],
  };
}

/** Out in the first half, in in the second, so that no two texts lie on each other. */
function change<Mark extends KeyedMark>(from: readonly Mark[], to: readonly Mark[], t: number): Mark[] {
  const faded = (marks: readonly Mark[], by: number) =>
    by > 0 ? marks.map((mark) => ({ ...mark, opacity: mark.opacity * by })) : [];
  return [...faded(from, 1 - 2 * t), ...faded(to, 2 * t - 1)];
}

/** The camera goes straight along the street, as one unrolls a scroll; the light changes with it. */
export function interpolate(from: CityDayMarks, to: CityDayMarks): (t: number) => CityDayMarks {
  return (t) =>
    t >= 1
      ? to
      : {
          ...to,
          eye: mixFields(from.eye, to.eye, t),
          focus: change(from.focus, to.focus, t),
          words: change(from.words, to.words, t),
        };
}
