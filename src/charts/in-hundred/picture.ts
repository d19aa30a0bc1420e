import type { Picture } from '../../model/chart.ts';
import { css } from './bj-in-hundred.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type HundredData, type HundredMarks, type HundredView } from './geometry.ts';

/** The picture of these figures; its views are one to three of their ids, parted by commas. */
export const pictureOf = (ids: readonly string[]) =>
  ({
    id: 'in-hundred',
    defaultView: 'green-power-share',
    parseView: (raw) => {
      const view = raw.split(',');
      return view.length < 4 && view.every((id) => ids.includes(id)) ? view : null;
    },
    geometry,
    draw,
    interpolate,
    css,
  }) satisfies Picture<HundredData, HundredView, HundredMarks>;

/** The picture for its data: the figures in them are the ones it can draw. */
export const pictureFor = (data: HundredData) => pictureOf(Object.keys(data.figures));
