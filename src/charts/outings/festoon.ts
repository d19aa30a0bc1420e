import type { OutingsData } from './marks.ts';
import { outing, range, rule, type Room, type Scene } from './scene.ts';
import { lantern, light, placed } from './shapes.ts';

/** From the pole to where its strings begin, pixels. */
const gap = 10;

/**
 * Strings of lanterns to both sides of a pole: those of 2024 to the left, filled, 2025's to the right. With `known`
 * those light up that a later report counts.
 */
export function festoon(
  { before, events, later }: OutingsData,
  { x, y, width: wide, height }: Room,
  known: boolean,
): Scene {
  const side = wide / 2 - gap;
  // About as far from one lantern to the next as from string to string.
  const columns = [8, 10, 16, 20, 32].find((each) => side / each < (height * each) / events / 0.8) ?? 40;
  const rows = Math.ceil(Math.max(before, events) / columns);
  const [pitch, drop] = [side / columns, height / (rows + 0.2)];
  const size = Math.min(pitch * 0.8, drop * 0.68);
  const sag = drop * 0.25;
  const width = Math.max(0.9, Math.min(1.5, size * 0.06));
  const middle = x + wide / 2;
  const hung = (shape: readonly number[], way: number, i: number) => {
    const share = ((i % columns) + 0.5) / columns;
    const top = y + Math.floor(i / columns) * drop + sag * 4 * share * (1 - share);
    return placed(shape, middle + way * (gap + share * side), top, size, size);
  };
  return {
    rules: [
      rule('pole', [middle, y - 6, middle, y + height]),
      ...[-1, 1].flatMap((way) =>
        range(rows, (i) => {
          const [near, top] = [middle + way * gap, y + i * drop];
          return rule(`${way} ${i}`, [near, top, near + way * side, top], { sag });
        }),
      ),
    ],
    outings: [
      ...range(before, (i) => outing(`before ${i}`, hung(lantern, -1, i), { tone: 'done', width })),
      ...range(known ? later : 0, (i) => outing(`later ${i}`, hung(light, 1, i), { tone: 'later' })),
      ...range(events, (i) => outing(`${i}`, hung(lantern, 1, i), { width })),
    ],
  };
}
