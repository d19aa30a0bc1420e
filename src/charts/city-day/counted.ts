import { range } from 'd3-array';
import { random } from '../../lib/random.ts';
import { tidy } from './tidy.ts';

/** A counted thing: one path of as many dashes or signs as it counts. Units of the street. */
export interface Counted {
  readonly key: string;
  readonly d: string;
  readonly width: number;
  readonly dash: string;
}

/** Every counted thing in its place on the street, with as many marks as `counts` says. */
export function counted(counts: Readonly<Record<string, number>>): readonly Counted[] {
  const all: Counted[] = [];
  const add = (key: string, width: number, dash: string, d: string) =>
    all.push({ key, d: tidy(d), width, dash });
  /** Rows of a sign from `y` upwards. Of a number that is nearly reached, the last sign is dashed. */
  const signs = (
    key: string,
    x: number,
    y: number,
    columns: number,
    pitch: number,
    rise: number,
    sign: string,
    nearly = 0,
  ) => {
    const at = (i: number) => `M${x + (i % columns) * pitch} ${y - Math.floor(i / columns) * rise}${sign}`;
    const firm = counts[key]! - nearly;
    add(key, 0.9, '', range(firm).map(at).join(''));
    if (nearly) add(key, 0.9, '.9', at(firm));
  };
  /** Rows of dashes from `y` upwards, `size` long, or of dots; a last part of one is as long as its part. */
  const block = (
    key: string,
    x: number,
    y: number,
    columns: number,
    pitch: number,
    rise: number,
    size: number,
    width: number,
  ) =>
    add(
      key,
      width,
      tidy(`${size} ${pitch - size}`),
      range(0, counts[key]!, columns)
        .map((i) => {
          const inRow = Math.min(columns, counts[key]! - i);
          const whole = Math.ceil(inRow) - 1;
          return `M${x} ${y - (i / columns) * rise}h${whole * pitch + (inRow - whole) * size + 0.05}`;
        })
        .join(''),
    );

  // A sector as a thick arc of half its radius, within the clock's sixty minutes.
  const turn = (counts.break! / 30) * Math.PI;
  add('clock', 3, '.5 2.118', 'M181-93a25 25 0 1 1-.1 0');
  add('break', 22, '99', `M181-79a11 11 0 0 1 ${11 * Math.sin(turn)} ${11 - 11 * Math.cos(turn)}`);
  signs('seats', 300, -2, 13, 6.8, 29, 'v-11m0 5.5h4v5.5', 1);
  signs('nursery', 405, -2, 10, 5.5, 19, 'v-7m0 3.5h3v3.5', 1);
  block('examinations', 487.8, -22, 20, 4.2, 4.2, 2.6, 2.6);
  block('tests', 589.5, -18, 14, 4.4, 4, 0, 2.6);
  block('beds', 674, -21, 10, 6.6, 8.6, 4.4, 5.6);
  block('centres', 748.5, -4, 15, 2.5, 3.5, 0, 1.6);
  block('points', 798.5, -3, 24, 1.6, 2.8, 0, 1.1);
  block('lifts', 971, -3, 12, 1.9, 1.5, 1.2, 0.8);
  block('started', 1059.5, -6, 24, 2.75, 2.75, 1.7, 1.7);
  block('finished', 1151.5, -6, 24, 2.75, 2.75, 1.7, 1.7);
  signs('bins', 1246, -1, 15, 5.9, 13, 'v-8h-.6h4.6h-.6v8z');
  signs('plants', 1372, -1, 4, 9.6, 20, 'v-5a4 4 0 0 1 8 0v5zm4-9v-4');
  // More than its share: above it, slices that thin out.
  add('recycled', 22, '99', `M1355 0v-${0.6 * counts.recycled!}m0-1v-.9m0-1.3v-.6m0-1.6v-.4`);
  const next = random(299);
  // Rows upon the avenue, the first two on the pavement.
  const people = range(counts.people!).map((i) => {
    const row = Math.max(0, Math.floor(i / 23) - 1);
    return `M${((i % 23) + next()) * 65.6} ${22 * row + 11 + 9 * next()}v-6m0-3.8v0`;
  });
  add('people', 2, '', people.join(''));
  return all;
}
