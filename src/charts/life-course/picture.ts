import type { Picture } from '../../model/chart.ts';
import { parseKnown } from '../shared/later.ts';
import { css } from './bj-life-course.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type LifeData, type LifeMarks, type LifeView } from './geometry.ts';
import { scenes, type SceneId } from './scenes.ts';

/** `whole` or a scene's name; `;known=today` behind it adds what the next report told. */
function parseView(raw: string): LifeView | null {
  const { name, known } = parseKnown(raw);
  if (name !== 'whole' && !Object.hasOwn(scenes, name)) return null;
  return { scene: name as SceneId | 'whole', known };
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
