import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { anchor, flight, type Anchored } from './camera.ts';
import { bar, footer, noteSize } from './footer.ts';
import { cameraOf } from './framing.ts';
import { toPath } from './land.ts';
import { mapLabels } from './map-labels.ts';
import { inCore, lens, lensPins, roomForLens } from './lens.ts';
import type { Lens, MapData, MapLine, MapMarks, Track } from './marks.ts';
import { pinsOf } from './pins.ts';
import { counted, known, placesOf } from './places.ts';
import { project, type Box } from './project.ts';
import { landOf } from './read-land.ts';
import { tileGrid } from './tiles.ts';
import type { MapView } from './view.ts';

export type { MapData, MapMarks } from './marks.ts';

/**
 * The map of one view. The land is drawn once in kilometres and moved by a camera; whatever stands on it is anchored
 * to its point of the plane.
 * @throws where the view names a place or line that the data do not have
 */
export function geometry(data: MapData, view: MapView, frame: Frame): MapMarks {
  const { width, height } = frame.size;
  const land = landOf(data.topology);
  const margin = width < 480 ? 8 : 16;
  const lines = view.lines.map((id) => known(data.lines, id));
  const tiled = view.form === 'tiles';
  const shown = placesOf(data, view);
  const below = footer(
    data.notice,
    counted(data, view),
    lines,
    view.extent === 'city' || view.lit.length > 0,
    view.focus,
    margin,
    frame,
  );
  const panel: Box = { x0: 0, y0: 0, x1: width, y1: height - below.height };
  const stage: Box = { x0: margin, y0: margin, x1: width - margin, y1: panel.y1 - 4 };
  const wanted = !tiled && view.extent === 'city' && width >= 560 && shown.some(inCore);
  const camera = cameraOf(tiled ? 'city' : view.extent, land, lines, stage, wanted);
  const room = wanted ? roomForLens(land, camera, stage) : null;
  const lensed = room !== null;
  const pinned = pinsOf(shown, view, camera, stage, panel, lensed);
  const grid = tiled ? tileGrid(data, view, shown, stage, camera, frame) : { tiles: [], pins: pinned };
  const labels = tiled
    ? []
    : mapLabels({ data, view, land, lines, shown, pins: pinned, camera, panel, lensed, frame });
  const specks = pinned.filter((pin) => pin.speck);
  const glass = room ? lens({ room, camera, panel, frame, data, pins: lensPins(specks, room) }) : null;
  return {
    size: frame.size,
    lang: frame.lang,
    panel: panel.y1,
    camera,
    ground: tiled ? 0 : 1,
    land: land.districts.map((each) => ({
      key: each.adcode,
      opacity: 1,
      path: each.path,
      core: lensed ? each.core : '',
      lit: view.lit.includes(each.adcode) ? 1 : 0,
    })),
    borders: land.borders,
    outline: land.outline,
    tracks: tiled ? [] : lines.map((line) => trackOf(line, view.focus)),
    pins: grid.pins,
    labels,
    lens: glass ? [glass] : [],
    tiles: grid.tiles,
    notes: below.notes,
    noteSize: noteSize(width),
    bar: bar(camera, frame.size, panel.y1, margin, frame.lang),
  };
}

/** Between two views: the camera flies, and what is anchored follows it; pins of the tile grid fly off the map. */
export function interpolate(from: MapMarks, to: MapMarks): (t: number) => MapMarks {
  const camera = flight(from.camera, to.camera, { width: to.size.width, height: to.panel });
  const pins = interpolateKeyed(from.pins, to.pins, mixFields);
  const labels = interpolateKeyed(from.labels, to.labels, mixFields);
  const tracks = interpolateKeyed(from.tracks, to.tracks, mixFields);
  const land = interpolateKeyed(from.land, to.land, mixFields);
  const tiles = interpolateKeyed(from.tiles, to.tiles, mixFields);
  const notes = interpolateKeyed(from.notes, to.notes, mixFields);
  const glass = interpolateKeyed<Lens>(from.lens, to.lens, (_, b) => b);
  // The lens belongs to one place of the camera: it goes before the flight and comes after it.
  const glassTime = (t: number) => (to.lens.length === 0 ? Math.min(1, t * 4) : Math.max(0, t * 4 - 3));
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const now = camera(t);
    const follow = <Mark extends Anchored>(mark: Mark): Mark => anchor(mark, now);
    return {
      ...to,
      camera: now,
      panel: mix(from.panel, to.panel, t),
      ground: mix(from.ground, to.ground, t),
      land: land(t),
      pins: pins(t).map(follow),
      labels: labels(t).map(follow),
      tracks: tracks(t),
      lens: glass(glassTime(t)),
      tiles: tiles(t),
      notes: notes(t),
      bar: bar(now, to.size, to.panel, to.size.width - to.bar.x, to.lang),
    };
  };
}

/** A line on the plane, bold where it is the one that matters. */
export function trackOf(line: MapLine, focus: string | null): Track {
  const points = line.stations.map(({ lon, lat }) => project(lon, lat));
  return {
    key: line.id,
    opacity: 1,
    path: toPath([points], ''),
    stations: points.map((point) => `${toPath([[point]], '')}h0`).join(''),
    state: line.status,
    one: line.id === focus,
  };
}
