import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { elevate } from './elevation.ts';
import type { AxisData, AxisMarks, AxisView, Word } from './marks.ts';
import { placeNames, project } from './names.ts';
import { numberAndLines } from '../shared/unit-word.ts';

/** From and to along the axis, the middle across it, and what must be seen to either side of that: units of 10 m. */
export const cameras: Readonly<
  Record<AxisView, readonly [from: number, to: number, x: number, half: number]>
> = {
  whole: [-92, 878, 0, 0],
  towers: [-68, 66, 0, 92],
  altars: [272, 412, 0, 153],
  agriculture: [640, 784, -78, 120],
  south: [396, 796, 0, 195],
  heritage: [-92, 878, 0, 0],
};

const nowhere = { whole: 0, towers: 0, altars: 0, agriculture: 0, south: 0, heritage: 0 };

export function geometry(data: AxisData, view: AxisView, frame: Frame): AxisMarks {
  const { width, height } = frame.size;
  const margin = Math.max(6, width / 85);
  const beside = view === 'whole';
  const wide = beside ? Math.min(height * 0.61, width * 0.6) : width - 2 * margin;
  const column = beside ? Math.min(320, width - wide - 3 * margin) : wide;
  const left = (width - wide - (beside ? column + margin : 0)) / 2;
  const small = Math.max(12, Math.min(18, width / 44, height / 26));
  const words: Word[] = numberAndLines(data.says[view][frame.lang], left, column, small, frame);
  const last = words.at(-1)!;
  const top = beside ? margin : last.y + last.size;
  const open = { x: width - left - wide, y: top, width: wide, height: height - margin - top };

  const [from, to, x, half] = cameras[view];
  const shown = Math.max(to - from, (2 * half * open.height) / wide);
  const camera = { x, y: (from + to) / 2, height: shown };
  const bar = data.scales[beside ? 0 : 1]!;
  // From seal to seal it is 1.12 of their width, as the dashes of `.seals` say.
  const side = Math.min((width * 0.86) / data.sites, height / 4);
  const own = {
    x: width / 2 + side * (data.sites * 0.56 - 1.06),
    y: height / 2,
    width: side,
    height: side,
  };
  const heritage = view === 'heritage';
  const text = bar[frame.lang];
  const scale = {
    ...last,
    ...{
      key: text,
      text,
      x: open.x + 14,
      y: height - margin - 18,
      bar: (bar.length / shown) * open.height,
    },
  };
  const stage = {
    window: heritage ? own : open,
    camera,
    monuments: data.places.map(elevate),
    road: data.road,
  };
  return {
    size: frame.size,
    focus: { ...nowhere, [view]: 1 },
    ...stage,
    seals: { ...own, count: data.sites },
    words: heritage ? words : [...words, ...placeNames(view, stage, scale, frame)],
  };
}

/** The camera zooms evenly: sizes by ratio, places along with them. Names stay with their monuments. */
export function interpolate(from: AxisMarks, to: AxisMarks): (t: number) => AxisMarks {
  const words = interpolateKeyed(from.words, to.words, mixFields);
  const ratio = to.camera.height / from.camera.height;
  return (t) => {
    // Where the scale stays the two ratios are 1.
    const part = (ratio ** t - 1) / (ratio - 1) || t;
    const camera = mixFields(from.camera, to.camera, part);
    const window = mixFields(from.window, to.window, t);
    return {
      ...to,
      camera,
      window,
      focus: mixFields(from.focus, to.focus, t),
      words: words(t).map((word) =>
        word.ax === undefined ? word : { ...word, ...project(word, { window, camera }) },
      ),
    };
  };
}
