import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import type { Point, UndergroundData, UndergroundMarks, UndergroundView } from './marks.ts';
import { fold, folded } from './pipe.ts';
import { ruler } from './ruler.ts';
import { range, thing } from './scene.ts';
import { streets } from './streets.ts';
import { head, headSizes } from '../shared/head.ts';
import { silent } from '../shared/later.ts';

export type * from './marks.ts';

/** Houses in a row, and under them the pipe, folded or straight; or houses in streets, with puddles between them. */
export function geometry(
  data: UndergroundData,
  { stage, known }: UndergroundView,
  frame: Frame,
): UndergroundMarks {
  const { width, height } = frame.size;
  const { pad, wide, small } = headSizes(frame);
  const texts = data.words[frame.lang];
  const words = head(known ? [...texts[stage], silent[frame.lang]] : texts[stage], frame);
  const said = words.at(-1)!.y;

  // The same ground for folded and straight.
  const sky = Math.max(said, ...[texts.pipes, texts.straight].map((each) => head(each, frame).at(-1)!.y));
  const lot = wide / data.spots;
  const house = Math.min(lot * 0.62, height * 0.05);
  const ground = sky + small + house * 1.3;
  const deep = height - ground;
  const folds = Math.ceil(data.pipes / fold);
  const pitch = deep / (folds + 1.6);
  const left = pad + pitch * 0.25;
  const { points } = folded(data.pipes, left, width - left, ground + pitch * 0.8, pitch);
  const joints = range(folds + 1, (i) => i * fold);
  const marks = {
    size: frame.size,
    pipe: points.map(({ at }) => at),
    joints: joints.map((km) => (points.find((each) => each.km > km - 0.01) ?? points.at(-1)!).at),
    bore: pitch * 0.42,
    opacity: 1,
    words,
  };
  if (stage === 'flood')
    return { ...marks, opacity: 0, ...streets(data.spots, pad, wide, said + small * 0.5, height) };
  const town = {
    earth: [thing('0', 0, ground, width, deep)],
    houses: range(data.spots, (i) => thing(`${i}`, pad + (i + 0.5) * lot, ground, house, house)),
    puddles: [],
    strokes: [],
  };
  if (stage === 'pipes') return { ...marks, ...town };
  const { at, bore, ...drawn } = ruler(data, joints, ground, frame);
  return {
    ...marks,
    ...town,
    bore,
    pipe: points.map(({ km }) => at(km)),
    joints: joints.map(at),
    strokes: drawn.strokes,
    words: [...words, ...drawn.words],
  };
}

/**
 * Pulling straight, every point of the pipe goes its own straight way, and the pipe is thin on it, so that its folds
 * stay apart. A pipe that comes or goes does so where it is seen.
 */
export function interpolate(from: UndergroundMarks, to: UndergroundMarks): (t: number) => UndergroundMarks {
  const earth = interpolateKeyed(from.earth, to.earth, mixFields);
  const houses = interpolateKeyed(from.houses, to.houses, mixFields);
  const puddles = interpolateKeyed(from.puddles, to.puddles, mixFields);
  const strokes = interpolateKeyed(from.strokes, to.strokes, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  const [start, end] = [from.opacity ? from : to, to.opacity ? to : from];
  const between = (a: readonly Point[], b: readonly Point[], t: number) =>
    b.map(([x, y], i): Point => [mix(a[i]![0], x, t), mix(a[i]![1], y, t)]);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const thin = start === end ? 1 : 1 - 0.85 * Math.sin(Math.PI * t) ** 0.5;
    return {
      size: to.size,
      opacity: mix(from.opacity, to.opacity, t),
      bore: mix(start.bore, end.bore, t) * thin,
      pipe: between(start.pipe, end.pipe, t),
      joints: between(start.joints, end.joints, t),
      earth: earth(t),
      houses: houses(t),
      puddles: puddles(t),
      strokes: strokes(t),
      words: words(t),
    };
  };
}
