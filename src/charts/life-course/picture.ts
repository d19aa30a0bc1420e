import type { Picture } from '../../model/chart.ts';
import { css } from './bj-life-course.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type LifeData, type LifeMarks, type LifeView } from './geometry.ts';
import { scenes, type SceneId } from './scenes.ts';

/** `whole` or a scene's name; `;known=today` behind it adds what the next report told. */
function parseView(raw: string): LifeView | null {
  const [scene = '', ...known] = raw.split(';');
  if (known.length > 1 || (known.length === 1 && known[0] !== 'known=today')) return null;
  if (scene !== 'whole' && !Object.hasOwn(scenes, scene)) return null;
  return { scene: scene as SceneId | 'whole', known: known.length === 1 };
}

export const picture = {
  id: 'life-course',
  defaultView: 'whole',
  parseView,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<LifeData, LifeView, LifeMarks>;
