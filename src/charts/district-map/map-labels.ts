import type { Frame } from '../../model/chart.ts';
import { onStage, type Camera } from './camera.ts';
import { setBeside, Space, type Wish } from './labels.ts';
import { core, type Land } from './land.ts';
import type { Label, MapData, MapLine, MapPlace, Pin } from './marks.ts';
import { project, type Box, type Point } from './project.ts';
import type { MapView } from './view.ts';
import { districtLabel, lineWishes, pinWish, stationWishes } from './wishes.ts';

interface Scene {
  readonly data: MapData;
  readonly view: MapView;
  readonly land: Land;
  readonly lines: readonly MapLine[];
  readonly shown: readonly MapPlace[];
  readonly pins: readonly Pin[];
  readonly camera: Camera;
  readonly panel: Box;
  readonly lensed: boolean;
  readonly frame: Frame;
}

/**
 * Names the map, the weightiest first: the focus, the lines, lit districts, places that the view names, the other
 * districts, stations, and at last whatever place has room beside it.
 */
export function mapLabels(scene: Scene): readonly Label[] {
  const { data, view, land, lines, shown, pins, camera, panel, lensed, frame } = scene;
  const { lang, measure, size } = frame;
  const narrow = size.width < 480;
  const space = new Space(
    (box) => box.x0 > 4 && box.y0 > 4 && box.x1 < panel.x1 - 4 && box.y1 < panel.y1 - 2,
    panel,
  );
  for (const pin of pins) space.take(around(pin, pin.radius + 0.5));
  for (const line of lines) {
    for (const point of along(line, camera)) space.take(around(point, 5));
  }
  if (lensed) space.take(around(onStage(core, camera), core.radius * camera.k + 2));

  const placeOf = new Map(shown.map((place) => [place.id, place]));
  // Near enough, a pin in a crowd may hang its name on a leader.
  const leash = view.extent === 'city' || view.extent === 'lines' ? 0 : narrow ? 24 : 84;
  const text = narrow ? 12 : size.width < 900 ? 13 : size.width < 1400 ? 14 : 17;
  const named = typeof view.places === 'string' ? new Set<string>() : new Set(view.places);
  const labelled = pins.filter((pin) => !pin.speck);
  const wishFor = (pin: Pin, kind: 'place' | 'named' | 'one') =>
    pinWish(pin, placeOf.get(pin.id)!, kind, kind === 'one' ? text + 2 : text, lang, leash);
  const set = (wishes: readonly Wish[]) => setBeside(wishes, space, camera, measure);
  const district = (lit: boolean) =>
    data.districts.flatMap((each) => {
      const area = land.districts.find(({ adcode }) => adcode === each.adcode);
      if (!area || view.lit.includes(each.adcode) !== lit) return [];
      const label = districtLabel(
        each,
        area,
        lit,
        narrow ? 13 : text + 2,
        lang,
        space,
        camera,
        panel,
        measure,
      );
      return label ? [label] : [];
    });

  const focusFirst = lines.toSorted((a, b) => Number(b.id === view.focus) - Number(a.id === view.focus));
  const labels: Label[] = [
    ...set(labelled.filter((pin) => pin.one).map((pin) => wishFor(pin, 'one'))),
    ...focusFirst.flatMap((line) => {
      const one = line.id === view.focus;
      for (const wish of lineWishes(line, one, text + (one ? 3 : 1), lang)) {
        const label = set([wish]);
        if (label.length > 0) return label;
      }
      return [];
    }),
    ...district(true),
    ...set(labelled.filter((pin) => named.has(pin.id) && !pin.one).map((pin) => wishFor(pin, 'named'))),
    ...district(false),
  ];
  const said = new Set(labels.map((label) => label.text));
  const fresh = (wish: Wish) => !said.has(wish.text) && Boolean(said.add(wish.text));
  const stations = focusFirst.flatMap((line) => stationWishes(line, line.id === view.focus, lang));
  labels.push(...set(stations.filter(fresh)));
  const roomy = view.extent !== 'city' || size.width >= 560;
  const short = lang === 'zh' ? 11 : size.width < 900 ? 26 : 36;
  const rest = labelled
    .filter((pin) => pin.opacity === 1 && !pin.one && !named.has(pin.id))
    .map((pin) => wishFor(pin, 'place'))
    .filter((wish) => roomy && wish.text.length <= short && fresh(wish));
  labels.push(...set(rest));
  return labels;
}

function around({ x, y }: Point, radius: number): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

/** Points of a line on the stage, every ten pixels. */
function* along({ stations }: MapLine, camera: Camera) {
  const points = stations.map(({ lon, lat }) => onStage(project(lon, lat), camera));
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const n = Math.min(200, Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 10)));
    for (let step = 0; step <= n; step++)
      yield { x: a.x + ((b.x - a.x) * step) / n, y: a.y + ((b.y - a.y) * step) / n };
  }
}
