import { scaleBar, type Camera } from '../../../charts/district-map/camera.ts';
import { cameraOf } from '../../../charts/district-map/framing.ts';
import { toPath, type Land } from '../../../charts/district-map/land.ts';
import { landOf } from '../../../charts/district-map/read-land.ts';
import { mapLabels } from '../../../charts/district-map/map-labels.ts';
import { isPinned } from '../../../charts/district-map/places.ts';
import { insideRings, project, type Box, type Point } from '../../../charts/district-map/project.ts';
import type { Label, Pin, Track } from '../../../charts/district-map/marks.ts';
import type { Frame, Size } from '../../../model/chart.ts';
import { formatValue } from '../../../model/format.ts';
import type { LineOnMap, PlaceOnMap, PlacesMapData } from './data.ts';
import { signsOf, type Sign, type Spot } from './signs.ts';

/** What the map shows, all of it absolute. */
export interface MapScene {
  readonly camera: Camera;
  readonly places: readonly PlaceOnMap[];
  /** The district that is chosen, by adcode; null for none. */
  readonly district: string | null;
  /** The reader's own district, by adcode. */
  readonly mine: string | null;
  /** The place that is open, and a place whose crowd is spread. */
  readonly one: string | null;
  readonly spread: string | null;
  /** Ids of lines. */
  readonly lines: readonly string[];
}

export interface SceneMarks {
  readonly size: Size;
  readonly camera: Camera;
  readonly land: Land;
  readonly district: string | null;
  readonly mine: string | null;
  readonly tracks: ReadonlyArray<Track & { readonly direct: boolean }>;
  readonly signs: readonly Sign[];
  readonly labels: readonly Label[];
  /** Kilometres in round numbers at the camera's scale, px. */
  readonly bar: { readonly length: number; readonly text: string };
}

/** Pixels a kilometre, at most: nearer than this the places are not known. */
export const nearest = 64;

function stageOf({ width, height }: Size): Box {
  const margin = width < 480 ? 8 : 16;
  return { x0: margin, y0: margin, x1: width - margin, y1: height - margin };
}

/** The camera of the whole city, of the core, or of one district (adcode). */
export function framed(data: PlacesMapData, extent: string, size: Size): Camera {
  return cameraOf(extent, landOf(data.topology), [], stageOf(size), false);
}

/** The camera that shows some places, as near as `nearest`; null where none of them is pinned. */
export function framedPlaces(places: readonly PlaceOnMap[], size: Size): Camera | null {
  const points = places.filter(isPinned).map(({ lon, lat }) => project(lon, lat));
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 0.7;
  const k = Math.min((size.width * room) / (x1 - x0), (size.height * room) / (y1 - y0), nearest);
  return { k, x: size.width / 2 - ((x0 + x1) / 2) * k, y: size.height / 2 - ((y0 + y1) / 2) * k };
}

/** The district at a point of the stage, by adcode; null beyond them. */
export function districtUnder({ land, camera }: SceneMarks, { x, y }: Point): string | null {
  const at = { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
  return land.districts.find(({ rings }) => insideRings(at, rings))?.adcode ?? null;
}

/** Radius of a single place, px. */
function radiusOf({ width }: Size): number {
  return width < 480 ? 5 : 6;
}

/** All that stands on the land, at rest: signs that do not touch, and names that touch nothing. */
export function sceneOf(data: PlacesMapData, scene: MapScene, frame: Frame): SceneMarks {
  const { camera, district, mine, one } = scene;
  const { size, lang } = frame;
  const land = landOf(data.topology);
  const lines = data.lines.filter(({ id }) => scene.lines.includes(id));
  const places = scene.places.filter(isPinned);
  const spots = places.map(({ id, status, lon, lat }): Spot => ({ id, status, at: project(lon, lat) }));
  const signs = signsOf(spots, camera, { radius: radiusOf(size), one, spread: scene.spread }).filter((sign) =>
    near(sign, size),
  );
  const { km, length } = scaleBar(camera, Math.min(120, size.width * 0.25));
  const whole = framed(data, 'city', size);
  return {
    size,
    camera,
    land,
    district,
    mine,
    tracks: lines.map((line) => ({ ...trackOf(line, one), direct: line.direct })),
    signs,
    labels: mapLabels({
      data,
      view: {
        form: 'map',
        extent: camera.k < whole.k * 1.5 ? 'city' : 'near',
        lit: district === null ? [] : [district],
        places: 'all',
        lines: scene.lines,
        focus: one,
      },
      land,
      lines: lines.filter((line) => crosses(line, camera, size)),
      shown: places,
      pins: signs.filter((sign) => within(sign, size)).map(pinOf),
      camera,
      panel: { x0: 0, y0: 0, x1: size.width, y1: size.height },
      lensed: false,
      frame,
    }),
    bar: { length, text: formatValue(km, { zh: '公里', en: 'km' }, lang) },
  };
}

/** Within the stage, or half a stage beside it: what a hand may bring into sight before the map rests. */
function near({ x, y }: Sign, { width, height }: Size): boolean {
  return x > -width / 2 && x < width * 1.5 && y > -height / 2 && y < height * 1.5;
}

function within({ x, y, radius }: Sign, { width, height }: Size): boolean {
  return x > -radius && x < width + radius && y > -radius && y < height + radius;
}

/** As the map of the story names it: a crowd only takes room. */
function pinOf(sign: Sign): Pin {
  return {
    ...sign,
    id: sign.ids[0]!,
    opacity: 1,
    state: sign.done > 0 ? 'done' : 'planned',
    speck: sign.ids.length > 1,
  };
}

/** Whether one of its stations is within the stage: a line that is not is not named. */
function crosses({ stations }: LineOnMap, { x, y, k }: Camera, { width, height }: Size): boolean {
  return stations.some(({ lon, lat }) => {
    const at = project(lon, lat);
    const [px, py] = [at.x * k + x, at.y * k + y];
    return px > 0 && px < width && py > 0 && py < height;
  });
}

function trackOf({ id, status, stations }: LineOnMap, one: string | null): Track {
  const points = stations.map(({ lon, lat }) => project(lon, lat));
  return {
    key: id,
    opacity: 1,
    path: toPath([points], ''),
    stations: points.map((point) => `${toPath([[point]], '')}h0`).join(''),
    state: status,
    one: id === one,
  };
}
