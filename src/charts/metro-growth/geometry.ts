import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { placeLabels } from './labels.ts';
import type { Built, MetroGrowthData, MetroGrowthMarks, MetroGrowthView, Piece } from './marks.ts';
import { foldedTrack } from './track.ts';

export type * from './marks.ts';

/** One rail from zero, folded to fill the stage; every year's end is a station at its distance along it. */
export function geometry(data: MetroGrowthData, view: MetroGrowthView, frame: Frame): MetroGrowthMarks {
  const { track, pxPerKm, pitch, width } = layOut(data, frame);
  const known = data.values.map(({ year, value }, i): Built => {
    const before = data.values[i - 1];
    const state: Piece['state'] = i === 0 ? 'before' : year > 2024 ? 'later' : year === 2024 ? 'one' : 'done';
    return {
      year,
      value,
      from: before?.value ?? 0,
      state,
      gap: before !== undefined && year - before.year > 1,
    };
  });
  const built = known.filter((each) => each.year <= view.until);
  return {
    size: frame.size,
    pxPerKm,
    width,
    pieces: known.map(({ year, value, from, state, gap }) => {
      const length = (value - from) * pxPerKm;
      return {
        key: String(year),
        opacity: 1,
        path: track.path(from * pxPerKm, value * pxPerKm),
        length,
        drawn: year <= view.until ? length : 0,
        state,
        gap,
      };
    }),
    stations: built.map(({ year, value, state }) => {
      const { x, y } = track.at(value * pxPerKm);
      return { key: String(year), opacity: 1, x, y, radius: width * 0.78, state };
    }),
    labels: placeLabels(data, built, { track, pxPerKm, width, pitch }, frame),
  };
}

/** As many rows as leave room for two lines of words between them; the scale follows from the track's length. */
function layOut({ values }: MetroGrowthData, { size }: Frame) {
  const { width, height } = size;
  const spacing = clamp(height / 10, 54, 104);
  const rows = clamp(Math.floor((height - 26) / spacing), 3, 10);
  const pitch = (height - 16) / rows;
  const rail = clamp(pitch * 0.16, 6, 14);
  // The bends, and a station that may lie in one.
  const margin = pitch / 2 + rail;
  const track = foldedTrack({ left: margin, right: width - margin, top: pitch * 0.68, pitch, rows });
  const longest = Math.max(...values.map((each) => each.value));
  // The last bit of the last row is left free, so that the rail's end is seen to be one.
  return { track, pitch, width: rail, pxPerKm: (track.length - pitch * 0.4) / longest };
}

/** Building: each stretch is laid from its beginning; stations and words fade in. */
export function interpolate(from: MetroGrowthMarks, to: MetroGrowthMarks): (t: number) => MetroGrowthMarks {
  const pieces = interpolateKeyed(from.pieces, to.pieces, mixFields);
  const stations = interpolateKeyed(from.stations, to.stations, mixFields);
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  return (t) => (t <= 0 ? from : { ...to, pieces: pieces(t), stations: stations(t), labels: labels(t) });
}
