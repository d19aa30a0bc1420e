import { random } from '../../lib/random.ts';
import type { OutingsData } from './marks.ts';
import { outing, range, rule, type Room, type Scene } from './scene.ts';
import { book, placed } from './shapes.ts';

/** How much higher than wide a book's place is at most. */
const slender = 8;

/** Books on boards, the last of each leaning on the one before. Their heights say nothing. */
export function shelves({ reading }: OutingsData, { x, y, width, height }: Room): Scene {
  const boards = [2, 3, 5, 6, 10].find((count) => (height * reading) / (width * count ** 2) < slender) ?? 12;
  const each = reading / boards;
  const [pitch, drop] = [width / (each + 1), height / boards];
  const chance = random(3);
  const thick = Math.max(0.7, Math.min(1.3, pitch * 0.1));
  return {
    rules: range(boards, (i) => {
      const level = y + (i + 1) * drop - 2;
      return rule(`1 ${i}`, [x, level, x + width, level]);
    }),
    outings: range(reading, (i) => {
      const column = i % each;
      const lean = column === each - 1 ? pitch * 0.9 : 0;
      const foot = y + (Math.floor(i / each) + 1) * drop - 2.5 - thick / 2;
      const tall = drop * (lean ? 0.7 : 0.66 + Math.floor(chance() * 4) * 0.06);
      return outing(
        `${i}`,
        placed(book, x + (column + 0.1) * pitch + lean, foot, pitch * 0.8, -tall, -lean),
        { width: thick },
      );
    }),
  };
}
