import type { Frame } from '../../model/chart.ts';
import type { Lot, Room, SeatsData, SeatsMarks } from './marks.ts';
import { lines, sizes } from './words.ts';

/** A basin with a floor and no lid, under three cities whose results run together before they reach it. */
export function resultsIn(
  { x, y, width, height }: Room,
  data: SeatsData,
  frame: Frame,
  opacity: number,
): Pick<SeatsMarks, 'words' | 'strokes'> & { readonly lot: Lot } {
  const { cities, zone } = data[frame.lang];
  const count = data.counts[4];
  const { small } = sizes(frame.size);
  const middle = x + width / 2;
  const third = width / 3;
  const names = cities.map((city, i) =>
    lines(city, middle + (i - 1) * third, y - small * 0.4, third - 4, frame, 'strong middle'),
  );
  const below = lines(zone, middle, 0, width, frame, 'strong middle');
  const top = Math.max(...names.map((each) => each.at(-1)!.y)) + small * 0.8;
  const room = y + height - top - small * (below.length * 1.4 + 0.6);
  // Full rows; the streams have at least half as much height.
  const [cell = 0, columns = 0] = [20, 25, 30, 50, 60, 75]
    .map((each) => [Math.min(width / (each + 1), (room * each) / count / 1.5), each])
    .sort(([a = 0], [b = 0]) => b - a)[0]!;
  const high = (count / columns) * cell;
  const floor = top + Math.min(room, high * 1.9);
  const brim = floor - high;
  const mouth = top + (brim - top) * 0.6;
  const half = ((columns + 1) * cell) / 2;
  const dip = top + (mouth - top) * 0.6;
  const walls = (from: number, to: number) =>
    `M${middle - half} ${from}V${to}M${middle + half} ${from}V${to}`;
  const stroke = (key: string, d: string, share = 1) => ({ key, opacity: share * opacity, d });
  const spots = names.map(([name]) => name!.x);
  return {
    words: opacity ? [...names.flat(), ...below.map((line) => ({ ...line, y: line.y + floor }))] : [],
    strokes: [
      stroke('city', spots.map((x) => `M${x - 3} ${top}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`).join('')),
      stroke(
        'stream',
        spots.map((x) => `M${x} ${top}C${x} ${dip} ${middle} ${dip} ${middle} ${mouth}`).join(''),
      ),
      stroke('basin', `${walls(brim, floor)}M${middle - half} ${floor}h${half * 2}`),
      // Open above: the walls go on and fade.
      ...[0.6, 0.35, 0.15].map((share, i) => {
        const step = (brim - mouth) / 3;
        return stroke(`wall ${i}`, walls(brim - step * i, brim - step * (i + 1)), share);
      }),
    ],
    // Elsewhere all of them lie where the streams meet.
    lot: {
      key: 'results',
      glyph: 'ring',
      look: 'planned',
      opacity,
      at: Array.from({ length: count }, (_, i) => [
        (i % columns) + 0.5 - columns / 2,
        -Math.floor(i / columns) - 0.5,
      ]).flat(),
      x: middle,
      y: opacity ? floor : mouth,
      sx: cell * opacity,
      sy: cell * opacity,
    },
  };
}
