import type { Frame } from '../../model/chart.ts';
import { boxOf, overlap, type Box } from '../shared/label.ts';
import type { AxisMarks, AxisView, Word } from './marks.ts';

type Stage = Pick<AxisMarks, 'window' | 'camera' | 'monuments' | 'road'>;
type Spot = Pick<Word, 'ax' | 'ay' | 'dx' | 'dy'>;

/** Where a name stands on the stage, pixels. */
export function project(
  { ax = 0, ay = 0, dx = 0, dy = 0 }: Spot,
  { window, camera }: Pick<Stage, 'window' | 'camera'>,
) {
  const unit = window.height / camera.height;
  return {
    x: window.x + window.width / 2 + (ax - camera.x) * unit + dx,
    y: window.y + window.height / 2 + (ay - camera.y) * unit + dy,
  };
}

/**
 * `first`, then names beside or below what they name, where they are in the window and on nothing else; those that the
 * report names come before the rest.
 */
export function placeNames(view: AxisView, stage: Stage, first: Word, { lang, measure }: Frame): Word[] {
  const { window, monuments, road } = stage;
  const way = { x: 0, y: road[1], half: 12, height: road[1] - road[0] };
  const roofs = [-225, 225].map((x) => ({ x, y: 44, half: 177, height: 150 }));
  const taken = [way, ...(view === 'towers' ? roofs : []), ...monuments].map(
    ({ x, y, half, height }): Box => {
      const from = project({ ax: x - half, ay: y - height }, stage);
      const to = project({ ax: x + half, ay: y }, stage);
      return { left: from.x, right: to.x, top: from.y, bottom: to.y };
    },
  );
  const names: Word[] = [];
  const fits = (word: Word) => {
    // Bold faces are wider than the measurer's.
    const box = boxOf({ ...word, size: word.size * 1.1 }, { measure });
    const free =
      box.left > window.x &&
      box.right < window.x + window.width - 10 &&
      box.top > window.y &&
      box.bottom < window.y + window.height &&
      !taken.some((other) => overlap(box, other, 3));
    if (free) {
      taken.push(box);
      names.push(word);
    }
    return free;
  };
  fits(first);
  for (const each of [...monuments].sort((a, b) => +b.named - +a.named)) {
    const { x: ax, y, half, height, named, about, [lang]: text } = each;
    const look = (named ? 'strong ' : '') + (about === view ? 'one' : '');
    const put = (spot: Spot, anchor: Word['anchor']) =>
      fits({ ...first, bar: 0, ...spot, ...project(spot, stage), key: text + anchor, text, anchor, look });
    const out = ax < 0 ? -1 : 1;
    if (
      text &&
      !put({ ax: ax + out * half, ay: y - height * 0.12, dx: out * 7, dy: 4 }, ax < 0 ? 'end' : 'start')
    )
      put({ ax, ay: y, dy: first.size * 1.25 }, 'middle');
  }
  return names;
}
