import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { stageOf } from './layout.ts';
import type { Block, Figure, LifeData, LifeMarks, LifeView } from './marks.ts';
import { scenes, stages } from './scenes.ts';
import { grain, reach, wholeOf } from './whole.ts';

export type * from './marks.ts';

/** The six ages: height, head as a share of it, stoop, stick. */
const ages = [
  [0.4, 0.36, 0, 0],
  [0.66, 0.25, 0, 0],
  [0.98, 0.17, 0, 0],
  [1, 0.165, 0, 0],
  [0.98, 0.165, 0.03, 0],
  [0.88, 0.175, 0.17, 1],
] as const;

/** A stage of life in widths of the picture. */
const pitch = 0.46;

function figure(x: number, y: number, tall: number, age: number): Figure {
  const [height, head, stoop, stick] = ages[age]!;
  return { x, y, height: tall * height, head, stoop, stick };
}

/** The whole line winds; in a stage it lies straight, the ground of all that is counted, and all six are one person. */
export function geometry(data: LifeData, { scene, known }: LifeView, frame: Frame): LifeMarks {
  if (scene === 'whole') {
    const { figures, ...whole } = wholeOf(data, known, frame);
    return {
      ...whole,
      along: null,
      figures: figures.map(({ x, y, height }, age) => figure(x, y, height, age)),
    };
  }
  const { width } = frame.size;
  const { blocks, words, ground, walker } = stageOf(data, { scene, known }, frame);
  const { along, age } = scenes[scene];
  return {
    line: Array.from({ length: reach * grain + 1 }, (_, i) => [
      width * (0.5 + (i / grain - along) * pitch),
      ground,
    ]).flat(),
    along: along * pitch * width,
    figures: stages.map(() => figure(walker.x, ground, walker.height, age)),
    blocks,
    words,
  };
}

/** Going along the line, what stands on it passes by; the line winds up or out; somebody grows older. */
export function interpolate(from: LifeMarks, to: LifeMarks): (t: number) => LifeMarks {
  const blocks = moving<Block>(from.blocks, to.blocks, () => true);
  const words = moving(from.words, to.words, ({ look }) => look.startsWith('middle'));
  const way = from.along === null || to.along === null ? 0 : to.along - from.along;
  return (t) =>
    t <= 0
      ? from
      : t >= 1
        ? to
        : {
            ...to,
            line: to.line.map((value, i) => mix(from.line[i]!, value, t)),
            figures: to.figures.map((each, i) => mixFields(from.figures[i]!, each, t)),
            blocks: blocks(t, way),
            words: words(t, way),
          };
}

/**
 * Marks that leave do so in the first half, those that come in the second: none lie on each other. What stands on the
 * line goes `way` pixels along with it.
 */
function moving<Mark extends KeyedMark & { readonly x: number }>(
  from: readonly Mark[],
  to: readonly Mark[],
  stands: (mark: Mark) => boolean,
) {
  const marks = interpolateKeyed(from, to, mixFields);
  const [old, next] = [from, to].map((each) => new Set(each.map(({ key }) => key)));
  return (t: number, way: number): Mark[] =>
    marks(t).map((mark) => {
      const comes = next!.has(mark.key);
      if (comes && old!.has(mark.key)) return mark;
      const shift = stands(mark) ? way * (comes ? 1 - t : -t) : 0;
      return { ...mark, x: mark.x + shift, opacity: Math.max(0, 2 * mark.opacity - 1) };
    });
}
