import { random } from '../../lib/random.ts';
import type { OutingsData } from './marks.ts';
import { outing, range, rule, type Room, type Scene } from './scene.ts';
import { padded } from './shapes.ts';
import { across, down, perWard, walks } from './walks.ts';

/** Room between two neighbourhoods, in lanes. */
const street = 0.6;

/** Neighbourhoods of ten footpaths each, upright or on their side as the room has it. */
export function footpaths({ walks: count }: OutingsData, { x, y, width, height }: Room): Scene {
  const wards = count / perWard;
  // Seldom so flat, or so tall, that they lie on their side.
  const columns = width > height * 4 ? 10 : width > height * 0.75 ? 5 : 2;
  const flat = columns !== 5;
  const [a, b] = flat ? [down, across] : [across, down];
  const step = width / (columns * (a + street) - street);
  const rise = height / ((wards / columns) * (b + street) - street);
  const side = Math.min(step, rise);
  const path = side * 0.4;
  const rim = Math.max(0.8, Math.min(1.3, path * 0.2));
  const chance = random(84);
  const tube = (width: number) => ({ width, hollow: width - 2 * rim });
  const laid = range(wards, (ward) => {
    const left = x + ((ward % columns) * (a + street) + 0.5) * step;
    const top = y + (Math.floor(ward / columns) * (b + street) + 0.5) * rise;
    return {
      rules: range(b - 1, (row) => {
        const level = top + (row + 0.5) * rise;
        return rule(`lane ${ward} ${row}`, [left + step * 0.27, level, left + (a - 1) * step, level], {
          thick: rise * 0.46,
          dash: [step * 0.46, step * 0.54].join(' '),
          look: 'lane',
        });
      }),
      outings: walks(chance).flatMap((nodes, i) => {
        const at = padded(
          nodes.map((_, k) =>
            k % 2 ? top + nodes[k - Number(flat)]! * rise : left + nodes[k + Number(flat)]! * step,
          ),
        );
        const [endX, endY] = at.slice(-2) as [number, number];
        const key = `${ward * perWard + i}`;
        return [
          outing(key, at, { round: side / 2, ...tube(path) }),
          outing(`end ${key}`, padded([endX, endY, endX, endY + 0.1]), tube(path * 1.7)),
        ];
      }),
    };
  });
  return { rules: laid.flatMap(({ rules }) => rules), outings: laid.flatMap(({ outings }) => outings) };
}
