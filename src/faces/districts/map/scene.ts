import { onStage, scaleBar, type Camera } from '../../../charts/district-map/camera.ts';
import { trackOf } from '../../../charts/district-map/geometry.ts';
import type { Land } from '../../../charts/district-map/land.ts';
import { inCore } from '../../../charts/district-map/lens.ts';
import { landOf } from '../../../charts/district-map/read-land.ts';
import { mapLabels } from '../../../charts/district-map/map-labels.ts';
import { isPinned } from '../../../charts/district-map/places.ts';
import { insideRings, project, type Point } from '../../../charts/district-map/project.ts';
import type { Label, Track } from '../../../charts/district-map/marks.ts';
import type { Frame, Size } from '../../../model/chart.ts';
import { formatValue } from '../../../model/format.ts';
import type { LineOnMap, PlaceOnMap, PlacesMapData } from './data.ts';
import { framed } from './framing.ts';
import { insetOf, obstacle, roomOf, type Inset } from './inset.ts';
import { pinOf, signsOf, type Sign, type Spot } from './signs.ts';

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
  /** The core beside the city, with the signs of what lies in it; null where the map shows them itself. */
  readonly inset: Inset | null;
  /** Kilometres in round numbers at the camera's scale, px. */
  readonly bar: { readonly length: number; readonly text: string };
}

/** Every sign that can be opened, those of the land first. */
export function signsIn({ signs, inset }: SceneMarks): readonly Sign[] {
  return inset ? [...signs, ...inset.signs] : signs;
}

/** The district at a point of the stage, by adcode; null beyond them. */
export function districtUnder({ land, camera: ground, inset }: SceneMarks, { x, y }: Point): string | null {
  const enlarged = inset && Math.hypot(x - inset.lens.x, y - inset.lens.y) < inset.lens.radius;
  const camera = enlarged ? inset.lens.camera : ground;
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
  const whole = framed(data, 'city', size);
  const room = roomOf(land, camera, whole, places, size);
  const deep = (place: PlaceOnMap) => room !== null && inCore(place);
  const signsFor = (core: boolean, at: Camera) =>
    signsOf(
      places
        .filter((place) => deep(place) === core)
        .map(({ id, status, lon, lat }): Spot => ({ id, status, at: project(lon, lat) })),
      at,
      { radius: radiusOf(size), one, spread: scene.spread },
    );
  const signs = signsFor(false, camera).filter((sign) => near(sign, size));
  const inset = room && insetOf(data, room, camera, signsFor(true, room.camera), frame);
  const { km, length } = scaleBar(camera, Math.min(120, size.width * 0.25));
  return {
    size,
    camera,
    land,
    district,
    mine,
    tracks: lines.map((line) => ({ ...trackOf(line, one), direct: line.direct })),
    signs,
    inset,
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
      pins: [...signs.filter((sign) => within(sign, size)).map(pinOf), ...(inset ? [obstacle(inset)] : [])],
      camera,
      panel: { x0: 0, y0: 0, x1: size.width, y1: size.height },
      lensed: inset !== null,
      frame,
    }).filter(atHome),
    bar: { length, text: formatValue(km, { zh: '公里', en: 'km' }, lang) },
  };
}

/** A line's name that found room only far from its line is left out: it comes with a nearer camera. */
function atHome({ kind, leader, dx, dy }: Label): boolean {
  return kind !== 'line' || leader !== null || Math.hypot(dx, dy) < 48;
}

/** Within the stage, or half a stage beside it: what a hand may bring into sight before the map rests. */
function near({ x, y }: Sign, { width, height }: Size): boolean {
  return x > -width / 2 && x < width * 1.5 && y > -height / 2 && y < height * 1.5;
}

function within({ x, y, radius }: Sign, { width, height }: Size): boolean {
  return x > -radius && x < width + radius && y > -radius && y < height + radius;
}

/** Whether one of its stations is within the stage: a line that is not is not named. */
function crosses({ stations }: LineOnMap, camera: Camera, { width, height }: Size): boolean {
  return stations.some(({ lon, lat }) => {
    const { x, y } = onStage(project(lon, lat), camera);
    return x > 0 && x < width && y > 0 && y < height;
  });
}
