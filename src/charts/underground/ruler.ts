import type { Frame } from '../../model/chart.ts';
import type { Point, Strokes, UndergroundData } from './marks.ts';
import { headSizes, headWord, type HeadWord } from '../shared/head.ts';

/** Under the ground the straight pipe and, on the same ruler, the metro: told off at `joints`, in kilometres. */
export function ruler(data: UndergroundData, joints: readonly number[], ground: number, frame: Frame) {
  const { pad, wide, small } = headSizes(frame);
  const deep = frame.size.height - ground;
  const bore = Math.min(40, deep * 0.1, wide * 0.06);
  const x = (km: number) => pad + bore / 2 + (km / data.pipes) * (wide - bore);
  const [y, metro] = [ground + deep * 0.33, ground + deep * 0.68];
  const end = metro + bore * 0.9;
  const { lengths, ruler: told } = data.words[frame.lang];
  const stroke = (key: string, width: number, at: readonly number[]): Strokes => ({
    ...{ key, opacity: 1, width, at },
  });
  const words: HeadWord[] = [
    headWord(pad, y - bore, small, lengths[0], 'strong on'),
    headWord(pad, metro - bore * 0.8, small, lengths[1], 'strong on'),
    headWord(x(0), end + small * 1.3, small, '0', 'middle'),
    headWord(x(data.pipes / 2), end + small * 1.3, small, told[0], 'middle'),
    headWord(pad + wide, end + small * 1.3, small, told[1], 'end'),
  ];
  // Dots along the metro, as on its rail in the metro's own picture.
  const stops = joints.filter((km) => km > 0 && km < data.metro);
  return {
    at: (km: number): Point => [x(km), y],
    bore,
    words,
    strokes: [
      stroke(
        'ruler',
        1,
        joints.flatMap((km) => [x(km), y, x(km), end]),
      ),
      stroke('metro', bore, [x(0), metro, x(data.metro), metro]),
      stroke(
        'stop',
        bore * 0.4,
        stops.flatMap((km) => [x(km), metro, x(km), metro + 0.1]),
      ),
    ],
  };
}
