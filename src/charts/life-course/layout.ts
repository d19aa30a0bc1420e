import type { Frame } from '../../model/chart.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import { fit } from './fit.ts';
import type { Block, LifeData } from './marks.ts';
import { headOf, heroOf, sizesOf, word, type Staged } from './words.ts';

export interface Stage {
  readonly blocks: readonly Block[];
  readonly words: readonly NumberWord[];
  /** Height of the line, and where on it somebody stands how tall, pixels. */
  readonly ground: number;
  readonly walker: { readonly x: number; readonly height: number };
}

/** A scene's blocks on the line, with what is said above and below them, and somebody who comes along. */
export function stageOf(data: LifeData, view: Staged, frame: Frame): Stage {
  const { size } = frame;
  const { pad, small, row, left, beside } = sizesOf(size);
  const head = headOf(data, view, frame);
  const tall = Math.min(small * 6, size.height * 0.14);
  const { placed, notes, ground, free, unit } = fit(data, view, frame, beside ? pad : head.foot, tall);
  const hero = `${heroOf(data, view).id} plan`;
  const words = [...head.words];
  const blocks: Block[] = [];
  const say = (key: string, x: number, y: number, text: string, look: string) =>
    words.push(word(key, x, y, small, text, look));

  const space = Math.min(free / (placed.length + 0.5), small * 9);
  let x = left + tall * 0.5 + (free - space * (placed.length - 1)) / 2;
  const walker = { x: Math.max(left + tall * 0.25, x - tall * 0.6 - space * 0.3), height: tall };
  for (const { slots, names, wide, width } of placed) {
    const middle = x + width / 2;
    let from = middle - wide / 2;
    for (const { piece, says, width: slot, before } of slots) {
      const { block, year } = piece;
      from += before;
      const centre = from + slot / 2;
      blocks.push({ ...block, x: centre - (block.width * unit) / 2, y: ground, unit });
      const red = block.state === 'late' || (block.key === hero && !view.known);
      const look = `middle ${block.state === 'done' ? '' : 'strong'}${red ? ' one' : ''}`;
      const top = ground - block.height * unit - small * 0.5;
      says.forEach((text, i) =>
        say(`${block.key} ${i}`, centre, top - row * (says.length - 1 - i), text, look),
      );
      if (year) say(`${block.key} year`, centre, ground + row, year, 'middle');
      from += slot;
    }
    names.forEach((text, i) => say(text, middle, ground + row * (2 + i), text, 'middle'));
    x += width + space;
  }
  const foot = size.height - pad * 0.6 - small * 0.25;
  notes.forEach((text, i) => say(`note ${text}`, left, foot - row * (notes.length - 1 - i), text, ''));
  return { blocks, words, ground, walker };
}
