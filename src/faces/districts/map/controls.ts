import { html, type TemplateResult } from 'lit';
import type { Camera } from '../../../charts/district-map/camera.ts';
import type { Point } from '../../../charts/district-map/project.ts';
import type { Lang } from '../../../model/types.ts';
import { mapWords } from './words.ts';

/** A way to move the map: a factor, a direction, or what is to be seen. */
export type Move = number | Point | 'city' | 'core';

const left: Point = { x: -1, y: 0 };
const right: Point = { x: 1, y: 0 };
const up: Point = { x: 0, y: -1 };
const down: Point = { x: 0, y: 1 };

const keys: Readonly<Record<string, Move>> = {
  '+': 1.6,
  '=': 1.6,
  '-': 1 / 1.6,
  _: 1 / 1.6,
  '0': 'city',
  c: 'core',
  C: 'core',
  ArrowLeft: left,
  ArrowRight: right,
  ArrowUp: up,
  ArrowDown: down,
};

/** What a key asks for, or null. */
export function moveFor(key: string): Move | null {
  return keys[key] ?? null;
}

/** A camera brought nearer by a factor, about a point of the stage that stays where it is. */
export function zoomAbout({ x, y, k }: Camera, factor: number, at: Point): Camera {
  return { k: k * factor, x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor };
}

/** A camera after a move, but for those that are named; directions by a quarter of the stage. */
export function movedBy(
  camera: Camera,
  move: number | Point,
  { width, height }: { width: number; height: number },
): Camera {
  if (typeof move === 'number') return zoomAbout(camera, move, { x: width / 2, y: height / 2 });
  return { k: camera.k, x: camera.x - (move.x * width) / 4, y: camera.y - (move.y * height) / 4 };
}

/** The buttons above the map: all that a hand can do on it. */
export function controls(lang: Lang, go: (move: Move) => void): TemplateResult {
  const say = mapWords[lang];
  const button = (sign: string, name: string, move: Move) =>
    html`<button type="button" aria-label=${name} title=${name} @click=${() => go(move)}>${sign}</button>`;
  const named = (move: 'city' | 'core') =>
    html`<button type="button" class="named" @click=${() => go(move)}>${say[move]}</button>`;
  return html`<div class="controls">
    <span>${button('＋', say.zoomIn, 1.6)}${button('－', say.zoomOut, 1 / 1.6)}</span>
    <span>${named('city')}${named('core')}</span>
    <span class="pan"
      >${button('←', say.left, left)}${button('↑', say.up, up)}${button('↓', say.down, down)}${button('→', say.right, right)}</span
    >
  </div>`;
}
