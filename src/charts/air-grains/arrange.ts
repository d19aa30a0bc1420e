import { clamp } from '../../lib/clamp.ts';
import type { Size } from '../../model/chart.ts';
import { cube } from './cube.ts';

/** Where a cube and its words stand, in pixels: the cube's middle and edge, the words' top left and numeral. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly edge: number;
  readonly words: {
    readonly x: number;
    readonly top: number;
    readonly numeral: number;
    readonly upright: boolean;
  };
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const wide = cube.right - cube.left;
const tall = cube.bottom - cube.top;
const margin = 12;

/** One or two cubes in a frame, clear of `foot` pixels at its bottom; `small` is the size of small print. */
export function arrange(count: number, { width, height }: Size, foot: number, small: number): Block[] {
  const box = { left: margin, top: margin, width: width - 2 * margin, height: height - margin - foot };
  const flat = width > height * 1.25;
  if (count === 1) return [flat ? besideWords(box) : underWords(box)];
  if (!flat) return diagonal(box, small);
  const half = { ...box, width: (box.width - margin * 3) / 2 };
  return [half, { ...half, left: half.left + half.width + margin * 3 }].map(underWords);
}

/** The largest cube in the middle of a box. */
function fill({ left, top, width, height }: Box) {
  const edge = Math.min(width / wide, height / tall);
  return {
    edge,
    x: left + width / 2 - ((cube.left + cube.right) / 2) * edge,
    y: top + height / 2 - ((cube.top + cube.bottom) / 2) * edge,
  };
}

function underWords(box: Box): Block {
  const numeral = clamp(Math.min(box.width, box.height) * 0.17, 44, 150);
  const head = numeral * 1.32;
  const filled = fill({ ...box, top: box.top + head, height: box.height - head });
  return { ...filled, words: { x: box.left, top: box.top, numeral, upright: false } };
}

function besideWords(box: Box): Block {
  const numeral = clamp(box.width * 0.12, 44, 170);
  const column = box.width * 0.36;
  const filled = fill({ ...box, left: box.left + column, width: box.width - column });
  return {
    ...filled,
    words: { x: box.left, top: box.top + box.height / 2 - numeral * 0.9, numeral, upright: true },
  };
}

/** One cube above on the left, one below on the right, the words in the two free corners. */
function diagonal(box: Box, small: number): Block[] {
  const numeral = clamp(Math.min(box.width, box.height) * 0.14, 38, 120);
  const filled = fill({ ...box, width: box.width * 0.57, height: box.height * 0.505 });
  const { edge } = filled;
  const [across, down] = [wide * edge, tall * edge];
  const first = { edge, x: box.left - cube.left * edge, y: box.top - cube.top * edge };
  const second = {
    edge,
    x: box.left + box.width - cube.right * edge,
    y: box.top + box.height - cube.bottom * edge,
  };
  const words = { numeral, upright: true };
  return [
    { ...first, words: { ...words, x: box.left + across + small, top: box.top + down * 0.1 } },
    { ...second, words: { ...words, x: box.left, top: box.top + box.height - down * 0.62 } },
  ];
}
