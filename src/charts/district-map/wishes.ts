import type { Lang } from '../../model/types.ts';
import { anchor, type Camera } from './camera.ts';
import { boxOfLabel, widthOfLabel, type Space, type Wish } from './labels.ts';
import type { DistrictLand } from './land.ts';
import type { Label, MapDistrict, MapLine, MapPlace, Pin } from './marks.ts';
import { districtName, lineName, placeName } from './names.ts';
import { insideRings, project, type Box, type Point } from './project.ts';
import type { Measure } from '../../model/chart.ts';

/**
 * Sets a district's name inside its area: at its own point where that is free, else at the free point of the visible
 * part nearest to it; null where there is none.
 */
export function districtLabel(
  district: MapDistrict,
  { rings, box }: DistrictLand,
  lit: boolean,
  size: number,
  lang: Lang,
  space: Space,
  camera: Camera,
  panel: Box,
  measure: Measure,
): Label | null {
  const text = districtName(district.name, lang);
  const fontSize = lit ? size + 7 : size;
  const kind: Label['kind'] = lit ? 'lit' : 'district';
  const half = widthOfLabel(text, fontSize, kind, measure) / 2 / camera.k;
  const home = project(district.lon, district.lat);
  const seen: Box = {
    x0: Math.max(box.x0, (panel.x0 - camera.x) / camera.k),
    x1: Math.min(box.x1, (panel.x1 - camera.x) / camera.k),
    y0: Math.max(box.y0, (panel.y0 - camera.y) / camera.k),
    y1: Math.min(box.y1, (panel.y1 - camera.y) / camera.k),
  };
  for (const point of [home, ...grid(seen, home)]) {
    const label = anchor(
      {
        key: `district:${district.adcode}`,
        opacity: 1,
        text,
        kind,
        size: fontSize,
        anchor: 'middle' as const,
        bx: point.x,
        by: point.y,
        dx: 0,
        dy: fontSize * 0.36,
        leader: null,
      },
      camera,
    );
    const taken = boxOfLabel(label, measure);
    if (!space.isFree(taken)) continue;
    const held = [-half, 0, half].every((dx) => insideRings({ x: point.x + dx, y: point.y }, rings));
    if (!held) continue;
    space.take(taken);
    return label;
  }
  return null;
}

/** Points of a box, nearest to `home` first. */
function grid({ x0, y0, x1, y1 }: Box, home: Point): readonly Point[] {
  if (x1 <= x0 || y1 <= y0) return [];
  const n = 9;
  const points: Point[] = [];
  for (let i = 1; i < n; i++) {
    for (let j = 1; j < n; j++) points.push({ x: x0 + ((x1 - x0) * i) / n, y: y0 + ((y1 - y0) * j) / n });
  }
  const away = ({ x, y }: Point) => (x - home.x) ** 2 + (y - home.y) ** 2;
  return points.sort((a, b) => away(a) - away(b));
}

/** A pin's name; quiet ones only where the name is short. */
export function pinWish(
  pin: Pin,
  place: MapPlace,
  kind: 'place' | 'named' | 'one',
  size: number,
  lang: Lang,
  leash = 0,
): Wish {
  return {
    key: `place:${pin.id}`,
    text: placeName(place.name, lang),
    kind,
    size,
    bx: pin.bx,
    by: pin.by,
    px: pin.dx,
    py: pin.dy,
    gap: pin.radius + 4,
    leash: kind === 'place' ? leash : 84,
    must: kind === 'one',
  };
}

/** Where a line's name may stand, best first: by its middle, its quarters, its ends. */
export function lineWishes(line: MapLine, one: boolean, size: number, lang: Lang): readonly Wish[] {
  const last = line.stations.length - 1;
  return [0.5, 0.25, 0.75, 1, 0.35, 0.65, 0].map((share, i) => {
    const station = line.stations[Math.round(last * share)]!;
    return {
      ...at(station),
      key: `line:${line.id}`,
      text: lineName(line.name, lang),
      kind: one ? 'one' : 'line',
      size,
      gap: 11,
      leash: i === 6 ? 60 : 0,
      must: i === 6,
    };
  });
}

/** A district's name in the lens, on its own point or beside it. */
export function lensWish(district: MapDistrict, size: number, lang: Lang): Wish {
  return {
    ...at(district),
    key: `lens:${district.adcode}`,
    text: districtName(district.name, lang),
    kind: 'district',
    size,
    gap: 12,
    leash: 24,
    centred: true,
  };
}

/** Names of a line's stations; only its ends unless the line is the one that matters. */
export function stationWishes(line: MapLine, all: boolean, lang: Lang): readonly Wish[] {
  const last = line.stations.length - 1;
  return line.stations.flatMap((station, i) => {
    if (!all && i !== 0 && i !== last) return [];
    return [
      {
        ...at(station),
        key: `station:${line.id}:${i}`,
        text: station.name[lang],
        kind: 'station' as const,
        size: 12,
        gap: 8,
      },
    ];
  });
}

/** A name hangs on its point of the plane. */
function at({ lon, lat }: { readonly lon: number; readonly lat: number }) {
  const { x, y } = project(lon, lat);
  return { bx: x, by: y, px: 0, py: 0 };
}
